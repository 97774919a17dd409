import type { PassagesFacts } from '../../facts/passages/passages.ts';

/** Where something stands in a call. Lines, and paragraphs of a Word file, are counted from 1; on pages from 1 on each page. */
export interface CallPlace {
  readonly unit: 'line' | 'paragraph';
  readonly number: number;
  readonly page: number | undefined;
}

/** A line of a call as it is written, with its place. */
export interface CallLine {
  readonly text: string;
  readonly place: CallPlace;
}

/** The lines of a call's text; of a Word file its paragraphs. What stands beside the text (headers, comments, deletions) is no call. */
export function linesOfCall({ passages }: PassagesFacts, word: boolean): CallLine[] {
  return passages.flatMap(({ place, text }) => {
    if (place.in !== 'body' && place.in !== 'page' && place.in !== 'note') return [];
    const page = place.in === 'page' ? place.page : undefined;
    return text.split(/\r\n|[\n\v\f\r]/).map((line, index): CallLine => {
      return { text: line, place: { unit: word ? 'paragraph' : 'line', number: index + 1, page } };
    });
  });
}

/** Full-width letters, digits and marks as their half-width twins, character for character, so that every place stays the same. */
export const folded = (text: string): string =>
  text.replaceAll(/[\u00a0\u2007\u202f\u3000\uff01-\uff5e]/g, (char) =>
    char >= '\uff01' ? String.fromCharCode(char.charCodeAt(0) - 0xfee0) : ' ',
  );
