import type { RenameWords } from './words.ts';

const sources = (files: number): string => (files === 1 ? '1 source file' : `${files} source files`);

/** Source files that get other names */
export const renamesEn: RenameWords = {
  nothing: 'The source files have good names already; none was renamed.',
  would: (files) => `${sources(files)} would be renamed, and the paths in the manifest with them:`,
  done: (files, manifest, undo) =>
    `Renamed ${sources(files)}, and changed the paths in ${manifest}. To take it back, run ${undo}`,
  wouldUndo: (files) => `${sources(files)} would get back the old names:`,
  undone: (files, manifest) => `${sources(files)} got back the old names, and ${manifest} was restored.`,
};
