import { hanNumber } from '../../base/figures/numerals.ts';
import type { EdgeLine, LayoutPage, MeasuredPage } from './facts.ts';

/** Millimetres: the same line comes again at the same height. */
const SAME_HEIGHT = 1.5;
/** Longer lines are sentences, in which numbers count nothing. */
const MAX_LABEL = 60;

/** Tells headers, footers and numbers of pages from the rest, by what comes again from page to page. */
export function withRunning(pages: readonly MeasuredPage[]): LayoutPage[] {
  const again = repeated(pages);
  const numbers = counting(pages);
  return pages.map((page, index): LayoutPage => {
    const { numbered = 'unclear', lines } = numbers[index] ?? {};
    const runs = (edge: EdgeLine) => again.has(keyOf(edge)) || (lines?.has(edge) ?? false);
    const head = page.edges.filter(({ foot }) => !foot);
    const feet = page.edges.filter(({ foot }) => foot).toReversed();
    const running = new Set([...outermost(head, runs), ...outermost(feet, runs)]);
    return { ...page, edges: page.edges.map((edge) => ({ ...edge, running: running.has(edge) })), numbered };
  });
}

/** The first lines for which it holds, from the edge inwards: a line inside the text is none, though it may come again. */
function outermost(lines: readonly EdgeLine[], test: (line: EdgeLine) => boolean): readonly EdgeLine[] {
  const end = lines.findIndex((line) => !test(line));
  return end === -1 ? lines : lines.slice(0, end);
}

/** A line with its numbers made alike, and where it stands. */
const keyOf = ({ text, box, foot }: EdgeLine): string =>
  `${foot} ${Math.round(box.bottom / SAME_HEIGHT)} ${text.replace(/\d+/gu, '#').replace(/\s+/gu, '')}`;

/** Lines that stand on at least two pages, and on a quarter of them. */
function repeated(pages: readonly MeasuredPage[]): ReadonlySet<string> {
  const found = new Map<string, number>();
  for (const { edges } of pages) {
    for (const key of new Set(edges.map(keyOf))) found.set(key, (found.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, pages.length / 4);
  return new Set([...found].filter(([, count]) => count >= least).map(([key]) => key));
}

interface Numbered {
  readonly numbered: LayoutPage['numbered'];
  /** The lines in which the number stands. */
  readonly lines: ReadonlySet<EdgeLine>;
}

/** By how much a number differs from that of its page, and the kind of numerals: what stays the same on the next page counts up. */
interface Label {
  readonly line: EdgeLine;
  readonly series: string;
}

function counting(pages: readonly MeasuredPage[]): Numbered[] {
  const labels = pages.map(({ edges }, index) => edges.flatMap((line) => labelsOf(line, index)));
  const series = labels.map((all) => new Set(all.map((one) => one.series)));
  return pages.map((page, index): Numbered => {
    const own = labels[index] ?? [];
    const near = [series[index - 1], series[index + 1]];
    const counts = own.filter(({ line, series }) =>
      pages.length === 1 ? isBare(line.text) : near.some((other) => other?.has(series)),
    );
    const lines = new Set(counts.map(({ line }) => line));
    if (counts.length > 0) return { numbered: 'yes', lines };
    return { numbered: page.shows === 'picture' || own.length > 0 ? 'unclear' : 'no', lines };
  });
}

/** A number and nothing but dashes, dots or the words that stand around it. */
const isBare = (text: string): boolean =>
  /^[\s\-–—·.|/()（）〔〕]*(第|page|p\.)?\s*\d{1,4}\s*(页|of\s*\d{1,4}|\/\s*\d{1,4})?[\s\-–—·.|()（）〔〕共页\d]*$/iu.test(
    text,
  );

function labelsOf(line: EdgeLine, index: number): Label[] {
  const text = line.text.normalize('NFKC').trim();
  if (text.length > MAX_LABEL) return [];
  const roman = /^[\s\-–—·(]*([ivxl]{1,7})[\s\-–—·)]*$/iu.exec(text)?.[1];
  const han = hanNumber(/^[\s\-–—·第]*([〇零一二三四五六七八九十百]+)[\s\-–—·页]*$/u.exec(text)?.[1] ?? '');
  return [
    ...(roman === undefined ? [] : [{ line, series: `roman ${romanNumber(roman.toLowerCase()) - index}` }]),
    ...(han === undefined ? [] : [{ line, series: `han ${han - index}` }]),
    ...[...text.matchAll(/\d+/gu)]
      .filter(([number]) => number.length <= 4)
      .map(([number]) => ({ line, series: `arabic ${Number(number) - index}` })),
  ];
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function romanNumber(letters: string): number {
  const values = [...letters].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
