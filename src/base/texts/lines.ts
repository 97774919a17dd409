import type { WordPlace } from '../word-place.ts';

/** Where a line stands in its file, each number counted from 1: in a PDF by its page, else by the line. */
export interface LinePlace {
  readonly page?: number;
  readonly line?: number;
  /** In a Word file also as a reader counts: the cell of a table, the paragraph. */
  readonly word?: WordPlace;
}

/** A line of a text: a paragraph or a cell of a Word file, a row of words on a page. */
export interface PlacedLine {
  readonly text: string;
  readonly at: LinePlace;
}

/** A page number by itself, as producers put them above and below the text. */
const PAGE_NUMBER =
  /^\s*(?:[-—–~·]*\s*\d{1,4}\s*[-—–~·]*|第\s*\d+\s*页(?:[，,\s/]*共\s*\d+\s*页)?|\d+\s*\/\s*\d+|page\s*\d+(?:\s*(?:of|\/)\s*\d+)?)\s*$/iu;
/** Longer lines are none, and take long to look at. */
const PAGE_NUMBER_LENGTH = 40;

/** A text in which words that a producer divided at the end of a line are whole again. */
export const undivided = (text: string): string => text.replace(/[\u0002\u00ad\ufffe]\s*/gu, '');

/** The lines of a text without pages; of a Word file with the place of each. */
export const linesOfText = (text: string, places: readonly WordPlace[] = []): PlacedLine[] =>
  undivided(text)
    .split('\n')
    .map((line, index) => {
      const word = places[index];
      return { text: line, at: { line: index + 1, ...(word && { word }) } };
    })
    .filter((line) => line.text.trim() !== '');

/** The lines of the pages of a PDF, without their page numbers. */
export const linesOfPages = (pages: readonly string[]): PlacedLine[] =>
  pages.flatMap((page, index) => {
    const lines = undivided(page)
      .split(/\r?\n/u)
      .filter((line) => line.trim() !== '');
    const isNumber = (line: string): boolean => line.length <= PAGE_NUMBER_LENGTH && PAGE_NUMBER.test(line);
    return lines
      .filter((line, at) => !((at === 0 || at === lines.length - 1) && lines.length > 1 && isNumber(line)))
      .map((text) => ({ text, at: { page: index + 1 } }));
  });
