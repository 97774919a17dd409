import { byCodePoint } from '../../base/order.ts';
import type { PartBilingual } from '../../manifest/manifest.ts';

/** A file of a bundle, with what its receipt knows of it. */
export interface PackedFile {
  /** Name within the bundle's folder. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The file that it was made from, as the manifest names it. */
  readonly source?: string | undefined;
  readonly slot?: string | undefined;
  readonly title?: PartBilingual | undefined;
}

/**
 * What became of a file. `renamed`: the same bytes under another name; `replaced`: another source file took its place.
 */
export const FILE_CHANGES = ['changed', 'replaced', 'added', 'removed', 'renamed', 'same'] as const;
export type FileChange = (typeof FILE_CHANGES)[number];

/** A file before and after; one of the two is there. */
export interface FilePair {
  readonly change: FileChange;
  readonly from?: PackedFile | undefined;
  readonly to?: PackedFile | undefined;
}

/** By what two files are taken for one, the surest first; undefined matches nothing. */
const SIGNS: readonly ((file: PackedFile) => string | undefined)[] = [
  ({ name, sha256 }) => `${sha256} ${name}`,
  ({ source, sha256 }) => source && `${sha256} ${source}`,
  ({ name, sha256 }) => `${sha256} ${unnumbered(name)}`,
  ({ sha256 }) => sha256,
  ({ source }) => source,
  ({ slot, title }) => (title?.zh ?? title?.en) && [slot, title?.zh, title?.en].join('\n'),
  ({ name }) => name,
  ({ name }) => unnumbered(name),
  ({ name }) => unnumbered(name).replace(/\.[^.]*$/, ''),
];

/** A name in a bundle without the number that says where it stands. */
export const unnumbered = (name: string): string => name.replace(/^\d+_/, '');

/** Tells which files of two bundles belong together, in the order of the newer one; what went comes last. */
export function pairFiles(from: readonly PackedFile[], to: readonly PackedFile[]): FilePair[] {
  const partner = new Map<PackedFile, PackedFile>();
  const left = new Set(from);
  for (const sign of SIGNS) {
    const waiting = new Map<string, PackedFile[]>();
    for (const file of left) {
      const key = sign(file);
      if (key !== undefined) waiting.set(key, [...(waiting.get(key) ?? []), file]);
    }
    for (const file of to) {
      const found = partner.has(file) ? undefined : waiting.get(sign(file) ?? '')?.shift();
      if (found === undefined) continue;
      partner.set(file, found);
      left.delete(found);
    }
  }
  const pairs = to.toSorted(byName).map((file): FilePair => {
    const before = partner.get(file);
    return { change: before === undefined ? 'added' : changeOf(before, file), from: before, to: file };
  });
  return [...pairs, ...[...left].toSorted(byName).map((file): FilePair => ({ change: 'removed', from: file }))];
}

const byName = (a: PackedFile, b: PackedFile): number => byCodePoint(a.name, b.name);

function changeOf(from: PackedFile, to: PackedFile): FileChange {
  if (from.sha256 === to.sha256) return from.name === to.name ? 'same' : 'renamed';
  const known = from.source !== undefined && to.source !== undefined;
  return known && from.source !== to.source ? 'replaced' : 'changed';
}
