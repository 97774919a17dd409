import type { System } from '../../archive/zip-looks.ts';
import type { NameChoice } from '../../archive/zip-name.ts';
import type { Junk } from '../../base/junk.ts';
import type { Lack } from '../../bundle/doctor/diagnosis.ts';

/** What the diagnosis of a zip says around its findings, in one language. */
export interface DoctorWords {
  readonly header: (file: string, files: number, bytes: string) => string;
  readonly encoding: Record<NameChoice, string>;
  readonly read: (encoding: string, chosen: boolean) => string;
  /** Another way to read the names, with how one of them reads then. */
  readonly couldBe: (option: NameChoice, encoding: string, example: string) => string;
  readonly looks: string;
  readonly sameEverywhere: string;
  readonly system: Record<System, string>;
  readonly right: (count: number) => string;
  readonly wrong: (count: number) => string;
  readonly examples: (shown: number, all: number) => string;
  readonly garbled: string;
  readonly renamed: (count: number) => string;
  /** Of a name that looks the same before and after. */
  readonly composed: string;
  readonly leftOut: (count: number) => string;
  readonly junk: Record<Junk, string>;
  readonly lacking: (count: number) => string;
  readonly lack: Record<Lack, string>;
  readonly more: (count: number) => string;
  readonly sound: string;
  /** Below it stands the command that writes a copy, as below the two others that say so. */
  readonly repairable: string;
  readonly unreadable: string;
  readonly wouldLack: (count: number) => string;
  readonly namesLack: string;
  readonly nothingLeft: string;
  readonly copied: (files: number, bytes: string) => string;
  readonly copiedInPart: (files: number, lacking: number) => string;
  readonly copiedBadNames: string;
  readonly notCopied: string;
}
