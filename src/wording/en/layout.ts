import { hasHan } from '../../base/scripts.ts';
import type { layoutMessages, PitchBy, Side } from '../../findings/messages/layout.ts';
import { sheetName } from '../page-list.ts';
import { tame } from '../tame.ts';
import { rounded, shareShown } from '../units.ts';
import type { Words } from '../wording.ts';
import { formatName } from './names.ts';
import { ATTEST, counted, either, listed, pagesOf, quoted, reasonGiven } from './phrases.ts';

export const SIDE_NAMES: Readonly<Record<Side, string>> = {
  left: 'left',
  right: 'right',
  top: 'upper',
  bottom: 'lower',
};

const LOOK = `Have the responsible person open it and look; if it is right, ${ATTEST}.`;
const ONLY_SOME = `Text in figures, tables and formulas cannot be told from other text, so this is left open: correct what stands in the running text; if it is only in figures or formulas, have the responsible person check it, and ${ATTEST}.`;

const AT_BEGINNINGS = `Headings and new paragraphs often begin farther down, so this is left open: if it is only there, have the responsible person check it, and ${ATTEST}; otherwise choose a smaller line spacing.`;

/** `any Nimbus font` for `Nimbus*` */
export const familyName = (name: string): string =>
  name.endsWith('*') ? `any ${tame(name.slice(0, -1))} font` : fontName(name);

const mm = (value: number): string => `${rounded(value, 1)} mm`;
const box = ({ width, height }: { width: number; height: number }): string =>
  `${rounded(height, 1)} mm high and ${rounded(width, 1)} mm wide`;

/** `10.5 pt` */
export const points = (pt: number): string => `${rounded(pt, 2)} pt`;

const fontName = (font: string): string =>
  font === '' ? 'a font without a name' : hasHan(font) ? quoted(font) : tame(font);

const smallTypes = (sizes: readonly { font: string; pt: number; min: number }[]): string =>
  sizes.map(({ font, pt, min }) => `${fontName(font)} at ${points(pt)} (${points(min)} required)`).join(', ');

const pitch = ({ by, found, limit }: { by: PitchBy; found: number; limit: number }): string =>
  by === 'points'
    ? `as little as ${rounded(found, 1)} pt from line to line, where at least ${rounded(limit, 1)} pt are required`
    : by === 'points-apart'
      ? `as much as ${rounded(found, 1)} pt from line to line, where at most ${rounded(limit, 1)} pt are allowed`
      : `up to ${rounded(found, 1)} lines per inch, where at most ${rounded(limit, 1)} are allowed`;

const beyond = (exempt: number | undefined): string =>
  exempt === undefined ? '' : `, more than the ${shareShown(exempt)} allowed`;

const on = (pages: readonly number[]): string => `On ${pagesOf(pages)} of this PDF`;

