import { showNumber } from '../../base/sizes.ts';
import type { LinePlace } from '../../base/texts/lines.ts';
import type { Side } from '../../base/texts/sides.ts';
import type { FiguresSideBySide, pairsMessages, SideBySide, ToldFigure } from '../../findings/messages/pairs.ts';
import { percent } from '../tame.ts';
import type { Words } from '../wording.ts';
import { wordPlace } from './form.ts';
import { formatName } from './names.ts';
import { ATTEST, counted, either, listed, quoted, quotedName } from './phrases.ts';

/** Differences that a sentence tells one by one; a machine report has more. */
const SHOWN = 3;

const ATTEST_ANSWER = 'add an entry under attest with the rule (rule), the person (by) and the date (on)';

/** `page 3`, `table 1, row 3, column 2`, `line 12`; nothing where it isn't known. */
export function linePlace({ page, line, word }: LinePlace): string {
  if (page !== undefined) return `page ${page}`;
  if (word !== undefined) return wordPlace(word);
  return line === undefined ? '' : `line ${line}`;
}

const place = (at: LinePlace): string => (linePlace(at) === '' ? '' : `, ${linePlace(at)}`);

/** Words in what stands around them: `Example [Big Data] Bureau`. */
export const inContext = ({ before, text, after }: Side): string =>
  `${before}${text === '' ? '' : `[${text}]`}${after}`;

const passage = (who: string, side: Side | undefined): string =>
  side === undefined ? `${who}: nothing` : `${who}${place(side.at)}: ${quoted(inContext(side))}`;

const figure = (who: string, side: ToldFigure | undefined): string =>
  side === undefined ? `${who}: nothing` : `${who}${place(side.at)}: ${quoted(side.text)}`;

function numbered<T>(items: readonly T[], count: number, told: (item: T) => string): string {
  const shown = items.slice(0, SHOWN).map((item, index) => `(${index + 1}) ${told(item)}`);
  const rest = count - shown.length;
  return `${shown.join('; ')}${rest > 0 ? `; and ${showNumber(rest)} more` : ''}`;
}

const texts = (all: readonly SideBySide[], count: number): string =>
  numbered(all, count, ({ here, there }) => `${passage('here', here)}; ${passage('there', there)}`);

const figures = (all: readonly FiguresSideBySide[], count: number, here: string, there: string): string =>
  numbered(
    all,
    count,
    (one) =>
      `${figure(here, one.here)}; ${figure(there, one.there)}${one.magnitude ? ' (of another order of magnitude)' : ''}`,
  );

/** What rules say that hold two texts against each other, in English. */
export const pairsWords: Words<keyof typeof pairsMessages> = {
  'agree.no-text': {
    what: (p) =>
      `This file cannot be compared with ${quotedName(p.other)}: one of the two has no text to read, as with a scan.`,
    fix: () => `Have the responsible person compare the two point by point; if they agree, ${ATTEST}.`,
  },
  'agree.differs': {
    what: (p) =>
      `This file and ${quotedName(p.other)} differ in ${counted(p.count, 'place')}: ${texts(p.differences, p.count)}.`,
    fix: () =>
      `Check that both are the same version, and issue the wrong one again. If they agree and only the recognised text is at fault, ${ATTEST}.`,
  },
  'agree.unlike': {
    what: (p) =>
      `This file and ${quotedName(p.other)} have next to no text in common, and do not look like two versions of one document.`,
    fix: () => `Check that it is the right file. If it is and only the recognised text is at fault, ${ATTEST}.`,
  },
  'agree.too-long': {
    what: (p) =>
      `The text of this file or of ${quotedName(p.other)} is longer than a million characters, so they were not compared.`,
    fix: () => `Have the responsible person compare the two; if they agree, ${ATTEST}.`,
  },
  'agree.pages': {
    what: (p) =>
      `This file has ${counted(p.pages, 'page')}, but ${quotedName(p.other)} has ${showNumber(p.otherPages)}.`,
    fix: () => 'Check for missing or additional pages; both should have the same number.',
  },
  'agree.pages-unknown': {
    what: (p) =>
      `The pages of this file and of ${quotedName(p.other)} cannot be compared: one of the two is not a PDF whose pages can be counted.`,
    fix: () => `Have the responsible person compare the two; if they have the same number of pages, ${ATTEST}.`,
  },
  'agree.share': {
    what: (p) =>
      `Only ${percent(p.share)} of what ${quotedName(p.other)} says was found in this file, but at least ${percent(p.wanted)} is asked for.`,
    fix: () =>
      `Check that both are about the same project and agree in the main. If they do and were only put in other words, ${ATTEST}.`,
  },
  'forms.missing': {
    what: (p) =>
      `${p.title === '' ? 'This material' : quoted(p.title)} is missing in this format: ${listed(p.missing.map(formatName))}.`,
    fix: () => 'Add the missing format as an entry of its own under materials, with the same title (title).',
  },
  'forms.untitled': {
    what: () =>
      'This file has no title, so it cannot be told to which material it belongs; whether every format is there was not checked.',
    fix: () =>
      `Give all formats of one material the same title (title). If the responsible person has checked them, ${ATTEST}.`,
  },
  'agree.partner': {
    what: (p) =>
      `It cannot be told to which ${either(p.slots.map(({ en }) => quoted(en)))} this file belongs, so nothing was compared.`,
    fix: () =>
      `Give the two materials that belong together the same title (title). If the responsible person has compared them, ${ATTEST}.`,
  },
  'translation.differs': {
    what: (p) =>
      `The figures of this file and of ${quotedName(p.other)} disagree in ${counted(p.count, 'place')}: ${figures(p.differences, p.count, 'here', 'there')}.`,
    fix: () =>
      `Compare the numbers, units and dates of both languages; 1 yi is 100 million. If both say the same, ${ATTEST}.`,
  },
  'translation.answer': {
    what: (p) =>
      `The Chinese and the English of ${quoted(p.label.en)} disagree in ${counted(p.count, 'figure')}: ${figures(p.differences, p.count, 'Chinese', 'English')}.`,
    fix: () => `Compare the numbers, units and dates; 1 yi is 100 million. If both say the same, ${ATTEST_ANSWER}.`,
  },
  'answers.near': {
    what: (p) =>
      `The manifest says ${quoted(p.value)} for ${quoted(p.label.en)}, but this file${place(p.at)}, says ${quoted(p.found)}.`,
    fix: () => 'Compare the two and write the same everywhere; the name of a unit is the full one on its seal.',
  },
  'answers.missing': {
    what: (p) => `${quoted(p.value)}, given in the manifest for ${quoted(p.label.en)}, was not found in this file.`,
    fix: () => `Check how the file puts it. If it is the same and was only not read, ${ATTEST}.`,
  },
};
