import type { Copy } from '../../manifest/copies.ts';
import type { Material } from '../../manifest/manifest.ts';
import type { Shrunk } from '../shrink/shrunk.ts';
import type { ShrunkPicture } from '../shrink/shrunk-picture.ts';

/** What could be done about a file that is over its limit. */
export type Fitting =
  | { readonly of: 'pdf'; readonly shrunk: Shrunk }
  | { readonly of: 'picture'; readonly shrunk: ShrunkPicture }
  /** A format that can't be made smaller here. */
  | { readonly of: 'other' };

/** A file over the limit of its slot, and what became of it. */
export interface Fit {
  readonly material: Material;
  readonly format: string;
  readonly bytes: number;
  /** Bytes that the call allows. */
  readonly limit: number;
  readonly minDpi: number;
  readonly maySplit: boolean;
  readonly fitting: Fitting;
}

/** The files that are packed in place of the source; none where it stays as it is. */
export function copiesOf({ fitting }: Fit): readonly Copy[] {
  if (fitting.of === 'other') return [];
  const { shrunk } = fitting;
  if (shrunk.outcome !== 'whole' && shrunk.outcome !== 'parts') return [];
  const { files } = shrunk;
  if (files.length === 1) return files.map(({ path }) => ({ path }));
  return files.map(({ path }, index) => ({ path, part: { number: index + 1, count: files.length } }));
}
