import type { MeasuredPage } from '../layout/facts.ts';
import type { SealPage } from '../seal/facts.ts';

/** How a PDF's structure stands. `clean` is the only verdict whose page count is final by itself. */
export type PdfVerdict =
  /** Cross-reference intact, declared count equals the pages found, nothing missing, looping or rebuilt. */
  | 'clean'
  /** Structure intact, but `/Count` says something else than the pages found by walking the tree. */
  | 'count-differs'
  /** Pages were found, but only after rebuilding the cross-reference, or with nodes missing or looping. */
  | 'damaged'
  /** Needs a password to open. */
  | 'password'
  /** Encrypted in a way that no reader here knows. */
  | 'unknown-encryption'
  /** Looks like a PDF, but no page tree can be found. */
  | 'corrupt'
  /** No PDF header. */
  | 'not-pdf'
  /** Zero bytes. */
  | 'empty'
  /** A bound (time, memory, depth, number of objects) was reached before the end. */
  | 'out-of-bounds';

/** What the strict reader found by walking the page tree. */
export interface PdfStructure {
  readonly verdict: PdfVerdict;
  /** Pages found by walking; absent when none could be walked. */
  readonly pages?: number;
  /** What the root of the page tree says in `/Count`. */
  readonly declared?: number;
  /** Encrypted with an empty user password: opens, but printing, copying or editing may be forbidden. */
  readonly restricted: boolean;
  /** A short English technical reason, for any verdict but `clean` (for reports to us, not a sentence for users). */
  readonly reason?: string;
}

/** A second reader of PDFs, used for what the structure reader doesn't decide: text, and a second count. */
export interface PdfEngine {
  /** Pages as the engine counts them. */
  pages(path: string): Promise<EngineAnswer<number>>;
  /** Text of each page in reading order, up to `maxPages` pages. */
  text(path: string, maxPages: number): Promise<EngineAnswer<readonly string[]>>;
  /** How up to `count` pages from `from` on, counted from 0, are laid out. */
  layout(path: string, from: number, count: number): Promise<EngineAnswer<readonly MeasuredPage[]>>;
  /** The share of a page, counted from 0, on which anything can be seen: 0 to 1. */
  ink(path: string, page: number): Promise<EngineAnswer<number>>;
  /** Seals on a page, counted from 0. */
  seals(path: string, page: number): Promise<EngineAnswer<SealPage>>;
  /** Seals in a picture file, as its pixels are stored. */
  pictureSeals(path: string, format: 'jpeg' | 'png'): Promise<EngineAnswer<SealPage>>;
  /** The first page of a PDF in memory, filling a picture of exactly this size; one on which nothing shows is `unreadable`. */
  picture(pdf: Uint8Array, wanted: PictureSettings): Promise<EngineAnswer<Picture>>;
  /** A page of a file as a reader sees it, small: of a PDF counted from 0, or a picture file as a whole. */
  thumbnail(path: string, wanted: ThumbnailSettings): Promise<EngineAnswer<Thumbnail>>;
  /** Gets ready beside whatever else goes on, because it will be asked soon. */
  warm(): void;
  /** Frees the worker behind it. */
  close(): Promise<void>;
}

export interface PictureSettings {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** 1 to 100, as JPEG encoders count it. */
  readonly quality: number;
}

export interface ThumbnailSettings {
  readonly of: { readonly page: number } | { readonly format: 'jpeg' | 'png' };
  /** Pixels of the longer side. */
  readonly side: number;
  /** What is sharper is given less quality; where that doesn't do, the answer is `memory`. */
  readonly maxBytes: number;
}

export interface Thumbnail {
  readonly jpeg: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export interface Picture {
  readonly jpeg: Uint8Array;
  /** No pixel has a colour, so that the JPEG has one channel instead of three. */
  readonly grey: boolean;
}

export type EngineAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: 'password' | 'unreadable' | 'time' | 'memory' };
