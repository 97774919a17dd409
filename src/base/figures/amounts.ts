import { decimal, plus } from './decimal.ts';
import { asWritten, type Figure, type Unit } from './figure.ts';
import { negativeAt } from './negative.ts';
import { ENGLISH_NUMBER, englishNumber, HAN_DIGITS, hanNumber } from './numerals.ts';
import { currencyBefore, scaleAt, unitAt } from './units.ts';

const DIGITS = '\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const HAN = `[${HAN_DIGITS}十拾百佰千仟]`;
/** A number as it begins: in digits; a share (百分之五十); in Chinese; in an English word. */
const NUMBER = new RegExp(
  `(?<![\\d.])(?<digits>${DIGITS})|(?<share>百分之|千分之)(?<of>\\d+(?:\\.\\d+)?|${HAN}+(?:点[${HAN_DIGITS}]+)?)|(?<han>${HAN}+(?:点[${HAN_DIGITS}]+)?)|(?<![\\p{L}-])(?<multiple>doubled?|twice|twofold|tripled?|trebled?|threefold|quadrupled?|fourfold)(?!\\p{L})|(?<![\\p{L}-])(?<word>${ENGLISH_NUMBER})(?![\\p{L}-]*\\p{L})`,
  'giu',
);
const GAP = /[ \t]*\n?[ \t]*/y;
const ABOUT = /[余多]/y;
/** The number that 亿 or 万 is followed by. */
const MORE = /\d+(?:\.\d+)?|[一二两三四五六七八九十百千]+/y;
/** Between the ends of a range of which only the second may say its unit. */
const RANGE = /^\s*(?:[-–—~至到]+|to)\s*$/u;
/** More digits than any amount has: a number of something, such as a licence. */
const LONGEST = 10;
/** With a unit or without one. */
const TOO_LONG = 20;
/** Below this, what is written in words is put otherwise as often as not. */
const SMALL = 10_000;

/** How often what it was, by the letters with which the word begins. */
const MULTIPLES: readonly (readonly [RegExp, string])[] = [
  [/^(?:doub|tw)/i, '2'],
  [/^t[hr]/i, '3'],
  [/^(?:quad|four)/i, '4'],
];

type Groups = { readonly [part in 'digits' | 'share' | 'of' | 'han' | 'multiple' | 'word']?: string };

interface Reading {
  readonly value: string;
  /** By what it is multiplied, as a power of ten; undefined where nothing says. */
  readonly scale: number | undefined;
  readonly unit: Unit | undefined;
  /** By which power of ten the unit as written is more than its base. */
  readonly power: number;
  readonly start: number;
  readonly end: number;
  readonly inWords: boolean;
}

const skip = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};

function hanDecimal(written: string): string | undefined {
  const [whole = '', fraction] = written.split('点');
  const value = hanNumber(whole);
  const after = fraction === undefined ? '' : [...fraction].map((char) => hanNumber(char)).join('');
  return value === undefined ? undefined : decimal(after === '' ? String(value) : `${value}.${after}`);
}

/** What the characters of a number say by themselves. */
function bareValue({ digits, of, han, word, multiple }: Groups): string | undefined {
  if (multiple !== undefined) return MULTIPLES.find(([begins]) => begins.test(multiple))?.[1];
  if (digits !== undefined) return decimal(digits);
  if (word !== undefined) return String(englishNumber(word));
  const written = of ?? han ?? '';
  return /^\d/.test(written) ? decimal(written) : hanDecimal(written);
}

/** How a number goes on: 亿, 余万, million; with the end of it. */
function scaled(text: string, at: number): { readonly power: number; readonly end: number } | undefined {
  const beyond = skip(GAP, text, skip(ABOUT, text, at));
  const scale = scaleAt(text, beyond);
  return scale && { power: scale.of, end: skip(ABOUT, text, scale.end) };
}

/** A number with what multiplies it, and a smaller one that is added: 1亿2000万. */
function multiplied(text: string, value: string, at: number): Pick<Reading, 'value' | 'scale' | 'end'> | undefined {
  const first = scaled(text, at);
  if (first === undefined) return undefined;
  const whole = decimal(value, first.power);
  MORE.lastIndex = first.end;
  const [next = ''] = MORE.exec(text) ?? [];
  const second = next === '' ? undefined : scaled(text, first.end + next.length);
  const added = /^\d/.test(next) ? next : hanDecimal(next);
  return added !== undefined && second !== undefined && second.power < first.power
    ? { value: plus(whole, decimal(added, second.power)), scale: first.power, end: second.end }
    : { value: whole, scale: first.power, end: first.end };
}

