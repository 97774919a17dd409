import type { NotLooked } from '../../findings/messages/seal.ts';

/** From here on the tool speaks of a seal; below it, and down to {@link PERHAPS}, of what may be one. */
export const SURE = 0.5;
export const PERHAPS = 0.35;

/** A mark on a page that looks like a seal. Places are shares of the page's width and height, from its upper left corner. */
export interface SealMark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** `cut`: only part of it is on the page, so that its shape can't be told. */
  readonly shape: 'round' | 'oval' | 'cut';
  /** 0 to 1: how much it looks like one; never proof. */
  readonly sure: number;
  /** The text that stands under it, where the page has text. */
  readonly under?: string | undefined;
}

/** How a page came about: written by a program, or a picture of paper by a scanner or a camera. */
export const MADE = ['written', 'scan', 'photo'] as const;
export type Made = (typeof MADE)[number];

/** What a page looks like to somebody who looks for seals. */
export interface SealPage {
  readonly made: Made;
  /** No pixel has a clear colour, so that no seal can be told by it. */
  readonly grey: boolean;
  readonly marks: readonly SealMark[];
}

/** A page, or why it couldn't be looked at. */
export type SealLookedAt = SealPage | { readonly failed: NotLooked };

export interface SealFacts {
  /** Every page, in their order. */
  readonly pages: readonly SealLookedAt[];
}
