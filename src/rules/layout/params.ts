import { SHEET_NAMES } from '../../base/sheets.ts';
import {
  boolean,
  choice,
  either,
  integer,
  list,
  map,
  number,
  type Read,
  table,
  text,
  typeSize,
} from '../../source/shapes.ts';

/** What the `layout` kind can ask of PDFs. Lengths are in millimetres, sizes of type and distances of lines in points. */
export const params = {
  slots: list(text()),
  /** The first and the last page to which the rule applies, from 1; without them all pages. */
  pages_from: integer().optional(),
  pages_to: integer().optional(),
  /** One of these sheets, or `size`, whichever way up, give or take `tolerance` (2 mm); none larger than `largest`. */
  page_size: map({
    one_of: list(choice(SHEET_NAMES)).optional(),
    size: map({ width: number(), height: number() }).optional(),
    largest: choice(SHEET_NAMES).optional(),
    tolerance: number().optional(),
  }).optional(),
  orientation: choice(['portrait', 'landscape']).optional(),
  /** What the text of a page may take up at most; turned with a landscape page. */
  text_box: map({ width: number(), height: number() }).optional(),
  /** Without text: on every side (`min`), or on some. */
  margins: map({
    min: number().optional(),
    left: number().optional(),
    right: number().optional(),
    top: number().optional(),
    bottom: number().optional(),
  }).optional(),
  /**
   * Headers, footers and page numbers: there are to be none, they have to keep `inside` the text box and the margins
   * too, or they are `free` to stand outside and to be set in other type. Without it a person decides where only they
   * stand outside.
   */
  headers: choice(['none', 'inside', 'free']).optional(),
  /**
   * Smallest sizes of type: of any font, and of the families named; whether fonts of no family named are allowed. A bare
   * list of families sets no sizes and allows no others. `Nimbus*` names all families that begin so.
   */
  fonts: map({
    min_pt: typeSize().optional(),
    families: either(list(text()), table(typeSize())).optional(),
    other: choice(['allowed', 'forbidden']).optional(),
  }).optional(),
  line_pitch: map({ min: number().optional(), max: number().optional() }).optional(),
  lines_per_inch: map({ max: number() }).optional(),
  chars_per_inch: map({ max: number() }).optional(),
  /** The share of characters that may be smaller or of other fonts, and of lines that may be closer: 0 to 1. */
  exempt_share: number().optional(),
  page_numbers: boolean().optional(),
  hyperlinks: boolean().optional(),
};

export type Params = Read<ReturnType<typeof map<typeof params>>>;

/** Whether the rule asks about text, which scans don't have. */
export const asksText = (p: Params): boolean =>
  [p.text_box, p.margins, p.fonts, p.line_pitch, p.lines_per_inch, p.chars_per_inch, p.page_numbers].some(
    (asked) => asked !== undefined,
  ) || p.headers === 'none';
