import type { Copy } from '../../manifest/copies.ts';
import type { Material } from '../../manifest/manifest.ts';
import type { Fit } from '../fit/fit.ts';
import type { Scrubbed } from '../scrub/scrubbed.ts';

/** Why a copy is packed in place of a file. */
export const COPY_WHYS = ['fit', 'scrub'] as const;
export type CopyWhy = (typeof COPY_WHYS)[number];

/** A copy that was made, and what it is. */
export interface MadeCopy extends Copy {
  readonly bytes: number;
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** In the order in which it was done. */
  readonly why: readonly CopyWhy[];
}

/** What was done about the file of a material, and what is packed in its place. */
export interface MadeCopies {
  readonly material: Material;
  readonly source: { readonly bytes: number; readonly sha256: string };
  /** In order; none where the file is packed as it is. */
  readonly copies: readonly MadeCopy[];
  /** Of a file over its limit, where files were to be made to fit. */
  readonly fit: Fit | undefined;
  /** Of each file that stands for the source, or of the source itself, where metadata was to be taken out. */
  readonly scrubbed: readonly Scrubbed[];
}
