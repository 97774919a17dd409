/** How the characters of one text object are set. */
export interface GlyphStyle {
  readonly font: string;
  /** Points, as it is shown. */
  readonly pt: number;
  /** Degrees by which its line turns from one that runs across the page, counter-clockwise; -180 to 180. */
  readonly slant: number;
  /** Drawn, and not only there to be searched. */
  readonly seen: boolean;
}

/** A character on a page as it is shown: points from the left and upper edges. */
export interface Glyph {
  readonly char: string;
  readonly style: GlyphStyle;
  /** What is drawn of it. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Where its baseline begins. */
  readonly x: number;
  readonly y: number;
}

/** A page with its characters in the order of the file; points. Spaces, which draw nothing, are `' '` without a size. */
export interface GlyphPage {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly (Glyph | ' ')[];
  /** The share of the page that pictures cover. */
  readonly pictures: number;
  /** The share of the page that is darker than paper; looked for only where no text is seen. */
  readonly ink?: number | undefined;
  readonly links: { readonly count: number; readonly addresses: readonly string[] };
}
