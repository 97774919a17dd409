import { OUTSIDE_WHYS } from '../../bundle/book/book.ts';
import { boolean, choice, integer, list, map, type Read, text } from '../../source/shapes.ts';

/** The combined PDF in `dossier-pack/1`. */
export const bookShape = map({
  path: text(),
  bytes: integer(),
  sha256: text(),
  /** All pages: index, materials and empty backs. */
  pages: integer(),
  indexPages: integer(),
  duplex: boolean(),
  /** `page`: where the material begins, counted from one. */
  chapters: list(map({ number: text(), source: text(), page: integer(), pages: integer() })),
  outside: list(map({ number: text(), source: text(), why: choice(OUTSIDE_WHYS) })),
});

export type JsonBook = Read<typeof bookShape>;
