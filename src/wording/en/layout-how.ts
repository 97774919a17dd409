import type { LayoutHowMessages } from '../../findings/messages/layout-how.ts';
import type { HowWords } from '../how-words.ts';
import { sheetName } from '../page-list.ts';
import { rounded, shareShown } from '../units.ts';
import { named } from './how-phrases.ts';
import { familyName, points, SIDE_NAMES } from './layout.ts';
import { either, listed, quotedName } from './phrases.ts';

const mm = (value: number): string => `${rounded(value, 1)} mm`;

const HEADERS = {
  none: 'Headers, footers and page numbers count too.',
  inside: 'Headers, footers and page numbers count too.',
  free: 'Headers, footers and page numbers may stand outside and be set in other type; lines that come again on other pages and numbers that count up are taken for them.',
} as const;

const files = (slots: Parameters<typeof named>[0]): string => `each file of the kind ${named(slots, 'or')}`;

/** How the layout of PDFs is checked, in English. */
export const layoutHow: Pick<HowWords, keyof LayoutHowMessages> = {
  'how.layout-pages': (p) => {
    const from = p.from === undefined ? '' : ` from page ${p.from} on`;
    return `Looked at: only the pages${from}${p.to === undefined ? '' : ` up to page ${p.to}`}.`;
  },
  'how.page-size': (p) => {
    const wanted = p.wanted.map(({ width, height }) => sheetName(width, height));
    const asked = [
      ...(wanted.length === 0 ? [] : [`has to be ${either(wanted)}`]),
      ...(p.largest === undefined ? [] : [`may be ${sheetName(p.largest.width, p.largest.height)} at most`]),
    ];
    return `The sheet of every page in ${files(p.slots)} ${asked.join(' and ')}, either way up, give or take ${mm(p.tolerance)}.`;
  },
  'how.orientation': (p) => `Every page in ${files(p.slots)} has to be ${p.wanted}.`,
  'how.text-box': (p) =>
    `On every page in ${files(p.slots)} all text together may be at most ${mm(p.height)} high and ${mm(p.width)} wide, the other way round on landscape pages. Pictures, rules and punctuation at the end of a line are not measured.`,
  'how.margins': (p) =>
    `On every page in ${files(p.slots)} text has to stand at least so far from the edges: ${p.sides.map(({ side, least }) => `${mm(least)} from the ${SIDE_NAMES[side]} one`).join(', ')}. Pictures, rules and punctuation at the end of a line are not measured.`,
  'how.layout-headers': (p) =>
    p.headers === undefined
      ? 'Where only headers, footers or page numbers stand outside, a person has to confirm.'
      : HEADERS[p.headers],
  'how.fonts': (p) => {
    const asked = [
      ...p.families.map(({ family, min }) => `${quotedName(family)} at ${points(min)} or more`),
      ...(p.min === undefined ? [] : [`${p.families.length === 0 ? 'all' : 'other'} type at ${points(p.min)} or more`]),
    ];
    return `The size of every character as it is shown is looked at in ${files(p.slots)}: ${asked.join(', ')}, give or take 0.1 pt.`;
  },
  'how.only-fonts': (p) =>
    `In ${files(p.slots)} no other fonts than ${listed(p.families.map(familyName))} are allowed, but those that have only symbols.`,
  'how.line-pitch': (p) => {
    const bounds = [
      ...(p.min === undefined ? [] : [`at least ${rounded(p.min, 1)} pt`]),
      ...(p.max === undefined ? [] : [`at most ${rounded(p.max, 1)} pt`]),
    ];
    const apart =
      p.max === undefined ? '' : ' Where up to half of them are farther apart, these may be headings and paragraphs.';
    return `Lines of the same column in ${files(p.slots)} have to be ${bounds.join(' and ')} apart, averaged over about an inch, give or take 0.2 pt.${apart}`;
  },
  'how.lines-per-inch': (p) =>
    `There may be at most ${rounded(p.max, 1)} lines in an inch of height in ${files(p.slots)}. Lines of fewer than 5 characters do not count.`,
  'how.chars-per-inch': (p) =>
    `There may be at most ${rounded(p.max, 1)} characters, spaces included, in an inch of width in ${files(p.slots)}, on the average of a page. Lines of fewer than 20 characters do not count.`,
  'how.layout-share': (p) =>
    p.exempt === undefined
      ? 'Where no more than 2% are not as required, these may be in figures, tables or formulas, so a person has to confirm.'
      : `Up to ${shareShown(p.exempt)} may differ and are only remarked on; whether they stand only where they may, such as in formulas and captions, is for a person to see.`,
  'how.page-numbers': (p) =>
    p.wanted
      ? `Numbers that count up are looked for at the head and foot of every page in ${files(p.slots)}; where that cannot be told, a person has to confirm.`
      : `Numbers that count up are looked for at the head and foot of the pages in ${files(p.slots)}; none are allowed, and a person decides about those found.`,
  'how.no-headers': (p) =>
    `Lines that come again and numbers that count up are looked for at the head and foot of the pages in ${files(p.slots)}; none are allowed, and a person decides about those found.`,
  'how.no-links': (p) =>
    `Links to web pages, mail addresses or other files are looked for in ${files(p.slots)}; none are allowed. Links within the file and addresses that are only written out do not count.`,
  'how.layout-only-pdf': (p) =>
    `Only PDFs can be looked at; in other formats a person has to confirm${p.text ? ', and so in scans, whose text cannot be read' : ''}.`,
};
