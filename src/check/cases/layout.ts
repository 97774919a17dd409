import { SHEET_NAMES, SHEETS } from '../../base/sheets.ts';
import { pointsOf } from '../../base/type-sizes.ts';
import type { LayoutFacts, LayoutPage, SeenEdge, TypeUse } from '../../facts/layout/facts.ts';
import { boolean, choice, list, map, number, type Read, text, typeSize } from '../../source/shapes.ts';

/** How a case lays out pages of a PDF: millimetres, and points or 字号. */
export const caseLayoutShape = map({
  page_size: choice(SHEET_NAMES).optional(),
  /** A sheet without a name; turned sheets are written so too. */
  size: map({ width: number(), height: number() }).optional(),
  /** Between the text and the edges of the sheet: `all` of them, or one. */
  margins: map({
    all: number().optional(),
    left: number().optional(),
    right: number().optional(),
    top: number().optional(),
    bottom: number().optional(),
  }).optional(),
  /** `share`: of the characters, 0 to 1; those without one share the rest. A font without a name is `""`. */
  fonts: list(map({ font: text(), size: typeSize(), share: number().optional() })).optional(),
  line_pitch: number().optional(),
  chars_per_inch: number().optional(),
  page_numbers: boolean().optional(),
  /** A line that stands above the text of every page. */
  header: text().optional(),
  links: list(text()).optional(),
  /** A picture of a page, in which nothing can be measured. */
  scanned: boolean().optional(),
});
export type CaseLayout = Read<typeof caseLayoutShape>;

const MARGIN = 30;
const CHARS = 1000;
/** Where headers and page numbers stand: so far from the edge, and so high. */
const EDGE = { from: 10, height: 4 };

/** Pages that a case describes as a whole (`layout`) and one by one (`single`); as many as it has. */
export const layoutAs = (count: number, layout: CaseLayout = {}, single: readonly CaseLayout[] = []): LayoutFacts => ({
  pages: Array.from({ length: count }, (_, index) => {
    const own = single[index] ?? {};
    // A sheet with a name takes the place of one without.
    const { size = own.page_size === undefined ? layout.size : undefined } = own;
    return pageAs({ ...layout, ...own, size }, index + 1);
  }),
});

/** A page of which nothing is said: upright A4 with broad margins, in large type with room between its lines. */
function pageAs(said: CaseLayout, number: number): LayoutPage {
  const { width, height } = said.size ?? SHEETS[said.page_size ?? 'A4'];
  const { all = MARGIN, left = all, right = all, top = all, bottom = all } = said.margins ?? {};
  const { scanned = false, links = [] } = said;
  const type = typeAs(said.fonts ?? [{ font: '宋体', size: '三号' }]);
  const edge = (words: string, foot: boolean): SeenEdge => {
    const from = foot ? height - EDGE.from - EDGE.height : EDGE.from;
    return {
      text: words,
      box: { left, right: width - right, top: from, bottom: from + EDGE.height },
      type: type.slice(0, 1).map((use) => ({ ...use, chars: words.length })),
      foot,
      running: true,
    };
  };
  return {
    width,
    height,
    shows: scanned ? 'picture' : 'text',
    inner: scanned ? undefined : { left, top, right: width - right, bottom: height - bottom },
    edges: [
      ...(said.header === undefined ? [] : [edge(said.header, false)]),
      ...(said.page_numbers ? [edge(String(number), true)] : []),
    ],
    type: scanned ? [] : type,
    pitches: scanned ? [] : [{ pt: said.line_pitch ?? 28, lines: 30 }],
    density: { chars: CHARS, inches: CHARS / (said.chars_per_inch ?? 10) },
    links: { count: links.length, addresses: links },
    numbered: said.page_numbers ? 'yes' : 'no',
  };
}

function typeAs(fonts: NonNullable<CaseLayout['fonts']>): TypeUse[] {
  const open = fonts.filter(({ share }) => share === undefined).length;
  const left = 1 - fonts.reduce((sum, { share = 0 }) => sum + share, 0);
  return fonts.map(({ font, size, share = Math.max(0, left) / open }) => ({
    font,
    pt: pointsOf(size) ?? 0,
    chars: Math.round(share * CHARS),
  }));
}
