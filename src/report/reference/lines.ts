import { clean } from '../../base/clean.ts';
import type { Lang } from '../../base/language.ts';
import { padDisplay, wrapDisplay } from '../../base/width.ts';

const INDENT = '  ';
/** A closing mark may stand beyond the last column that words fill. */
const SPARE = 2;
const LABEL_COLUMNS: Record<Lang, number> = { zh: 6, en: 10 };

/** A label, and beside it one or more paragraphs, each wrapped to the terminal's width. */
export function entryLines(label: string, paragraphs: readonly string[], lang: Lang, columns: number): string[] {
  const width = LABEL_COLUMNS[lang];
  const room = Math.max(30, columns - INDENT.length - width - SPARE);
  const lines = paragraphs.flatMap((paragraph) => hanging(paragraph, room));
  return lines.map((line, index) => `${INDENT}${index === 0 ? padDisplay(label, width) : ' '.repeat(width)}${line}`);
}

/** The lines of an item stand below its text, not below its dash. */
function hanging(paragraph: string, room: number): string[] {
  const hang = paragraph.startsWith('- ') ? 2 : 0;
  const lines = wrapDisplay(clean(paragraph.slice(hang)), room - hang);
  return lines.map((line, index) => `${index === 0 ? paragraph.slice(0, hang) : ' '.repeat(hang)}${line}`);
}

/** A paragraph from margin to margin. */
export const wrappedLines = (text: string, columns: number): string[] => wrapDisplay(clean(text), columns - SPARE);
