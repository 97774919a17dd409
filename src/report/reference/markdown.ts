/** Keeps Markdown from reading anything into a text. */
export const plain = (text: string): string => text.replaceAll(/[\\*_`|<>[\]]/g, '\\$&').replaceAll('\n', ' ');

/** A row of a table. */
export const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
