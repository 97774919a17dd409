import type { Box, EdgeLine, MeasuredPage, TypeUse } from './facts.ts';
import type { Glyph, GlyphPage } from './glyphs.ts';
import { type Line, linesOf } from './lines.ts';
import { pitchesOf } from './pitches.ts';

const MILLIMETRES = 25.4 / 72;
/** The share of a page's height, above and below, in which headers and footers stand. */
const EDGE = 0.2;
/** Lines that are kept of each edge. */
const EDGE_LINES = 6;
/** Shorter lines don't tell how densely they are set. */
const LEAST_CHARS = 20;
/** A picture over more of the page than this is the page, unless there is more text than a number and a heading. */
const WHOLE_PAGE = 0.7;
const LITTLE_TEXT = 200;
/** Less of a page is dust. */
const BLANK = 0.0005;

/** Measures a page by its characters. */
export function measurePage(page: GlyphPage): MeasuredPage {
  const { width, height, links } = page;
  const seen = page.glyphs.filter((glyph) => glyph === ' ' || (glyph.style.seen && stands(glyph, page)));
  const glyphs = seen.filter((glyph) => glyph !== ' ');
  const lines = linesOf({ glyphs: seen });
  const edges = edgeLines(lines, height);
  const inside = new Set(edges.map(({ line }) => line));
  const rest = [
    ...lines.filter((line) => !inside.has(line)),
    ...glyphs.filter(({ style }) => Math.abs(style.slant) > 5),
  ];
  const long = lines.filter(({ chars }) => chars >= LEAST_CHARS);
  return {
    width: width * MILLIMETRES,
    height: height * MILLIMETRES,
    shows: shown(page, glyphs.length),
    inner: boxAround(rest),
    edges: edges.map(({ line, foot }): EdgeLine => ({ text: line.text, box: inMillimetres(line), foot })),
    type: typeOf(glyphs),
    pitches: pitchesOf(lines, width),
    density: {
      chars: long.reduce((sum, { chars }) => sum + chars, 0),
      inches: long.reduce((sum, { left, right }) => sum + (right - left) / 72, 0),
    },
    links,
  };
}

/** At least a part of it is on the page. */
const stands = ({ left, top, right, bottom }: Glyph, { width, height }: GlyphPage): boolean =>
  right > 0 && bottom > 0 && left < width && top < height;

function shown({ pictures, ink }: GlyphPage, chars: number): MeasuredPage['shows'] {
  if (chars === 0) return ink !== undefined && ink < BLANK ? 'blank' : 'picture';
  return pictures > WHOLE_PAGE && chars < LITTLE_TEXT ? 'picture' : 'text';
}

function edgeLines(lines: readonly Line[], height: number): { readonly line: Line; readonly foot: boolean }[] {
  const head = lines.filter(({ base }) => base < EDGE * height).slice(0, EDGE_LINES);
  const foot = lines.filter(({ base }) => base > (1 - EDGE) * height).slice(-EDGE_LINES);
  return [...head.map((line) => ({ line, foot: false })), ...foot.map((line) => ({ line, foot: true }))];
}

const inMillimetres = ({ left, top, right, bottom }: Box): Box => ({
  left: left * MILLIMETRES,
  top: top * MILLIMETRES,
  right: right * MILLIMETRES,
  bottom: bottom * MILLIMETRES,
});

/** The box around boxes in points, in millimetres. */
function boxAround(boxes: readonly Box[]): Box | undefined {
  const whole = boxes.reduce<Box | undefined>((all, box) => joined(all, box), undefined);
  return whole && inMillimetres(whole);
}

/** The smallest box around two. */
export const joined = (one: Box | undefined, other: Box): Box =>
  one === undefined
    ? { left: other.left, top: other.top, right: other.right, bottom: other.bottom }
    : {
        left: Math.min(one.left, other.left),
        top: Math.min(one.top, other.top),
        right: Math.max(one.right, other.right),
        bottom: Math.max(one.bottom, other.bottom),
      };

function typeOf(glyphs: readonly Glyph[]): TypeUse[] {
  const found = new Map<string, { font: string; pt: number; chars: number }>();
  for (const { style } of glyphs) {
    const pt = Math.round(style.pt * 100) / 100;
    const key = `${pt} ${style.font}`;
    const use = found.get(key);
    if (use === undefined) found.set(key, { font: style.font, pt, chars: 1 });
    else use.chars += 1;
  }
  return [...found.values()].sort((a, b) => b.chars - a.chars);
}
