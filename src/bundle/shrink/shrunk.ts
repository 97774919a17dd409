import type { Message } from '../../findings/catalogue.ts';

/** What is told of a PDF before and after. */
export interface PdfMeasure {
  readonly bytes: number;
  readonly pages: number;
  /** Dots per inch of the coarsest picture; absent where there is none, or a page can't be read for it. */
  readonly dpi?: number;
}

/** One way that was tried to make the whole smaller. */
export interface Attempt {
  readonly how: 'repack' | 'resample';
  /** Of `resample`: the most that pictures keep, and the quality of their JPEG. */
  readonly dpi?: number;
  readonly quality?: number;
  /** What it gives; absent where it was given up, being far too large. */
  readonly bytes?: number;
}

/** A file that was written. */
export interface ShrunkFile extends PdfMeasure {
  /** In the folder given. */
  readonly path: string;
  readonly name: string;
  /** Pages of the source, from 1; the last is in it. */
  readonly from: number;
  readonly to: number;
}

/** A page, from 1, and what a file of this page alone weighs. */
export interface PageWeight {
  readonly page: number;
  readonly bytes: number;
}

/** How shrinking a PDF ended. */
export type Shrunk =
  /** Nothing was tried; the message says why. */
  | { readonly outcome: 'refused'; readonly message: Message }
  /** It is small enough as it is. */
  | { readonly outcome: 'fits'; readonly before: PdfMeasure }
  /** `whole`: one file that fits. `parts`: several, in order. */
  | {
      readonly outcome: 'whole' | 'parts';
      readonly before: PdfMeasure;
      readonly attempts: readonly Attempt[];
      readonly files: readonly ShrunkFile[];
    }
  | {
      readonly outcome: 'too-large';
      readonly before: PdfMeasure;
      readonly attempts: readonly Attempt[];
      /** The smallest that was reached, as one file. */
      readonly best: ShrunkFile;
      /** The heaviest pages of it, the heaviest first. */
      readonly heaviest: readonly PageWeight[];
      /** Pages that are too large even by themselves. Without any, parts would do. */
      readonly hopeless: readonly PageWeight[];
    };
