import { asWritten, type Figure } from './figure.ts';
import { HAN_DIGITS, hanNumber } from './numerals.ts';
import { blanked } from './skipped.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?(?![A-Za-z])';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d{2})';
const TO = '\\s*(?:[-–—~至到]|to|until|through)+\\s*';
const HAN_YEAR = `((?:19|20)\\d{2}|[${HAN_DIGITS}]{4})\\s*年`;
const HAN_SMALL = `(\\d{1,2}|[一二三四五六七八九十]{1,3})`;
const HAN_MONTH = `${HAN_SMALL}\\s*月(?!\\s*均)`;
const HAN_DAY = `${HAN_SMALL}\\s*[日号]`;

interface Part {
  readonly year?: string | undefined;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

interface Form {
  readonly pattern: RegExp;
  /** The dates that a match speaks of. */
  readonly read: (groups: readonly (string | undefined)[]) => readonly Part[];
}

const form = (pattern: string, read: Form['read']): Form => ({ pattern: new RegExp(pattern, 'gu'), read });

/** The first that fits at a place is taken, so that longer ones come first. */
const FORMS: readonly Form[] = [
  // 2025年6月1日至7月3日, 2025年6月1日至3日, 2024年6月至2025年3月, 2024年6月至12月
  form(`${HAN_YEAR}\\s*${HAN_MONTH}\\s*${HAN_DAY}${TO}(?:${HAN_MONTH}\\s*)?${HAN_DAY}`, ([y, m, d, n, e]) => [
    { year: y, month: m, day: d },
    { year: y, month: n ?? m, day: e },
  ]),
  form(`${HAN_YEAR}\\s*${HAN_MONTH}${TO}${HAN_MONTH}(?!\\s*\\d)`, ([y, m, n]) => [
    { year: y, month: m },
    { year: y, month: n },
  ]),
  form(`${HAN_YEAR}\\s*${HAN_MONTH}\\s*${HAN_DAY}`, ([year, month, day]) => [{ year, month, day }]),
  form(`${HAN_YEAR}\\s*${HAN_MONTH}`, ([year, month]) => [{ year, month }]),
  form(`${HAN_MONTH}\\s*${HAN_DAY}${TO}(?:${HAN_MONTH}\\s*)?${HAN_DAY}`, ([m, d, n, e]) => [
    { month: m, day: d },
    { month: n ?? m, day: e },
  ]),
  form(`${HAN_MONTH}\\s*${HAN_DAY}`, ([month, day]) => [{ month, day }]),
  form(`(?<!\\d)${YEAR}(?:年)?${TO}${YEAR}\\s*年?(?!\\d|[-/.]\\d)`, ([from, to]) => [{ year: from }, { year: to }]),
  form(`(?<![\\d])${HAN_YEAR}`, ([year]) => [{ year }]),
  // 2025-06-01, 2025/6/1, 2025.6.1; 2025-06, 2025/6, 2025.06
  form(`(?<![\\d.])${YEAR}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`, ([year, , month, day]) => [{ year, month, day }]),
  form(`(?<![\\d.])${YEAR}(?:[-/](\\d{1,2})|\\.(0[1-9]|1[0-2]))(?![\\d.]|\\s*[%万亿千百])`, ([year, a, b]) => [
    { year, month: a ?? b },
  ]),
  // 1–3 June 2025, June 1–3, 2025, 1 June to 3 July 2025, June 1 to July 3, 2025, June to December 2024
  form(`(?<![\\d.])${DAY}${TO}${DAY}\\s+(?:of\\s+)?(${MONTH}),?\\s+${YEAR}`, ([d, e, month, year]) => [
    { year, month, day: d },
    { year, month, day: e },
  ]),
  form(`(?<![A-Za-z])(${MONTH})\\s+${DAY}${TO}${DAY},?\\s+${YEAR}`, ([month, d, e, year]) => [
    { year, month, day: d },
    { year, month, day: e },
  ]),
  form(`(?<![\\d.])${DAY}\\s+(${MONTH})${TO}${DAY}\\s+(${MONTH}),?\\s+${YEAR}`, ([d, m, e, n, year]) => [
    { year, month: m, day: d },
    { year, month: n, day: e },
  ]),
  form(`(?<![A-Za-z])(${MONTH})\\s+${DAY}${TO}(${MONTH})\\s+${DAY},?\\s+${YEAR}`, ([m, d, n, e, year]) => [
    { year, month: m, day: d },
    { year, month: n, day: e },
  ]),
  form(`(?<![A-Za-z])(${MONTH})${TO}(${MONTH}),?\\s+${YEAR}`, ([m, n, year]) => [
    { year, month: m },
    { year, month: n },
  ]),
  form(`(?<![\\d.])${DAY}\\s+(?:of\\s+)?(${MONTH}),?\\s+${YEAR}`, ([day, month, year]) => [{ year, month, day }]),
  form(`(?<![A-Za-z])(${MONTH})\\s+${DAY},?\\s+${YEAR}`, ([month, day, year]) => [{ year, month, day }]),
  form(`(?<![A-Za-z])(${MONTH}),?(?:\\s+of)?[\\s-]+${YEAR}(?!\\d)`, ([month, year]) => [{ year, month }]),
  form(`(?<![\\d.])${DAY}\\s+(?:of\\s+)?(${MONTH})`, ([day, month]) => [{ month, day }]),
  form(`(?<![A-Za-z])(${MONTH})\\s+${DAY}(?![\\d.,%]*\\d|%)`, ([month, day]) => [{ month, day }]),
];

function monthOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const english = MONTHS.indexOf(written.slice(0, 3).toLowerCase());
  return english < 0 ? numberOf(written) : english + 1;
}

const numberOf = (written: string | undefined): number | undefined =>
  written === undefined ? undefined : /^\d+$/.test(written) ? Number(written) : hanNumber(written);

const two = (value: number): string => String(value).padStart(2, '0');

/** `2025-06-01`, `2025-06`, `2025` or `--06-01`; undefined where there is no such day. */
function dayOf({ year, month, day }: Part): string | undefined {
  const [y, m, d] = [numberOf(year), monthOf(month), numberOf(day)];
  if (y !== undefined && (y < 1900 || y > 2199)) return undefined;
  if (m !== undefined && (m < 1 || m > 12)) return undefined;
  if (d !== undefined && (d < 1 || d > 31)) return undefined;
  return [y === undefined ? '-' : String(y), ...[m, d].flatMap((part) => (part === undefined ? [] : two(part)))].join(
    '-',
  );
}

/** Every date that a text gives, of a day, a month or a year; of a span of time both ends. And the text without them. */
export function findDates(text: string): { readonly dates: readonly Figure[]; readonly rest: string } {
  const dates: Figure[] = [];
  let rest = text;
  for (const { pattern, read } of FORMS) {
    rest = rest.replace(pattern, (whole: string, ...matched: unknown[]) => {
      const at = matched.findIndex((one) => typeof one === 'number');
      const start = Number(matched[at]);
      const parts = read(matched.slice(0, at) as (string | undefined)[]);
      const values = parts.flatMap((part) => dayOf(part) ?? []);
      if (values.length < parts.length) return whole;
      const span = { text: asWritten(whole), start, end: start + whole.length };
      for (const value of values) dates.push({ kind: 'date', value, unit: undefined, ...span, loose: false });
      return blanked(whole);
    });
  }
  return { dates, rest };
}
