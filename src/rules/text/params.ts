import { TEXT_LANGUAGES } from '../../base/language-share.ts';
import { boolean, choice, integer, list, map, number, type Read, text } from '../../source/shapes.ts';

/** What the `text` kind can ask of texts. */
export const params = {
  of: list(text()).optional(),
  slots: list(text()).optional(),
  /** All tests but `headings` apply only to what stands under these headings. */
  within: list(text()).optional(),
  /** Each of these stands as a heading, whatever its number; `概述 / Overview` is either, or both. */
  headings: list(text()).optional(),
  /** So many different headings, whatever they say, as the file marks them: by styles, tags or bookmarks. */
  heading_count: map({ min: integer().optional(), max: integer().optional() }).optional(),
  /** The headings follow one another as they are listed. */
  in_order: boolean().optional(),
  /** The text is mainly in this language: at least `min_share` of its words. */
  language: choice(TEXT_LANGUAGES).optional(),
  min_share: number().optional(),
  /** At least one word of these lists occurs. */
  mentions_any: list(text()).optional(),
  /** Every word of these lists occurs. */
  mentions_all: list(text()).optional(),
  /** Each value at this path is named in the text. */
  mentions_each: text().optional(),
  /** None of the words of these lists occurs. */
  must_not: list(text()).optional(),
  /** The whole value is none of the words of these lists (待定, N/A …). */
  placeholders: list(text()).optional(),
  /** Whether web addresses may occur. */
  urls: choice(['none', 'allowed']).optional(),
  /** A digit occurs. */
  number: boolean().optional(),
  /** The full name of the category occurs. */
  names_category: boolean().optional(),
  /** No number of a Chinese identity card occurs. */
  no_id_numbers: boolean().optional(),
};

export type Params = Read<ReturnType<typeof map<typeof params>>>;

const DEFAULT_SHARE = 0.5;

export const shareWanted = (p: Params): number => p.min_share ?? DEFAULT_SHARE;
