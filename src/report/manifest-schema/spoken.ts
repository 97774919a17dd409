import type { Bilingual, Langs } from '../../base/language.ts';
import { LANGS } from '../../base/language.ts';

/** A text in the languages spoken, on one line. */
export const spoken = (langs: Langs, text: Bilingual): string =>
  [...new Set(langs.map((lang) => text[lang]))].join(' / ');

/** A word of a list with what it means, in both languages whatever is spoken: `移动出行 / Mobility`. */
export const inBoth = (text: Bilingual): string => spoken(LANGS, text);
