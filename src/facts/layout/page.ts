import type { Box, EdgeLine, MeasuredPage, TypeUse } from './facts.ts';
import type { Glyph, GlyphPage, GlyphStyle } from './glyphs.ts';
import { isLevel, type Line, linesOf } from './lines.ts';
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
  const lines = linesOf(seen);
  const reading = readingWay(page, seen);
  const edges = edgeLines(lines, height);
  const inside = new Set(edges.map(({ line }) => line));
  const rest = lines.filter((line) => !inside.has(line));
  const slanted = glyphs.filter((glyph) => !isLevel(glyph));
  const long = reading.lines.filter(({ chars }) => chars >= LEAST_CHARS);
  return {
    width: width * MILLIMETRES,
    height: height * MILLIMETRES,
    shows: shown(page, glyphs.length),
    inner: boxAround([...rest.map(withoutHanging), ...slanted]),
    edges: edges.map(
      ({ line, foot }): EdgeLine => ({
        ...{ text: line.text, box: inMillimetres(withoutHanging(line)), foot },
        type: typeOf(line.styles),
      }),
    ),
    type: typeOf([...rest.flatMap(({ styles }) => [...styles]), ...slanted.map(({ style }) => [style, 1] as const)]),
    pitches: pitchesOf(reading.lines, reading.width),
    density: {
      chars: long.reduce((sum, { chars }) => sum + chars, 0),
      inches: long.reduce((sum, { left, right }) => sum + (right - left) / 72, 0),
    },
    links,
  };
}

/** The lines as people read them: where most text stands on its side, the page is turned. */
function readingWay(page: GlyphPage, glyphs: readonly (Glyph | ' ')[]): { lines: Line[]; width: number } {
  const weights = [0, 0, 0, 0];
  for (const glyph of glyphs) {
    if (glyph === ' ') continue;
    const quarters = (Math.round(glyph.style.slant / 90) + 4) % 4;
    weights[quarters] = (weights[quarters] ?? 0) + 1;
  }
  const most = weights.indexOf(Math.max(...weights));
  const lines = linesOf(glyphs.map((glyph) => (glyph === ' ' ? glyph : turned(glyph, most, page))));
  return { lines, width: most % 2 === 0 ? page.width : page.height };
}

/** A glyph on the page turned clockwise by so many quarters, by which its text turns the other way. */
function turned(glyph: Glyph, quarters: number, { width, height }: GlyphPage): Glyph {
  const { left, top, right, bottom, x, y } = glyph;
  const slant = glyph.style.slant - 90 * quarters;
  const style = { ...glyph.style, slant: ((((slant + 180) % 360) + 360) % 360) - 180 };
  switch (quarters) {
    case 1:
      return {
        ...glyph,
        style,
        left: height - bottom,
        right: height - top,
        top: left,
        bottom: right,
        x: height - y,
        y: x,
      };
    case 2:
      return {
        ...{ ...glyph, style, left: width - right, right: width - left, top: height - bottom, bottom: height - top },
        ...{ x: width - x, y: height - y },
      };
    case 3:
      return {
        ...glyph,
        style,
        left: top,
        right: bottom,
        top: width - right,
        bottom: width - left,
        x: y,
        y: width - x,
      };
    default:
      return glyph;
  }
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

const withoutHanging = ({ left, top, end, bottom }: Line): Box => ({ left, top, right: end, bottom });

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

function typeOf(styles: Iterable<readonly [GlyphStyle, number]>): TypeUse[] {
  const found = new Map<string, { font: string; pt: number; chars: number }>();
  for (const [style, chars] of styles) {
    const pt = Math.round(style.pt * 100) / 100;
    const key = `${pt} ${style.font}`;
    const use = found.get(key);
    if (use === undefined) found.set(key, { font: style.font, pt, chars });
    else use.chars += chars;
  }
  return [...found.values()].sort((a, b) => b.chars - a.chars);
}
