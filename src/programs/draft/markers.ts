/** How the head of a section or an item is numbered; items without a number are `bullet`. */
export type MarkerStyle =
  | ('part' | 'article' | 'han' | '(han)' | 'roman' | 'number' | '(number)' | 'number)' | 'letter)' | 'step')
  | ('decimal' | 'annex' | 'bullet');

/** The number with which a line begins. */
export interface Marker {
  readonly style: MarkerStyle;
  /** As a reference to it is written: `一`, `(二)`, `3`, `Article 4`. */
  readonly label: string;
  /** Characters of the line that belong to it. */
  readonly length: number;
}

const HAN = '[一二三四五六七八九十百]{1,4}';

/** Longer ways to write come before those that they begin with. Lines are folded before. */
const FORMS: readonly (readonly [MarkerStyle, RegExp])[] = [
  ['part', new RegExp(`^\\s*(第(?:${HAN}|\\d{1,3})[章编部节])[\\s、:.]*`)],
  ['article', new RegExp(`^\\s*(第(?:${HAN}|\\d{1,3})条)[\\s、:.]*`)],
  ['article', /^\s*(Article\s+\d{1,3}|§\s*\d{1,3}(?:\.\d{1,3})*)[\s:.]*/i],
  ['part', /^\s*((?:Section|Part|Chapter)\s+(?:\d{1,2}|[IVX]{1,5}|[A-H]))[\s:.]+/i],
  ['annex', /^\s*((?:Annex|Attachment|Appendix)\s+(?:\d{1,2}|[A-H]|[IVX]{1,4})|附件\s*\d{0,2})\s*(?:[:.、]|$)/i],
  ['step', /^\s*(Step\s+\d{1,2}|步骤\s*(?:\d{1,2}|[一二三四五六七八九十]))[\s:.]*/i],
  ['han', new RegExp(`^\\s*(${HAN})[、.]\\s*`)],
  ['(han)', new RegExp(`^\\s*(\\(${HAN}\\))[、.]?\\s*`)],
  ['decimal', /^\s*(\d{1,2}(?:\.\d{1,2}){1,3})[.、)\s](?!\d)\s*(?=[^\d\s])/],
  ['number', /^\s*(\d{1,2})\s?[.、](?!\d)\s*/],
  ['(number)', /^\s*(?:[-•]\s*)?(\(\d{1,2}\))[、.]?\s*/],
  ['number)', /^\s*(\d{1,2}\))\s*/],
  ['roman', /^\s*([IVX1l]{1,5})\s?[.、]\s+(?=[A-Z\u4e00-\u9fff])/],
  ['letter)', /^\s*([a-hA-H]\))\s*/],
  ['number', /^\s*([①-⑳])\s*/],
  ['bullet', /^\s*([-–•●○◆◇■□▪▶➢·*]|\\-|[lüØ](?=\s))\s*/],
];

/** The number or the bullet at the beginning of a folded line. */
export function markerOf(line: string): Marker | undefined {
  for (const [style, pattern] of FORMS) {
    const match = pattern.exec(line);
    if (match !== null) return { style, label: (match[1] ?? '').replaceAll(/\s+/g, ' '), length: match[0].length };
  }
  return undefined;
}

/** The open sections at a place of a text, outermost first. */
export type SectionPath = readonly { readonly style: MarkerStyle; readonly label: string; readonly title: string }[];

/** The sections that are open after a further head: one of the same style closes the one before and all within. */
export function entered(path: SectionPath, { style, label }: Marker, title: string): SectionPath {
  if (style === 'bullet') return path;
  const at = path.findIndex((one) => one.style === style);
  return [...(at < 0 ? path : path.slice(0, at)), { style, label, title }];
}

/** How the sections are referred to: `一(二)3`, `8(3)`, `Step 2`. */
export const sectionLabel = (path: SectionPath): string =>
  path.reduce((all, { label }) => (/[\w]$/.test(all) && /^\w/.test(label) ? `${all}.${label}` : `${all}${label}`), '');
