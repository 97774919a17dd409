import { integer, list, literal, map, type Read, text } from '../../source/shapes.ts';

const renameShape = map({ from: text(), to: text() });

/** `…-renames.json` beside a manifest: what `pack --rename-sources` did, so that it can be taken back. */
export const renamesFileShape = map({
  format: literal('dossier-renames/1'),
  /** Its whole text, before and after. */
  manifest: map({ file: text(), before: text(), after: text() }),
  /** Paths from the manifest's folder. */
  renames: list(map({ from: text(), to: text(), sha256: text() })),
  /** The single steps, in their order; a name that two files exchange takes three. */
  steps: list(renameShape),
});
export type RenamesFile = Read<typeof renamesFileShape>;

/** What `pack --undo --format json` prints. */
export const undoShape = map({
  format: literal('dossier-undo/1'),
  /** The manifest, and the file of renames that was used up. */
  manifest: text(),
  renamesFile: text(),
  undone: integer(),
  renames: list(renameShape),
});
export type JsonUndo = Read<typeof undoShape>;
