import type { PlacedLine } from '../../base/texts/lines.ts';
import { normalise } from '../words.ts';
import { follows, type Numbering, unnumbered } from './numbering.ts';

/** A line that may be a heading. */
interface HeadingLine {
  readonly key: string;
  /** The same without a remark in brackets behind it. */
  readonly bare: string;
  /** The same with its number, where that may belong to the words. */
  readonly whole: string;
  readonly number: Numbering | undefined;
}

/** Longer lines are none. */
const LONGEST = 120;
/** How a line of a table of contents ends. */
const OF_CONTENTS = /(?:[.…·]{2,}|\t| {3,})\s*\d{1,4}\s*$/u;
const RAISED = /^[①-⑳]\s*/u;

/** Letters and digits alone: marks and spaces fall differently under every hand. */
const keyOf = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

/** 主要创新点（限 300 字）： */
const REMARK = /\([^()]*\)\s*:?\s*$/u;

function headingLine(line: string): HeadingLine | undefined {
  if (line.length > LONGEST || OF_CONTENTS.test(line)) return undefined;
  const plain = normalise(line.trim().replace(RAISED, '')).replace(/^[#*•●■◆▪\s]+/u, '');
  const { number, rest } = unnumbered(plain);
  return { key: keyOf(rest), bare: keyOf(rest.replace(REMARK, '')), whole: keyOf(plain), number };
}

/** The ways in which a heading may be written: `概述 / Overview` is either, or both. */
function keysOf(heading: string): string[] {
  const all = heading.split(/\s[/|]\s/u).map((one) => keyOf(unnumbered(normalise(one.trim())).rest));
  return [...new Set([...all, all.join('')])].filter((key) => key !== '');
}

/** The lines of a document that may be headings, by the number of the line. */
export interface Headings {
  readonly lines: readonly PlacedLine[];
  readonly found: readonly (HeadingLine | undefined)[];
}

export const headingsOf = (lines: readonly PlacedLine[]): Headings => ({
  lines,
  found: lines.map(({ text }) => headingLine(text)),
});

const isOne = (line: HeadingLine | undefined, key: string): boolean =>
  line !== undefined && (line.key === key || line.bare === key || line.whole === key);

/** The numbers of the lines at which a heading stands; one that is broken goes on in the next line. */
export function linesWith({ found }: Headings, heading: string): number[] {
  const keys = keysOf(heading);
  return found.flatMap((line, index) => {
    if (line === undefined) return [];
    const next = found[index + 1];
    const broken = keys.some(
      (key) => line.key !== '' && next !== undefined && key.startsWith(line.key) && key === line.key + next.whole,
    );
    return broken || keys.some((key) => isOne(line, key)) ? [index] : [];
  });
}

/** Whether the words of a heading stand anywhere in the text. */
export function hasWordsOf({ lines }: Headings, heading: string): boolean {
  const all = keyOf(normalise(lines.map(({ text }) => text).join('\n')));
  return keysOf(heading).some((key) => all.includes(key));
}

/** What stands under a heading; undefined where nobody can tell the line at which it ends. */
export function sectionAt(headings: Headings, at: number, others: readonly string[]): string | undefined {
  const { lines, found } = headings;
  const own = found[at]?.number;
  if (others.length === 0 && own === undefined) return undefined;
  const ends = others.flatMap((other) => linesWith(headings, other)).filter((index) => index > at);
  const next = others.length > 0 || own === undefined ? -1 : nextOf(found, at, own);
  const after = found[next]?.number;
  // Something else that is numbered in the same way: a list within the section, perhaps.
  if (after !== undefined && own !== undefined && !follows(after, own)) return undefined;
  const end = Math.min(...ends, next < 0 ? lines.length : next);
  return lines
    .slice(at + 1, end)
    .map(({ text }) => text)
    .join('\n');
}

/** The next line that is numbered like this one, on the same level or above. */
const nextOf = (found: Headings['found'], at: number, own: Numbering): number =>
  found.findIndex(
    (line, index) =>
      index > at &&
      line?.number?.style === own.style &&
      line.number.levels.length <= own.levels.length &&
      line.key !== '',
  );
