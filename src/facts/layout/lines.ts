import type { Glyph, GlyphStyle } from './glyphs.ts';

/** Characters that stand side by side on one baseline; points. */
export interface Line {
  text: string;
  left: number;
  top: number;
  right: number;
  /** Its right end without punctuation at the end, which office programs let hang out of the text. */
  end: number;
  bottom: number;
  /** The baseline of its largest characters. */
  base: number;
  /** Of its largest characters. */
  pt: number;
  /** With the spaces between them. */
  chars: number;
  /** How many of its characters are set in each way. */
  readonly styles: Map<GlyphStyle, number>;
}

/** Longer texts are cut for keeping; no header is as long. */
const MAX_TEXT = 200;
/** What leans more than this isn't part of the lines of the page. */
const LEANS = 5;
/** In sizes of type: a raised or lowered character still belongs to its line. */
const RAISED = 0.5;
/** A gap as wide as this ends a line: another column begins, or another cell. */
const GAP = 2;
const HANGING = /[，。、；：！？,.;:!?]/u;

/** Lines that run across the page, from top to bottom. */
export function linesOf(glyphs: readonly (Glyph | ' ')[]): Line[] {
  const lines: Line[] = [];
  let line: Line | undefined;
  let spaces = 0;
  for (const glyph of glyphs) {
    if (glyph === ' ') spaces += 1;
    else if (isLevel(glyph)) {
      if (line !== undefined && continues(line, glyph)) grow(line, glyph, spaces);
      else {
        line = begin(glyph);
        lines.push(line);
      }
      spaces = 0;
    }
  }
  return lines.sort((a, b) => a.base - b.base || a.left - b.left);
}

/** Whether it stands in a line across the page. */
export const isLevel = ({ style }: Glyph): boolean => Math.abs(style.slant) <= LEANS;

function continues(line: Line, { style, left, y }: Glyph): boolean {
  const size = Math.max(line.pt, style.pt);
  return Math.abs(y - line.base) <= RAISED * size && left >= line.right - size && left - line.right <= GAP * size;
}

const begin = ({ char, style, y, left, top, right, bottom }: Glyph): Line => ({
  ...{ text: char, base: y, pt: style.pt, chars: 1, left, top, right, end: right, bottom },
  styles: new Map([[style, 1]]),
});

function grow(line: Line, glyph: Glyph, spaces: number): void {
  if (line.text.length < MAX_TEXT) line.text += (spaces > 0 ? ' ' : '') + glyph.char;
  line.chars += spaces + 1;
  line.styles.set(glyph.style, (line.styles.get(glyph.style) ?? 0) + 1);
  line.left = Math.min(line.left, glyph.left);
  line.top = Math.min(line.top, glyph.top);
  line.right = Math.max(line.right, glyph.right);
  if (!HANGING.test(glyph.char)) line.end = line.right;
  line.bottom = Math.max(line.bottom, glyph.bottom);
  if (glyph.style.pt > line.pt) {
    line.pt = glyph.style.pt;
    line.base = glyph.y;
  }
}
