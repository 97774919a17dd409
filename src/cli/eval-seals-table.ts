import { type SealMark, type SealPage, SURE } from '../facts/seal/facts.ts';

/** A seal on a page of the labelled set, its place in shares of the page. */
export interface LabelledSeal {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly shape: 'round' | 'oval' | 'square';
  /** How much of it is on the page and to be seen, 0 to 1. */
  readonly visible: number;
  readonly colour: 'red' | 'grey' | 'through';
}

export interface LabelledPage {
  readonly file: string;
  readonly set: 'dev' | 'held';
  readonly kind: string;
  /** `undecided`: without a colour nobody can tell. */
  readonly answer: 'seal' | 'none' | 'undecided';
  readonly seals: readonly LabelledSeal[];
}

/** What the detector made of a page. */
export interface EvaluatedPage {
  readonly label: LabelledPage;
  readonly page: SealPage | undefined;
  /** Seals that it should find, and those of them that it found. */
  readonly wanted: number;
  readonly found: number;
  /** Marks where there is no seal. */
  readonly wrong: number;
}

/** Compares the marks on a page with its label. A square seal of a person, and one that shines through, is neither wanted nor wrong. */
export function evaluated(label: LabelledPage, page: SealPage | undefined): EvaluatedPage {
  const marks = (page?.marks ?? []).filter(({ sure }) => sure >= SURE);
  const wanted = label.seals.filter(({ shape, colour }) => shape !== 'square' && colour === 'red');
  return {
    label,
    page,
    wanted: wanted.length,
    found: wanted.filter((seal) => marks.some((mark) => liesOn(mark, seal))).length,
    wrong: marks.filter((mark) => !label.seals.some((seal) => liesOn(mark, seal))).length,
  };
}

/** They are one where they share half of what both cover. */
function liesOn(mark: SealMark, seal: LabelledSeal): boolean {
  const across = Math.min(mark.x + mark.width, seal.x + seal.w) - Math.max(mark.x, seal.x);
  const down = Math.min(mark.y + mark.height, seal.y + seal.h) - Math.max(mark.y, seal.y);
  if (across <= 0 || down <= 0) return false;
  const both = mark.width * mark.height + seal.w * seal.h - across * down;
  return (across * down) / both >= 0.5;
}

/** The figures of some pages. */
export interface Score {
  readonly pages: number;
  readonly wanted: number;
  readonly found: number;
  readonly wrong: number;
  /** Pages on which nobody can tell, and those of them that were said to be so. */
  readonly grey: number;
  readonly saidGrey: number;
}

export function scoreOf(pages: readonly EvaluatedPage[]): Score {
  const sum = (count: (page: EvaluatedPage) => number): number => pages.reduce((all, page) => all + count(page), 0);
  const grey = pages.filter(({ label }) => label.answer === 'undecided');
  return {
    pages: pages.length,
    wanted: sum(({ wanted }) => wanted),
    found: sum(({ found }) => found),
    wrong: sum(({ wrong }) => wrong),
    grey: grey.length,
    saidGrey: grey.filter(({ page }) => page?.grey === true).length,
  };
}
