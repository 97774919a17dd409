import { decimal, plus } from './decimal.ts';
import type { Figure, Unit } from './figure.ts';
import { ENGLISH_NUMBER, englishNumber, HAN_DIGITS, hanNumber } from './numerals.ts';
import { currencyBefore, scaleAt, unitAt } from './units.ts';

const DIGITS = '\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const HAN = `[${HAN_DIGITS}十拾百佰千仟]`;
/** A number as it begins: in digits; a share (百分之五十); in Chinese; in an English word. */
const NUMBER = new RegExp(
  `(?<![\\d.])(?<digits>${DIGITS})|(?<share>百分之|千分之)(?<of>\\d+(?:\\.\\d+)?|${HAN}+(?:点[${HAN_DIGITS}]+)?)|(?<han>${HAN}+(?:点[${HAN_DIGITS}]+)?)|(?<![\\p{L}-])(?<word>${ENGLISH_NUMBER})(?![\\p{L}-]*\\p{L})`,
  'giu',
);
const GAP = /[ \t]*\n?[ \t]*/y;
const ABOUT = /[余多]/y;
/** Between the ends of a range of which only the second may say its unit. */
const RANGE = /^\s*(?:[-–—~至到]+|to)\s*$/u;
/** More digits than any amount has: a number of something, such as a licence. */
const LONGEST = 10;
/** Below this, what is written in words is put otherwise as often as not. */
const SMALL = 10_000;

interface Reading {
  readonly value: string;
  /** By what it is multiplied, as a power of ten; undefined where nothing says. */
  readonly scale: number | undefined;
  readonly unit: Unit | undefined;
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
function bareValue(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const { digits, of, han, word } = groups;
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

function readNumber(text: string, match: RegExpMatchArray): Reading | undefined {
  const groups = match.groups ?? {};
  const start = match.index ?? 0;
  let end = start + match[0].length;
  let value = bareValue(groups);
  if (value === undefined) return undefined;
  const inWords = groups.digits === undefined && groups.share === undefined;
  if (groups.share !== undefined) {
    return { value, scale: 0, unit: groups.share === '百分之' ? '%' : '‰', start, end, inWords };
  }
  // 千米 and 千瓦时 are units, though a 千 begins them.
  let unit = unitAt(text, skip(GAP, text, skip(ABOUT, text, end)));
  let scale: number | undefined;
  if (unit === undefined) {
    const first = scaled(text, end);
    if (first !== undefined) {
      [value, scale, end] = [decimal(value, first.power), first.power, first.end];
      // 1亿2000万
      const more = /\d+(?:\.\d+)?|[一二两三四五六七八九十百千]+/y;
      more.lastIndex = end;
      const next = more.exec(text)?.[0];
      const second = next === undefined ? undefined : scaled(text, end + next.length);
      const added = next === undefined ? undefined : /^\d/.test(next) ? next : hanDecimal(next);
      if (next !== undefined && added !== undefined && second !== undefined && second.power < first.power) {
        value = plus(value, decimal(added, second.power));
        end = second.end;
      }
    }
    unit = unitAt(text, skip(GAP, text, end));
  }
  if (unit !== undefined) [value, end] = [decimal(value, unit.of.power), unit.end];
  const before = currencyBefore(text, start);
  if (before !== undefined && unit === undefined && scale === undefined) {
    const [short] = /^[mMkKbB](?![A-Za-z])/.exec(text.slice(end, end + 2)) ?? [''];
    const power = { m: 6, k: 3, b: 9 }[short.toLowerCase()];
    if (power !== undefined) [value, scale, end] = [decimal(value, power), power, end + 1];
  }
  const from = before?.start ?? start;
  return { value, scale, unit: before?.unit ?? unit?.of.unit, start: from, end, inWords };
}

/** A word such as 5G or 3D, or a number too long to be an amount. */
function isName(text: string, { end, value, unit, scale }: Reading): boolean {
  const bare = unit === undefined && scale === undefined;
  return bare && (/^[A-Za-z]/.test(text.slice(end, end + 1)) || value.replace('.', '').length > LONGEST);
}

/** The first of 10—20万元 is of 万元 as well. */
function withRanges(text: string, readings: readonly Reading[]): Reading[] {
  return readings.map((reading, index) => {
    const next = readings[index + 1];
    if (next === undefined || reading.scale !== undefined) return reading;
    if (!RANGE.test(text.slice(reading.end, next.start)) || next.inWords !== reading.inWords) return reading;
    if (reading.unit !== undefined && next.scale === undefined) return reading;
    const scale = next.scale ?? 0;
    const value = reading.unit === next.unit || reading.unit === undefined ? decimal(reading.value, scale) : reading.value;
    return { ...reading, value, unit: reading.unit ?? next.unit };
  });
}

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
    const written = text.slice(start, end).replaceAll(/\s+/gu, ' ').trim();
    const year = unit === undefined && scale === undefined && !inWords && /^(?:19|20)\d\d$/.test(text.slice(start, end));
    const loose = inWords && (unit === undefined || unit === 'times') && Number(value) < SMALL;
    return { kind: year ? 'date' : 'amount', value, unit, text: written, start, end, loose };
  });
}
