/** Which way up the texts of a page stand as it is shown. */
export const STANDS = ['upright', 'left', 'right', 'upside-down'] as const;
export type Stand = (typeof STANDS)[number];

/** One page of a PDF as it is shown. */
export interface PreflightPage {
  /** Millimetres, after the page is turned. */
  readonly width: number;
  readonly height: number;
  /** How most of its text stands; absent where it shows none. */
  readonly stands?: Stand | undefined;
  /** It has text that can be searched. */
  readonly text: boolean;
  /** Dots per inch of its coarsest picture; absent where it has none. */
  readonly dpi?: number | undefined;
  /** The share of it on which anything can be seen, 0 to 1; looked for only on pages without text, absent where it can't be told. */
  readonly ink?: number | undefined;
  /** The share that is cut off by the page's box, 0 to 1. */
  readonly cut: number;
  /** Its content could be read to the end. */
  readonly whole: boolean;
}

/** What a PDF can do by itself, by the names of its actions. */
export const ACTIONS = ['JavaScript', 'Launch', 'SubmitForm', 'ImportData'] as const;
export type Action = (typeof ACTIONS)[number];

/** A digital signature as it stands in the file; whether it is genuine is for a reader with certificates to say. */
export interface PreflightSignature {
  /** As the signature gives it; absent where it gives none. */
  readonly signer?: string | undefined;
  /** `YYYY-MM-DD`, as the signature gives it. */
  readonly day?: string | undefined;
  /** A time stamp of a service, not a person's signature. */
  readonly stamp: boolean;
  /**
   * What it covers: the whole file; all of it up to `after` bytes that were added later; or not even what stands before
   * its own end, which no honest writer makes.
   */
  readonly covers: 'whole' | 'earlier' | 'gaps';
  readonly after: number;
}

/** What somebody who looks closely at a PDF sees. */
export interface PreflightFacts {
  readonly pages: readonly PreflightPage[];
  /** Pages by walking the tree, by the file's own word, and as PDFium counts them; absent where one of them doesn't say. */
  readonly counts: {
    readonly walked: number;
    readonly declared?: number | undefined;
    readonly second?: number | undefined;
  };
  /** Opens without a password, but forbids something. */
  readonly restricted: boolean;
  /** Fonts that texts to be seen are set in and that aren't in the file, the 14 that every viewer has aside. */
  readonly fonts: readonly string[];
  /** Names of files inside the file. */
  readonly attachments: readonly string[];
  /** A form that can still be changed; absent where there is none. */
  readonly form?: { readonly fields: number; readonly filled: number; readonly xfa: boolean } | undefined;
  readonly actions: readonly Action[];
  readonly signatures: readonly PreflightSignature[];
  /** Layers that are hidden when the file is opened. */
  readonly layers: readonly string[];
  /** Pages in the file that its page tree doesn't show. */
  readonly outside: number;
}
