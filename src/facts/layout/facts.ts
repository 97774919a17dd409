/** A part of a page as it is shown: millimetres from its left and upper edges. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Characters of one font in one size; spaces aren't counted. */
export interface TypeUse {
  /** As the file names it, without the tag of a subset; empty where it names none. */
  readonly font: string;
  /** Points, as it is shown. */
  readonly pt: number;
  readonly chars: number;
}

/** A line near the upper or lower edge of a page. */
export interface EdgeLine {
  readonly text: string;
  readonly box: Box;
  readonly type: readonly TypeUse[];
  /** Nearer to the lower edge. */
  readonly foot: boolean;
}

/** Lines that stand so far below the line above them. */
export interface Pitch {
  /** Points from baseline to baseline. */
  readonly pt: number;
  readonly lines: number;
}

/** What can be measured of one page of a PDF by itself. */
export interface MeasuredPage {
  /** Millimetres, after the page is turned. */
  readonly width: number;
  readonly height: number;
  /** What there is to be measured: text, a picture in which there may be text, or nothing at all. */
  readonly shows: 'text' | 'picture' | 'blank';
  /** Around all text that is seen but the edge lines; absent where there is none. */
  readonly inner?: Box | undefined;
  readonly edges: readonly EdgeLine[];
  /** Of all text that is seen but the edge lines. */
  readonly type: readonly TypeUse[];
  readonly pitches: readonly Pitch[];
  /** Characters with the spaces between them in lines long enough to tell, and how long these are together. */
  readonly density: { readonly chars: number; readonly inches: number };
  /** Links that lead out of the file. */
  readonly links: { readonly count: number; readonly addresses: readonly string[] };
}

/** An edge line, and whether it looks like a header or a footer: it comes again on other pages, or numbers them. */
export interface SeenEdge extends EdgeLine {
  readonly running: boolean;
}

export interface LayoutPage extends MeasuredPage {
  readonly edges: readonly SeenEdge[];
  /** An edge line counts up with the pages; `unclear`: some number stands there, or nobody can read the page. */
  readonly numbered: 'yes' | 'no' | 'unclear';
}

/** How the pages of a PDF are laid out. */
export interface LayoutFacts {
  readonly pages: readonly LayoutPage[];
}
