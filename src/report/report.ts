import type { CheckResult } from '../check/check.ts';
import type { FileFacts } from '../facts/facts.ts';
import type { Phase } from '../manifest/manifest.ts';
import type { Program } from '../programs/program.ts';
import type { Reading } from '../rules/window/reading.ts';

/** One material as reports list it. */
export interface ReportedMaterial {
  readonly slot: string | undefined;
  readonly file: string;
  /** Absent where the file couldn't be opened. */
  readonly facts?: FileFacts;
  /** Absent where nobody asked for it. */
  readonly sha256?: string;
  readonly bundleName: string;
}

/** The result of checking one submission, with what a reader needs to understand it. Every reporter takes this alone. */
export interface Report {
  /** The manifest as the user named it. */
  readonly manifestFile: string;
  /** The text of a line of the manifest, for showing a finding's place. */
  readonly lineOf: (file: string, line: number) => string | undefined;
  readonly program: Program | undefined;
  /** As the manifest names it: the id of a built-in program, or a path. */
  readonly programNamed: string | undefined;
  readonly category: string | undefined;
  readonly phase: Phase;
  /** Milliseconds since 1970, and whether the user chose another moment than now. */
  readonly asOf: number;
  readonly rehearsed: boolean;
  readonly result: CheckResult;
  readonly materials: readonly ReportedMaterial[];
  /** The first instant that is too late, by each reading, where the program has a window in this phase. */
  readonly closes: Reading | undefined;
}