/** $3m: only after a currency, because 3m alone is a length. */
function shortScale(text: string, at: number): number | undefined {
  const [letter] = /^[mkb](?![a-z])/i.exec(text.slice(at, at + 2)) ?? [];
  return letter === undefined ? undefined : { m: 6, k: 3, b: 9 }[letter.toLowerCase()];
}

function readNumber(text: string, match: RegExpMatchArray): Reading | undefined {
  const groups: Groups = match.groups ?? {};
  const start = match.index ?? 0;
  let end = start + match[0].length;
  let value = bareValue(groups);
  if (value === undefined || value.length > TOO_LONG) return undefined;
  const inWords = groups.digits === undefined && groups.share === undefined;
  const whole = { value, scale: 0, power: 0, start, end, inWords };
  if (groups.multiple !== undefined) return { ...whole, unit: 'times' };
  if (groups.share !== undefined) return { ...whole, unit: groups.share === '百分之' ? '%' : '‰' };
  const before = currencyBefore(text, start);
  const short = before && shortScale(text, end);
  if (before && short !== undefined) {
    const { unit, start: from } = before;
    return { value: decimal(value, short), scale: short, unit, power: 0, start: from, end: end + 1, inWords };
  }
  // 千米 and 千瓦时 are units, though a 千 begins them.
  let unit = unitAt(text, skip(GAP, text, skip(ABOUT, text, end)));
  let scale: number | undefined;
  if (unit === undefined) {
    ({ value, scale, end } = multiplied(text, value, end) ?? { value, scale, end });
    unit = unitAt(text, skip(GAP, text, end));
  }
  if (unit !== undefined) [value, end] = [decimal(value, unit.of.power), unit.end];
  const from = before?.start ?? start;
  const power = before === undefined ? (unit?.of.power ?? 0) : 0;
  return { value, scale, unit: before?.unit ?? unit?.of.unit, power, start: from, end, inWords };
}

/** A word such as 5G or 3D, or a number too long to be an amount. */
function isName(text: string, { end, value, unit, scale }: Reading): boolean {
  const bare = unit === undefined && scale === undefined;
  return bare && (/^[A-Za-z]/.test(text.slice(end, end + 1)) || value.replace('.', '').length > LONGEST);
}

/** The two ends of 10—20万元 and of RMB 10–20 million are of one unit and of one scale. */
function withRanges(text: string, readings: readonly Reading[]): Reading[] {
  const joined = [...readings];
  for (const [index, next] of readings.entries()) {
    const first = joined[index - 1];
    if (first === undefined || first.inWords !== next.inWords) continue;
    if (!RANGE.test(text.slice(first.end, next.start))) continue;
    const unit = first.unit ?? next.unit;
    if (unit !== (next.unit ?? first.unit)) continue;
    // 22.4 to 27.1 km: both ends are of the unit that only the second names.
    const power = (first.scale === undefined ? (next.scale ?? 0) : 0) + (first.unit === undefined ? next.power : 0);
    const value = decimal(first.value, power);
    joined[index - 1] = { ...first, value, unit };
    joined[index] = { ...next, unit };
  }
  return joined;
}

/** Units in which even a small number in words is meant to the letter. */
const EXACT: ReadonlySet<Unit> = new Set(['%', '‰', 'percentage point', 'CNY', 'USD', 'EUR', 'HKD', 'GBP', 'JPY']);

/** Every amount that a text gives: of money, shares, measures, people and things. */
export function findAmounts(text: string): Figure[] {
  const readings: Reading[] = [];
  let last = 0;
  for (const match of text.matchAll(NUMBER)) {
    if ((match.index ?? 0) < last) continue;
    const reading = readNumber(text, match);
    if (reading === undefined || isName(text, reading)) continue;
    readings.push(reading);
    last = reading.end;
  }
  return withRanges(text, readings).map(({ value, unit, scale, start, end, inWords }) => {
    const negative = negativeAt(text, start, end);
    const from = negative === 'sign' ? start - 1 : start;
    const year =
      unit === undefined && scale === undefined && !inWords && /^(?:19|20)\d\d$/.test(text.slice(start, end));
    const loose = inWords && !(unit && EXACT.has(unit)) && Number(value) < SMALL;
    const written = asWritten(text.slice(from, end));
    return { kind: year ? 'date' : 'amount', value, unit, negative, text: written, start, end, loose };
  });
}