/** What rules say of the pages of a PDF, in English. */
export const layoutWords: Words<keyof typeof layoutMessages> = {
  'layout.none': {
    what: (p) =>
      `This file is not a PDF (format: ${formatName(p.found)}), so its pages, margins, type and lines cannot be measured.`,
    fix: () =>
      `Export it as PDF and check again; if this is the format that is asked for, have the responsible person check its page set-up, and ${ATTEST}.`,
  },
  'layout.not-checked': {
    what: (p) => `The layout of this PDF was not measured to the end${reasonGiven(p.reason)}.`,
    fix: () =>
      `Export it again from the original Word or WPS file; or have the responsible person check every page, and ${ATTEST}.`,
  },
  'layout.no-such-pages': {
    what: (p) => `The layout is to be checked from page ${p.from} on, but this PDF has ${counted(p.pages, 'page')}.`,
    fix: () =>
      `See whether pages are missing; if there is nothing to be checked, have the responsible person say so: ${ATTEST}.`,
  },
  'layout.no-text': {
    what: (p) => `${on(p.pages)} there is only a picture without text, so the layout cannot be measured.`,
    fix: () =>
      `Export it from Word or WPS instead of printing and scanning it; if it has to be a scan, have the responsible person check it, and ${ATTEST}.`,
  },
  'layout.page-size': {
    what: (p) =>
      `${on(p.pages)} the sheet is ${rounded(p.width, 0)} × ${rounded(p.height, 0)} mm; ${either(p.wanted.map((one) => sheetName(one.width, one.height)))} is required.`,
    fix: () =>
      'Change it under Layout, Size in Word or WPS, see whether anything has moved, and export it as PDF again.',
  },
  'layout.page-large': {
    what: (p) =>
      `${on(p.pages)} the sheet is ${rounded(p.width, 0)} × ${rounded(p.height, 0)} mm; ${sheetName(p.largest.width, p.largest.height)} is the largest allowed.`,
    fix: () =>
      'Choose a smaller sheet under Layout, Size in Word or WPS, see whether anything has moved, and export it as PDF again.',
  },
  'layout.orientation': {
    what: (p) => `${on(p.pages)} the sheet is not ${p.wanted}; ${p.wanted} is required throughout.`,
    fix: (p) =>
      `Choose ${p.wanted} under Layout, Orientation in Word or WPS, split or shrink tables that do not fit, and export it as PDF again.`,
  },
  'layout.text-box': {
    what: (p) =>
      `${on(p.pages)} the text takes up too much room: on page ${p.page} it is ${box(p.found)}; the limit is ${box(p.limit)}.`,
    fix: () => 'Make the margins wider until the text keeps within the limits, and export it as PDF again.',
  },
  'layout.margin': {
    what: (p) =>
      `${on(p.pages)} the ${SIDE_NAMES[p.side]} margin is too narrow: on page ${p.page} text stands ${mm(p.found)} from the edge; at least ${mm(p.limit)} are required.`,
    fix: (p) =>
      `Set the ${SIDE_NAMES[p.side]} margin to ${mm(p.limit)} or more, and export it as PDF again; do not let it be scaled.`,
  },
  'layout.outside': {
    what: (p) =>
      `${on(p.pages)} only what looks like a header, a footer or a page number stands outside the limits: ${p.texts.map(quoted).join(', ')}; the rule does not say whether these count.`,
    fix: () =>
      `See what the call says: if they have to keep within the limits too, move them; if they may stand outside, have the responsible person say so: ${ATTEST}.`,
  },
  'layout.small-type': {
    what: (p) =>
      `${on(p.pages)} there is type that is too small: ${smallTypes(p.sizes)}, ${shareShown(p.share)} of the characters${beyond(p.exempt)}.`,
    fix: (p) =>
      p.few
        ? ONLY_SOME
        : 'Make it larger in the original file and export it as PDF again, not scaled and not several pages on one.',
  },
  'layout.small-type-exempt': {
    what: (p) =>
      `${on(p.pages)} there is small type: ${smallTypes(p.sizes)}, ${shareShown(p.share)} of the characters, within the ${shareShown(p.exempt)} allowed.`,
    fix: () =>
      'See whether it stands only where it may, such as in formulas, captions and footnotes, and not in the running text.',
  },
  'layout.fonts': {
    what: (p) =>
      `${on(p.pages)} there is type in fonts that are not allowed: ${p.fonts.map(fontName).join(', ')}, ${shareShown(p.share)} of the characters${beyond(p.exempt)}; allowed: ${either(p.allowed.map(familyName))}.`,
    fix: (p) =>
      p.few
        ? ONLY_SOME
        : 'Use one of the fonts allowed in the original file, and export it as PDF with the fonts embedded.',
  },
  'layout.fonts-exempt': {
    what: (p) =>
      `${on(p.pages)} there is type in other fonts: ${p.fonts.map(fontName).join(', ')}, ${shareShown(p.share)} of the characters, within the ${shareShown(p.exempt)} allowed.`,
    fix: () =>
      'See whether it stands only where it may, such as in formulas, symbols and captions, and not in the running text.',
  },
  'layout.font-unnamed': {
    what: (p) =>
      `${on(p.pages)} ${shareShown(p.share)} of the characters are in fonts without a name, so whether these are allowed cannot be told.`,
    fix: () =>
      `Export it from Word or WPS; or have the responsible person look up the fonts in the original file, and ${ATTEST}.`,
  },
  'layout.lines': {
    what: (p) =>
      `${on(p.pages)} lines are too ${p.by === 'points-apart' ? 'far apart' : 'close'}: ${pitch(p)}, for ${shareShown(p.share)} of the lines${beyond(p.exempt)}.`,
    fix: (p) =>
      p.few
        ? p.by === 'points-apart'
          ? AT_BEGINNINGS
          : ONLY_SOME
        : p.by === 'points-apart'
          ? 'Select the text, choose a smaller line spacing under Paragraph (Exactly, with the points), and export it as PDF again.'
          : 'Select the text, choose a larger line spacing under Paragraph (Exactly, with the points), and export it as PDF again.',
  },
  'layout.lines-exempt': {
    what: (p) =>
      `${on(p.pages)} some lines are ${p.by === 'points-apart' ? 'far apart' : 'close'}: ${pitch(p)}, for ${shareShown(p.share)} of the lines, within the ${shareShown(p.exempt)} allowed.`,
    fix: () =>
      'See whether they stand only where they may, such as in figures, tables and footnotes, and not in the running text.',
  },
  'layout.density': {
    what: (p) =>
      `${on(p.pages)} characters are too close: page ${p.page} has ${rounded(p.found, 1)} per inch on average, spaces included; at most ${rounded(p.limit, 1)} are allowed.`,
    fix: () =>
      'Use a wider font or larger type, do not condense the spacing of characters, and export it as PDF again.',
  },
  'layout.unnumbered': {
    what: (p) =>
      p.pages.length === p.of
        ? 'No page of this PDF has a page number at its head or foot.'
        : `${on(p.pages)} there is no page number at the head or foot.`,
    fix: () => 'Add continuous page numbers under Insert, Page Number in Word or WPS, and export it as PDF again.',
  },
  'layout.unnumbered-unclear': {
    what: (p) =>
      `${on(p.pages)} it cannot be told whether there are page numbers: the numbers at the head and foot do not count up from page to page.`,
    fix: () => LOOK,
  },
  'layout.numbered': {
    what: (p) => `${on(p.pages)} there seem to be page numbers; none are allowed.`,
    fix: () =>
      `Take them out and export it again; if these are no page numbers, have the responsible person check it, and ${ATTEST}.`,
  },
  'layout.headers': {
    what: (p) =>
      `${on(p.pages)} there seem to be headers, footers or page numbers: ${p.texts.map(quoted).join(', ')}; none are allowed.`,
    fix: () =>
      `Take them out and export it again; if it is text or the head of a table, have the responsible person check it, and ${ATTEST}.`,
  },
  'layout.links': {
    what: (p) =>
      `${on(p.pages)} there ${p.count === 1 ? 'is 1 link' : `are ${p.count} links`} that lead${p.count === 1 ? 's' : ''} out of the file${p.addresses.length === 0 ? '' : `: ${listed(p.addresses)}`}; none are allowed.`,
    fix: () =>
      'In Word or WPS, press Ctrl+A and then Ctrl+Shift+F9 to take out all hyperlinks, and export it as PDF again; the text may stay.',
  },
};
