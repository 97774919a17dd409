/** Colours of the index. */
export type Ink = 'black' | 'grey' | 'blue' | 'red';

/** One line of prepared text. `x` and `y` are points from the top left corner of the page; `y` is the baseline. */
export interface TextMark {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly ink: Ink;
  readonly text: string;
}

/** A horizontal rule, pale when thinner than half a point; in points from the top left corner. */
export interface RuleMark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly thickness: number;
}

/** Where a link leads: an anchor of this document, or a place that a book names into which the document is put. */
export type LinkTarget = string | { readonly destination: string };

/** A rectangle that leads somewhere; `y` is its upper edge. */
export interface LinkMark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly target: LinkTarget;
}

/** Everything on one page. */
export interface Sheet {
  readonly texts: TextMark[];
  readonly rules: RuleMark[];
  readonly links: LinkMark[];
}

/** A bookmark, and those folded under it. */
export interface Bookmark {
  readonly title: string;
  readonly target: string;
  readonly below?: readonly Bookmark[];
}

/** A laid-out document, before anything is drawn. */
export interface Layout {
  readonly sheets: readonly Sheet[];
  /** Where links lead to: page from 0, and points from its top. */
  readonly anchors: ReadonlyMap<string, { readonly sheet: number; readonly y: number }>;
  readonly outline: readonly Bookmark[];
}

/** A4 in points, and the margins of the index. */
export const PAGE = { width: 595.28, height: 841.89, left: 50, right: 50, top: 54, bottom: 62 } as const;

/** Width between the margins. */
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
