import type { Bilingual, Lang } from '../../base/language.ts';
import type { LengthUnit } from '../../base/lengths.ts';

/** How long a text is, and how long the rules let it be. */
export interface SheetLength {
  readonly unit: LengthUnit;
  readonly length: number;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** What goes into one box of the form. */
export interface SheetText {
  /** The language of the box, where the answer is given in both. */
  readonly lang: Lang | undefined;
  /** Exactly as the manifest has it; undefined where the box stays empty. */
  readonly text: string | undefined;
  readonly lengths: readonly SheetLength[];
}

export interface SheetColumn {
  readonly label: Bilingual;
  readonly lang: Lang | undefined;
}

/** How an answer goes into the form: typed into boxes, chosen from what the form offers, or typed item by item. */
export type SheetBody =
  | { readonly kind: 'texts' | 'choice'; readonly texts: readonly SheetText[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly SheetColumn[];
      readonly rows: readonly (readonly SheetText[])[];
    };

/** One answer that the form asks for. */
export interface SheetAnswer {
  /** Where it stands in the manifest: `fields.highlights.innovation`. */
  readonly path: string;
  readonly label: Bilingual;
  readonly help: Bilingual | undefined;
  readonly clause: string | undefined;
  readonly body: SheetBody;
}

/** One file of the upload folder. */
export interface SheetFile {
  readonly name: string;
  /** What kind of material it is; the index of the bundle is none of them. */
  readonly slot: Bilingual | undefined;
  readonly title: Bilingual | undefined;
  readonly bytes: number;
  readonly sha256: string;
}

/** Something that a person sees to on the page. */
export interface SheetTask {
  readonly rule: string;
  readonly title: Bilingual;
}

/** One step of the form. */
export interface SheetStep {
  /** Absent for what the pack places in no step. */
  readonly about:
    | { readonly title: Bilingual; readonly clause: string; readonly note?: Bilingual | undefined }
    | undefined;
  readonly tasks: readonly SheetTask[];
  readonly answers: readonly SheetAnswer[];
  readonly files: readonly SheetFile[];
}

/** All that a person needs beside the web form of a call. */
export interface FillInSheet {
  /** Name of the bundle: which submission it is. */
  readonly stem: string;
  readonly program: Bilingual;
  readonly applicant: Bilingual;
  readonly category: Bilingual | undefined;
  /** Address of the web form; empty where the call gives none. */
  readonly url: string;
  /** When the call closes, by the clocks of a zone: `2026-06-15 24:00`. */
  readonly closes: { readonly at: string; readonly zone: string } | undefined;
  /** Name of the folder beside the sheet that holds the files. */
  readonly folder: string;
  readonly steps: readonly SheetStep[];
  /** What the call doesn't say. */
  readonly gaps: readonly Bilingual[];
}

/** Whether nothing is to be typed or chosen for an answer. */
export function isLeftBlank({ body }: SheetAnswer): boolean {
  const texts = body.kind === 'table' ? body.rows.flat() : body.texts;
  return texts.every(({ text }) => text === undefined);
}
