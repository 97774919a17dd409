import { breakLines } from './line-break.ts';
import { type Ink, type LinkMark, PAGE, type Sheet, TEXT_WIDTH } from './sheet.ts';
import type { Typeface } from './typeface.ts';

/** How a paragraph looks. Sizes in points. */
export interface Style {
  readonly size: number;
  readonly bold?: boolean;
  readonly ink?: Ink;
  readonly align?: 'left' | 'right' | 'centre';
  /** Lines beyond this are cut off with an ellipsis. */
  readonly maxLines?: number;
  /** Space above. */
  readonly before?: number;
}

/** A paragraph broken into lines of one height. */
export interface Block {
  readonly lines: readonly string[];
  readonly style: Style;
  readonly lineHeight: number;
  readonly height: number;
}

const LINE = 1.42;
const MAX_LINES = 14;

/** The pages being filled from top to bottom. */
export class Canvas {
  readonly sheets: Sheet[] = [];
  readonly anchors = new Map<string, { sheet: number; y: number }>();
  readonly #face: Typeface;
  readonly #top: (canvas: Canvas) => void;
  /** Where the next thing goes, in points from the top of the page. */
  y = 0;

  /** `top` draws what each page begins with. */
  constructor(face: Typeface, top: (canvas: Canvas) => void) {
    this.#face = face;
    this.#top = top;
    this.newSheet();
  }

  newSheet(): void {
    this.sheets.push({ texts: [], rules: [], links: [] });
    this.y = PAGE.top;
    this.#top(this);
  }

  /** Begins a new page when `height` does not fit on this one; says whether it did. */
  need(height: number): boolean {
    if (this.isRoomFor(height)) return false;
    this.newSheet();
    return true;
  }

  /** Whether `height` fits on what is left of this page. */
  isRoomFor(height: number): boolean {
    return this.y + height <= PAGE.height - PAGE.bottom;
  }

  /** Breaks `text` for a column of `width` points. */
  block(text: string, width: number, style: Style): Block {
    const bold = style.bold ?? false;
    const measure = (part: string) => this.#face.width(part, bold);
    const prepared = this.#face.prepare(text);
    const lines = breakLines(prepared, width / style.size, measure, style.maxLines ?? MAX_LINES);
    const lineHeight = style.size * LINE;
    return {
      lines,
      style,
      lineHeight,
      height: lines.length * lineHeight + (lines.length > 0 ? (style.before ?? 0) : 0),
    };
  }

  /** Draws a block with its upper left corner at (`x`, `y`) in a column of `width` points. */
  draw(block: Block, x: number, y: number, width: number): void {
    const { size, bold = false, ink = 'black', align = 'left', before = 0 } = block.style;
    block.lines.forEach((text, index) => {
      const free = align === 'left' ? 0 : width - this.#face.width(text, bold) * size;
      // Chinese characters stand from 0.12 em below the baseline to 0.88 above: centre that box in the line.
      const baseline = y + before + (index + 0.5) * block.lineHeight + 0.37 * size;
      this.sheet().texts.push({ x: x + (align === 'centre' ? free / 2 : free), y: baseline, size, bold, ink, text });
    });
  }

  /** Sets a paragraph over the whole width and moves below it. */
  paragraph(text: string, style: Style, x: number = PAGE.left, width: number = TEXT_WIDTH): void {
    const block = this.block(text, width, style);
    this.need(block.height);
    this.draw(block, x, this.y, width);
    this.y += block.height;
  }

  rule(thickness: number, x: number = PAGE.left, width: number = TEXT_WIDTH): void {
    this.sheet().rules.push({ x, y: this.y, width, thickness });
  }

  link(link: LinkMark): void {
    this.sheet().links.push(link);
  }

  /** Names this height of this page. */
  anchor(name: string): void {
    this.anchors.set(name, { sheet: this.sheets.length - 1, y: this.y });
  }

  sheet(): Sheet {
    const sheet = this.sheets.at(-1);
    if (sheet === undefined) throw new Error('a canvas has at least one page');
    return sheet;
  }
}
