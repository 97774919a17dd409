import type { LayoutHowMessages } from '../../findings/messages/layout-how.ts';
import type { HowWords } from '../how-words.ts';
import { sheetName } from '../page-list.ts';
import { rounded, shareShown } from '../units.ts';
import { named } from './how-phrases.ts';
import { points, SIDE_NAMES } from './layout.ts';
import { either, quotedName } from './phrases.ts';

const mm = (value: number): string => `${rounded(value, 1)} mm`;

const HEADERS = {
  none: 'Headers, footers and page numbers count too.',
  inside: 'Headers, footers and page numbers count too.',
  free: 'Headers, footers and page numbers may stand outside; lines that come again on other pages and numbers that count up are taken for them.',
} as const;

/** How the layout of PDFs is checked, in English. */
export const layoutHow: Pick<HowWords, keyof LayoutHowMessages> = {
  'how.layout-pages': (p) => {
    const from = p.from === undefined ? '' : ` from page ${p.from} on`;
    return `Looks only at the pages${from}${p.to === undefined ? '' : ` up to page ${p.to}`}.`;
  },
  'how.page-size': (p) => {
    const wanted = p.wanted.map(({ width, height }) => sheetName(width, height));
    const asked = [
      ...(wanted.length === 0 ? [] : [`which has to be ${either(wanted)}`]),
      ...(p.largest === undefined ? [] : [`which may be ${sheetName(p.largest.width, p.largest.height)} at most`]),
    ];
    return `Looks at the sheet of every page of ${named(p.slots)}, ${asked.join(', and ')}, either way up, give or take ${mm(p.tolerance)}.`;
  },
  'how.orientation': (p) => `Looks whether every page of ${named(p.slots)} is ${p.wanted}.`,
  'how.text-box': (p) =>
    `Measures the room that all text of a page takes up in ${named(p.slots)}: at most ${mm(p.height)} high and ${mm(p.width)} wide, the other way round on landscape pages. Pictures, rules and punctuation at the end of a line are not measured.`,
  'how.margins': (p) =>
    `Measures how far text stands from the edges of each page in ${named(p.slots)}, at least: ${p.sides.map(({ side, least }) => `${mm(least)} from the ${SIDE_NAMES[side]} one`).join(', ')}. Pictures, rules and punctuation at the end of a line are not measured.`,
  'how.layout-headers': (p) =>
    p.headers === undefined
      ? 'Where only headers, footers or page numbers stand outside, a person has to decide.'
      : HEADERS[p.headers],
  'how.fonts': (p) => {
    const asked = [
      ...p.families.map(({ family, min }) => `${quotedName(family)} at ${points(min)} or more`),
      ...(p.min === undefined ? [] : [`${p.families.length === 0 ? 'all' : 'other'} type at ${points(p.min)} or more`]),
    ];
    const only = p.only ? ' No other fonts are allowed, but those that have only symbols.' : '';
    return `Looks at the size of every character in ${named(p.slots)} as it is shown: ${asked.join(', ')}, give or take 0.1 pt.${only}`;
  },
  'how.line-pitch': (p) =>
    `Looks at the distance of lines in the same column of ${named(p.slots)}: at least ${rounded(p.min, 1)} pt, averaged over about an inch, give or take 0.2 pt.`,
  'how.lines-per-inch': (p) =>
    `Looks at how many lines there are in an inch of ${named(p.slots)}: at most ${rounded(p.max, 1)}. Lines of fewer than 5 characters do not count.`,
  'how.chars-per-inch': (p) =>
    `Looks at how many characters, spaces included, there are in an inch of ${named(p.slots)} on the average of a page: at most ${rounded(p.max, 1)}. Lines of fewer than 20 characters do not count.`,
  'how.layout-share': (p) =>
    p.exempt === undefined
      ? 'Where no more than 2% are not as required, these may be in figures, tables or formulas, and a person has to decide.'
      : `Up to ${shareShown(p.exempt)} may differ and are only remarked on; whether they stand only where they may, such as in formulas and captions, is for a person to see.`,
  'how.page-numbers': (p) =>
    p.wanted
      ? `Looks for numbers that count up at the head or foot of every page of ${named(p.slots)}; where that cannot be told, a person has to decide.`
      : `Looks for numbers that count up at the head or foot of the pages of ${named(p.slots)}; none are allowed, and a person decides about those found.`,
  'how.no-headers': (p) =>
    `Looks for lines that come again and numbers that count up at the head and foot of the pages of ${named(p.slots)}; none are allowed, and a person decides about those found.`,
  'how.no-links': (p) =>
    `Looks for links in ${named(p.slots)} that lead to web pages, mail addresses or other files; none are allowed. Links within the file and addresses that are only written out do not count.`,
  'how.layout-only-pdf': (p) =>
    `Looks only at PDFs; other formats are for a person to check${p.text ? ', and so are scans, whose text cannot be read' : ''}.`,
};
