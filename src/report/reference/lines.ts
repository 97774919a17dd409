import type { Lang } from '../../base/language.ts';
import { padDisplay } from '../../base/width.ts';
import { hanging, INDENT } from '../lines.ts';

const LABEL_COLUMNS: Record<Lang, number> = { zh: 6, en: 10 };
const DASH = '- ';

/** A label, and beside it one or more paragraphs; the lines of an item stand below its text, not below its dash. */
export function entryLines(label: string, paragraphs: readonly string[], lang: Lang, columns: number): string[] {
  return paragraphs.flatMap((text, index) => {
    const dash = text.startsWith(DASH) ? DASH : '';
    const head = INDENT + padDisplay(index === 0 ? label : '', LABEL_COLUMNS[lang]) + dash;
    return hanging(head, text.slice(dash.length), { columns });
  });
}
