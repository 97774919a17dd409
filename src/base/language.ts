/** The two languages of every sentence that the tool prints. */
export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** One text in both languages; neither may be left out. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** One text said in each of the two languages. */
export const inBothLanguages = (say: (lang: Lang) => string): Bilingual => ({ zh: say('zh'), en: say('en') });

/** Which languages a report is printed in, in this order. */
export type Langs = readonly Lang[];
