import { squashed } from './words.ts';

/** A part of a text under a heading; or why it isn't known which part that is. */
export type Section =
  | { readonly known: true; readonly heading: string; readonly text: string }
  | { readonly known: false; readonly heading: string; readonly times: number };

/** A line as a heading: its number as the author wrote it, and what it says. */
interface Heading {
  readonly style: number;
  readonly numbers: readonly number[];
  readonly title: string;
}

const HAN = '一二三四五六七八九十';

/** The ways in which headings are numbered, and what follows the number. */
const STYLES: readonly RegExp[] = [
  new RegExp(`^第([${HAN}\\d]+)(?:章|节|部分)[、：:]?\\s*`, 'u'),
  new RegExp(`^[（(]([${HAN}\\d]+)[)）][、.]?\\s*`, 'u'),
  new RegExp(`^([${HAN}]+)[、.．]\\s*`, 'u'),
  /^(?:(?:section|part|chapter)\s+)?(\d+(?:[.．]\d+)+)[、.．)）:：]?\s*/iu,
  /^(?:(?:section|part|chapter)\s+)?(\d+)(?:[、.．)）:：]\s*|\s+)/iu,
];

/** 十二 → 12 */
function numberOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const [tens = '', ones = ''] = written.includes('十') ? written.split('十') : ['0', written];
  const digit = (text: string, none: number): number => (text === '' ? none : HAN.indexOf(text) + 1);
  return (tens === '0' ? 0 : digit(tens, 1) * 10) + digit(ones, 0);
}

function headingOf(line: string): Heading {
  const plain = line.normalize('NFKC').trim();
  for (const [style, pattern] of STYLES.entries()) {
    const [whole, number] = pattern.exec(plain) ?? [];
    if (whole === undefined || number === undefined) continue;
    return { style, numbers: number.split('.').map(numberOf), title: titleOf(plain.slice(whole.length)) };
  }
  return { style: -1, numbers: [], title: titleOf(plain) };
}

/** Without a remark in brackets at its end, such as （限 300 字）, and without a colon. */
const titleOf = (text: string): string => squashed(text.replace(/\s*\([^()]*\)\s*:?$/u, '').replace(/:\s*$/u, ''));

/** Whether a heading stands where the section under another has come to its end: 四、 after 三、, 3.3 or 4 after 3.2. */
function follows(next: Heading, own: Heading): boolean {
  const depth = next.numbers.length - 1;
  return next.numbers.every((number, at) => number === (own.numbers[at] ?? 0) + (at === depth ? 1 : 0));
}

/** Decimal numbers of any depth are one way of numbering. */
const family = ({ style }: Heading): number => (style === 4 ? 3 : style);

/** Where the section ends; undefined where that can't be told. */
function endOf(lines: readonly Heading[], from: number, own: Heading, until: ReadonlySet<string>): number | undefined {
  const named = lines.findIndex(({ title }, index) => index > from && until.has(title));
  if (named >= 0) return named;
  if (own.style < 0 || until.size > 0) return undefined;
  const next = lines.findIndex(
    (line, index) =>
      index > from && family(line) === family(own) && line.numbers.length <= own.numbers.length && line.title !== '',
  );
  if (next < 0) return lines.length;
  // Something else that is numbered in the same way: a list within the section, perhaps.
  const line = lines[next];
  return line !== undefined && follows(line, own) ? next : undefined;
}

/**
 * What stands in a text between a heading on a line of its own and the next one: one of `until`, or without these the
 * one with the next number. Numbers, remarks in brackets and a colon make no difference to a heading.
 */
export function sectionOf(text: string, headings: readonly string[], until: readonly string[]): Section {
  const lines = text.split('\n');
  const read = lines.map(headingOf);
  const wanted = new Set(headings.map((heading) => headingOf(heading).title));
  const at = read.flatMap(({ title }, index) => (wanted.has(title) ? [index] : []));
  const [first] = at;
  const heading = first === undefined ? '' : (lines[first] ?? '').trim();
  const own = first === undefined ? undefined : read[first];
  if (first === undefined || own === undefined || at.length > 1) return { known: false, heading, times: at.length };
  const end = endOf(read, first, own, new Set(until.map((one) => headingOf(one).title)));
  if (end === undefined) return { known: false, heading, times: 1 };
  return { known: true, heading, text: lines.slice(first + 1, end).join('\n') };
}
