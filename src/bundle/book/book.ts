import type { Bilingual } from '../../base/language.ts';
import type { FileInput } from '../writers/sources.ts';

/** A material as far as the book needs to know it. */
export interface BookMaterial extends FileInput {
  /** As it stands in the file name, leading zeros included. */
  readonly number: string;
  readonly title: Bilingual;
  /** As the manifest names it. */
  readonly file: string;
  /** Format id such as `pdf`. */
  readonly format: string;
}

/** Why a material stays outside the book. `not-pdf`: another format, which was to be expected. */
export const OUTSIDE_WHYS = ['not-pdf', 'password', 'restricted', 'damaged', 'out-of-bounds'] as const;
export type OutsideWhy = (typeof OUTSIDE_WHYS)[number];

/** A material that stays a file of its own. */
export interface Outside {
  readonly material: BookMaterial;
  readonly why: OutsideWhy;
  /** English technical reason. */
  readonly reason: string;
}

/** A material in the book. */
export interface Chapter {
  readonly material: BookMaterial;
  readonly pages: number;
  /** It bears a digital signature, which doesn't hold for a copy. */
  readonly signed: boolean;
  /** Fields of a form hold text that only a program for forms draws, so that it doesn't show in the book. */
  readonly undrawnFields: boolean;
}

/** All that goes into the book (合订本), known before anything of it is written. */
export interface BookPlan {
  /** In reading order. */
  readonly chapters: readonly Chapter[];
  readonly outside: readonly Outside[];
  /** For printing on both sides: each material begins on the front of a sheet. */
  readonly duplex: boolean;
}

/** A run of pages. `start` is counted from one, as stamped and as every viewer counts. */
export interface BookPart {
  readonly start: number;
  readonly pages: number;
  /** Followed by an empty page, the back of its last sheet. */
  readonly blankBack: boolean;
}

/** Which page everything is on. */
export interface BookLayout {
  readonly index: BookPart;
  /** Of each chapter, in the same order. */
  readonly chapters: readonly BookPart[];
  /** All pages, empty ones included. */
  readonly pages: number;
}

/** Lays the chapters out behind an index of `indexPages` pages. */
export function layBook(plan: BookPlan, indexPages: number): BookLayout {
  let next = 1;
  const part = (pages: number, last: boolean): BookPart => {
    const start = next;
    const blankBack = plan.duplex && !last && pages % 2 === 1;
    next += pages + (blankBack ? 1 : 0);
    return { start, pages, blankBack };
  };
  const index = part(indexPages, plan.chapters.length === 0);
  const chapters = plan.chapters.map(({ pages }, at) => part(pages, at === plan.chapters.length - 1));
  return { index, chapters, pages: next - 1 };
}

/** The page on which each material in the book begins, by its number. */
export function startingPages(plan: BookPlan, layout: BookLayout): ReadonlyMap<string, number> {
  return new Map(plan.chapters.map(({ material }, at) => [material.number, layout.chapters[at]?.start ?? 0]));
}

/** The name of the place where a material begins: the index of a book links to it, and the book defines it. */
export function materialDestination(number: string): string {
  return `material-${number}`;
}
