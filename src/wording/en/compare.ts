import { showNumber } from '../../base/sizes.ts';
import type {
  Anchor,
  CompareHowMessages,
  compareMessages,
  DayAsk,
  NumberComparison,
  Take,
} from '../../findings/messages/compare.ts';
import type { HowWords } from '../how-words.ts';
import { withUnit } from '../tame.ts';
import type { Words } from '../wording.ts';
import { joined, named } from './how-phrases.ts';
import { COMPARISON_NAMES } from './names.ts';
import { counted, quoted, quotedName } from './phrases.ts';

const TAKES: Readonly<Record<Take, string>> = {
  sum: 'The sum of',
  average: 'The average of',
  largest: 'The largest of',
  smallest: 'The smallest of',
  earliest: 'The earliest of',
  latest: 'The latest of',
};
const taken = (take: Take | undefined): string => (take === undefined ? '' : `${TAKES[take]} `);
const within = (take: Take): string => TAKES[take].toLowerCase();

const OPS: Readonly<Record<NumberComparison, string>> = { ...COMPARISON_NAMES, equals: 'exactly' };

const RELATIONS: Readonly<Record<DayAsk['relation'], string>> = {
  before: 'before',
  after: 'after',
  'not-before': 'not before',
  'not-after': 'not after',
};

function anchorName(anchor: Anchor, against?: string): string {
  const day = against === undefined ? '' : ` (${against})`;
  switch (anchor.is) {
    case 'today':
      return `the day of checking${day}`;
    case 'deadline':
      return `the deadline${day}`;
    case 'answer':
      return `${quoted(anchor.label.en)}${day}`;
    case 'day':
      return anchor.day;
  }
}

/** What is asked of a day: `not before the deadline (2025-06-15)`, `at least 3 years before the deadline`. */
function asked({ relation, anchor, apart }: DayAsk, against?: string): string {
  const name = anchorName(anchor, against);
  if (apart === undefined) return `${RELATIONS[relation]} ${name}`;
  return `${COMPARISON_NAMES[apart.op]} ${counted(apart.amount, apart.unit.slice(0, -1))} ${RELATIONS[relation]} ${name}`;
}

const MONTHS = 'Months and years end on the day of the same number, or on the last of the month where it has none. ';

const give = (tolerance: number | undefined): string =>
  tolerance === undefined || tolerance === 0 ? '' : ` (give or take ${showNumber(tolerance)})`;

const units = (unit: string): string => quoted(unit.split(' / ').at(-1) ?? '');

/** What is said of numbers and days that are compared, in English. */
export const compareWords: Words<keyof typeof compareMessages> = {
  'compare.fails': {
    what: (p) => {
      const value = withUnit(showNumber(p.value), p.unit, 'en');
      const limit = withUnit(showNumber(p.limit), p.unit, 'en');
      const share = p.share === undefined ? '' : ` of ${named(p.share)}`;
      const to = p.answer === undefined ? '' : ` (what ${quoted(p.answer.en)} says)`;
      return `${taken(p.take)}${quoted(p.label.en)} is ${value}${share}, but the call asks for ${OPS[p.op]} ${limit}${to}${give(p.tolerance)}.`;
    },
    fix: (p) =>
      p.take === undefined && p.share === undefined
        ? 'Check the number and its unit; if it is right, check in the call whether you are eligible.'
        : 'Check each number; the result is worked out from them and need not be filled in.',
  },
  'compare.no-number': {
    what: (p) => `${quoted(p.label.en)} has no number that could be compared with what is asked for.`,
    fix: () => 'Write digits only, without a unit or thousands commas.',
  },
  'compare.other-unit': {
    what: (p) =>
      p.given === undefined
        ? `${quoted(p.label.en)} has no unit, and what is asked for is in ${units(p.unit)}, so they cannot be compared.`
        : `${quoted(p.label.en)} is in ${quoted(p.given)}, and what is asked for is in ${units(p.unit)}, so they cannot be compared as they are.`,
    fix: (p) => `Convert it to ${units(p.unit)} and say how; currencies and units are not converted here.`,
  },
  'compare.no-whole': {
    what: (p) => `${quoted(p.label.en)} is 0, so no share of it can be worked out.`,
    fix: () => 'Check the number; if there is really nothing, check in the call whether this applies to you.',
  },
  'compare.day': {
    what: (p) => `${taken(p.take)}${quoted(p.label.en)} is ${p.day}, but it has to be ${asked(p.ask, p.against)}.`,
    fix: () =>
      'Check the date; if it is right, check in the call whether you are eligible, or use something that meets it.',
  },
  'compare.day-vague': {
    what: (p) =>
      `${taken(p.take)}${quoted(p.label.en)} is ${p.day}, and it has to be ${asked(p.ask, p.against)}; without the days of both, nobody can tell.`,
    fix: () => 'Write the day, such as 2025-06-15, and that of the date with which it is compared too.',
  },
  'compare.no-day': {
    what: (p) => `${quoted(p.label.en)} has no date that could be compared with what is asked for.`,
    fix: () => 'Write the date like 2025-06-15; where only the month or the year is known, 2025-06 or 2025.',
  },
  'compare.no-deadline': {
    what: (p) => `${quoted(p.label.en)} is to be compared with the deadline, which is not known yet.`,
    fix: () => 'Ask the organiser for the deadline, and have the responsible person compare the two.',
  },
};

/** How numbers and days are compared, in English. */
export const compareHow: Pick<HowWords, keyof CompareHowMessages> = {
  'how.compare': (p) => {
    const limits = p.limits.map(({ op, limit }) =>
      typeof limit === 'number'
        ? `${OPS[op]} ${withUnit(showNumber(limit), p.unit, 'en')}`
        : `${OPS[op]} ${quotedName(limit.en)}`,
    );
    const wanted = `${joined(limits, 'and')}${p.share === undefined ? '' : ` of ${named(p.share)}`}${give(p.tolerance)}`;
    const numbers = p.labels.length > 1 ? 'each of the numbers' : 'the number';
    const what = p.take === undefined ? numbers : `${within(p.take)} the numbers that are given`;
    const blank = p.needed ? 'a missing number does not meet it either' : 'a number that is not given is not judged';
    return `In the manifest, ${what} at ${named(p.labels)} has to be ${wanted}; ${blank}. Whether the number is true is not judged.`;
  },
  'how.compare-unit': (p) =>
    `Where ${quotedName(p.label.en)} says anything but ${units(p.unit)}, this cannot be decided; it has to be converted, or confirmed by a person.`,
  'how.compare-days': (p) => {
    const dates = p.labels.length > 1 ? 'each of the dates' : 'the date';
    const what = p.take === undefined ? dates : `${within(p.take)} the dates`;
    const blank = p.needed ? 'a missing date does not meet it either' : 'a date that is not given is not judged';
    const wanted = joined(
      p.asks.map((ask) => asked(ask)),
      'and',
    );
    return `In the manifest, ${what} at ${named(p.labels)} has to be ${wanted}; ${blank}. ${p.asks.some(({ apart }) => apart !== undefined) ? MONTHS : ''}Where the month or the year alone leaves it open, a person has to confirm it. Whether the date is true is not judged.`;
  },
};
