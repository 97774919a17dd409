import type { Inspection } from '../facts/facts.ts';
import type { Draft } from '../findings/draft.ts';
import type { Manifest, Material, Phase } from '../manifest/manifest.ts';
import type { Program } from '../programs/program.ts';
import type { SourceDocument } from '../source/document.ts';

/** All that a submission is judged by; every part is a value. */
export interface CheckInput {
  readonly program: Program;
  readonly source: SourceDocument;
  readonly manifest: Manifest;
  /** What reading the manifest brought up. */
  readonly drafts: readonly Draft[];
  /** What was found in the files, by the material's safe path. */
  readonly inspections: ReadonlyMap<string, Inspection>;
  /** The name that each material gets in the bundle. */
  readonly bundleNames: ReadonlyMap<Material, string>;
  /** The name of the bundle, without an extension, and the subject of the mail; absent where none is made. */
  readonly outside?: { readonly archive: string; readonly subject: string } | undefined;
  /** Milliseconds since 1970. */
  readonly asOf: number;
  readonly phase: Phase;
}
