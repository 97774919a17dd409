import type { EditionWords } from './words.ts';

/** About the pack, in English. */
export const editionEn: EditionWords = {
  checked: (on, against) => `rules checked on ${on} against ${against}`,
  unchecked: 'rules not checked against a text',
  base: (title, id, checked) => `Base: ${title} (${id}), ${checked}`,
  overlay: (name, checked) => `Overlay: ${name}, ${checked}`,
  over: (edition, closed, zone, extend) =>
    `Note: the ${edition} edition closed at ${closed}, ${zone}. A newer edition needs rules of its own: in a new folder, write “extends: ${extend}” in program.yaml with the new edition, name and source, change the window in rules.yaml, and give the folder’s path as program in the manifest.`,
  thisPack: 'the path of these rules',
};
