import type { Bilingual } from '../../base/language.ts';
import { says } from '../says.ts';

/** A mark on a page that looks like a seal, as people speak of it. */
export interface SeenMark {
  /** From 1; absent in a picture, which is its own page. */
  readonly page?: number | undefined;
  readonly across: 'left' | 'middle' | 'right';
  readonly down: 'upper' | 'middle' | 'lower';
  /** `cut`: it goes beyond the edge of the page. */
  readonly shape: 'round' | 'oval' | 'cut';
  readonly sure: 'very' | 'rather' | 'perhaps';
  /** The page was written by a program: it may be a picture of a seal that somebody put in. */
  readonly pasted: boolean;
  /** The text that stands under it, where the page has text. */
  readonly under?: string | undefined;
}

/** Why a page wasn't looked at. */
export type NotLooked = 'password' | 'unreadable' | 'time' | 'memory' | 'too-many-pages';

/** Pages from 1 that weren't looked at, and why the first of them wasn't. */
export interface Missed {
  readonly pages: readonly number[];
  readonly reason: NotLooked;
}

/** What was seen in a file. Pages from 1. */
export interface SealsSeen {
  readonly marks: readonly SeenMark[];
  /** Pages that were looked at; absent for a picture file, 0 where none could be. */
  readonly of: number | undefined;
  /** Pages that are pictures of paper, and those of them without a colour. */
  readonly scans: readonly number[];
  readonly grey: readonly number[];
  readonly missed: Missed | undefined;
}

interface Asked {
  /** What a person has to confirm. */
  readonly statement: Bilingual;
  /** Who seals. */
  readonly by: Bilingual;
  /** Where, as the call names it. */
  readonly where: Bilingual | undefined;
}

interface Looked extends Asked {
  readonly missed: Missed | undefined;
}

/** What was seen where a seal is to be: hints for the person who has to confirm it. */
export const sealMessages = {
  'seal.seen': says<Looked & { marks: readonly SeenMark[] }>('error'),
  /** `of`: pages looked at. Pages that are pictures of paper are named; where `of` is absent, it is a picture file. */
  'seal.none': says<Looked & { of: number | undefined; scans: readonly number[] }>('error'),
  /** Pages that are pictures of paper without a colour. */
  'seal.grey': says<Looked & { of: number | undefined; pages: readonly number[] }>('error'),
  /** Without a `reason`, it is of a format into which nobody looks. */
  'seal.not-looked': says<Asked & { found: string; reason: NotLooked | undefined }>('error'),
} as const;
