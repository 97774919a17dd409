/** The two languages of every sentence that the tool prints. */
export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** One text in both languages; neither may be left out. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Which languages a report is printed in, in this order. */
export type Langs = readonly Lang[];
