import { SHEETS, type Size, sameSheet, upright } from '../../base/sheets.ts';
import type { Box } from '../../facts/layout/facts.ts';
import { joined } from '../../facts/layout/page.ts';
import { message } from '../../findings/catalogue.ts';
import type { Draft } from '../../findings/draft.ts';
import { SIDES, type Side } from '../../findings/messages/layout.ts';
import { numbersOf, type Sheet } from './pages.ts';
import type { Params } from './params.ts';

const TOLERANCE = 2;
/** Millimetres that nobody measures on paper: letters end a little before or behind their own width. */
const HAIR = 0.5;

/** Sheets that the rule takes. */
export const wantedSheets = ({ one_of: names = [], size }: NonNullable<Params['page_size']>): Size[] => [
  ...names.map((name): Size => SHEETS[name]),
  ...(size === undefined ? [] : [size]),
];

/** What the sheets themselves are not as they should be, whatever is on them. */
export function* sheetFaults(p: Params, pages: readonly Sheet[]): Generator<Draft> {
  if (p.page_size !== undefined) {
    const { largest, tolerance = TOLERANCE } = p.page_size;
    const wanted = wantedSheets(p.page_size);
    const wrong = pages.filter((page) => wanted.length > 0 && !wanted.some((one) => sameSheet(one, page, tolerance)));
    for (const { width, height, numbers } of bySize(wrong))
      yield { message: message('layout.page-size', { pages: numbers, width, height, wanted }) };
    if (largest !== undefined) {
      const limit = SHEETS[largest];
      const large = pages.filter((page) => {
        const { width, height } = upright(page);
        return width > limit.width + tolerance || height > limit.height + tolerance;
      });
      for (const { width, height, numbers } of bySize(large))
        yield { message: message('layout.page-large', { pages: numbers, width, height, largest: limit }) };
    }
  }
  const { orientation } = p;
  if (orientation === undefined) return;
  const turned = pages.filter(({ width, height }) =>
    orientation === 'portrait' ? width > height + HAIR : height > width + HAIR,
  );
  if (turned.length > 0)
    yield { message: message('layout.orientation', { pages: numbersOf(turned), wanted: orientation }) };
}

interface Sized extends Size {
  readonly numbers: number[];
}

function bySize(pages: readonly Sheet[]): Sized[] {
  const found: Sized[] = [];
  for (const { width, height, number } of pages) {
    const same = found.find((one) => sameSheet(one, { width, height }, 1) && one.width > one.height === width > height);
    if (same) same.numbers.push(number);
    else found.push({ width: Math.round(width), height: Math.round(height), numbers: [number] });
  }
  return found;
}

/** How far something goes beyond its limit on one page; nothing where it keeps within. */
interface Beyond {
  readonly page: Sheet;
  readonly found: Size | number;
  readonly by: number;
}

/** Where text stands outside the text box or in the margins. */
export function* spaceFaults(p: Params, pages: readonly Sheet[]): Generator<Draft> {
  const outside = new Set<Sheet>();
  for (const test of testsOf(p)) {
    const faults = pages.flatMap((page) =>
      test.beyond(page, boxOf(page, p.headers === 'inside' || p.headers === 'none')),
    );
    const [worst] = faults.toSorted((a, b) => b.by - a.by);
    if (worst !== undefined)
      yield {
        message: test.message(
          faults.map(({ page }) => page.number),
          worst,
        ),
      };
    if (p.headers !== undefined) continue;
    const faulty = new Set(faults.map(({ page }) => page));
    for (const page of pages)
      if (!faulty.has(page) && test.beyond(page, boxOf(page, true)).length > 0) outside.add(page);
  }
  if (outside.size === 0) return;
  const among = pages.filter((page) => outside.has(page));
  yield {
    message: message('layout.outside', { pages: numbersOf(among), texts: runningTexts(among) }),
    undecided: true,
  };
}

interface Test {
  readonly beyond: (page: Sheet, box: Box | undefined) => Beyond[];
  readonly message: (pages: readonly number[], worst: Beyond) => Draft['message'];
}

function testsOf({ text_box: limit, margins = {} }: Params): Test[] {
  const sides = SIDES.map((side) => [side, margins[side] ?? margins.min] as const);
  return [
    ...(limit === undefined ? [] : [boxTest(limit)]),
    ...sides.flatMap(([side, least]) => (least === undefined ? [] : [marginTest(side, least)])),
  ];
}

const boxTest = (asked: Size): Test => ({
  beyond: (page, box) => {
    if (box === undefined) return [];
    const found = { width: box.right - box.left, height: box.bottom - box.top };
    const limit = limitOn(page, asked);
    const by = Math.max(found.width - limit.width, found.height - limit.height);
    return by > HAIR ? [{ page, found, by }] : [];
  },
  message: (pages, { page, found }) => {
    const { width, height } = typeof found === 'number' ? asked : found;
    return message('layout.text-box', {
      ...{ pages, page: page.number },
      found: { width: tenths(width), height: tenths(height) },
      limit: limitOn(page, asked),
    });
  },
});

/** The limit turned with the page: 257 mm by 170 mm is meant for an upright sheet. */
const limitOn = (page: Size, { width, height }: Size): Size =>
  page.width > page.height && height > width ? { width: height, height: width } : { width, height };

const marginTest = (side: Side, limit: number): Test => ({
  beyond: (page, box) => {
    if (box === undefined) return [];
    const found = { left: box.left, right: page.width - box.right, top: box.top, bottom: page.height - box.bottom }[
      side
    ];
    return limit - found > HAIR ? [{ page, found, by: limit - found }] : [];
  },
  message: (pages, { page, found }) =>
    message('layout.margin', {
      pages,
      side,
      page: page.number,
      found: typeof found === 'number' ? tenths(found) : 0,
      limit,
    }),
});

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** Around the text of a page, with its headers and footers or without. */
const boxOf = ({ inner, edges }: Sheet, withRunning: boolean): Box | undefined =>
  edges
    .filter(({ running }) => withRunning || !running)
    .reduce<Box | undefined>((all, { box }) => joined(all, box), inner);

/** What headers and footers say, each once. */
export const runningTexts = (pages: readonly Sheet[]): string[] => {
  const found = new Map<string, string>();
  for (const { text, running } of pages.flatMap(({ edges }) => edges)) {
    const key = text.replace(/\d+/gu, '#');
    if (running && !found.has(key)) found.set(key, text);
  }
  return [...found.values()].slice(0, 4);
};
