import { clean } from '../../base/clean.ts';
import type { Lang, Langs } from '../../base/language.ts';
import { renamesEn } from './words.en.ts';
import type { RenameWords } from './words.ts';
import { renamesZh } from './words.zh.ts';

const WORDS: Record<Lang, RenameWords> = { zh: renamesZh, en: renamesEn };

/** A sentence in the languages spoken, a line each. */
export const spokenOfRenames = (langs: Langs, pick: (words: RenameWords) => string): string =>
  langs.map((lang) => `${clean(pick(WORDS[lang]))}\n`).join('');

/** The renames, a line each. */
export const renameLines = (renames: readonly { readonly from: string; readonly to: string }[]): string =>
  renames.map(({ from, to }) => `  ${clean(from)}  ->  ${clean(to)}\n`).join('');
