import type { Bilingual } from '../../base/language.ts';
import type { TextLanguage } from '../../base/language-share.ts';
import type { NameUnit } from './name.ts';
import type { Comparison } from './rule.ts';

type Nothing = Record<never, never>;

/** How texts are checked: ids, and what the sentence of each needs. */
export interface TextHowMessages {
  'how.headings': { headings: readonly string[]; inOrder: boolean };
  'how.headings-alike': Nothing;
  'how.heading-count': { min: number | undefined; max: number | undefined };
  /** `known`: the rule lists the headings of the document. */
  'how.within': { headings: readonly string[]; known: boolean };
  'how.language': { language: TextLanguage; share: number };
  'how.mentions-all': { words: readonly string[] };
  'how.urls': { allowed: boolean };
}

/** How names are checked. */
export interface NameHowMessages {
  /** No slots: the files of all materials. `label`: of the answer. */
  'how.name': {
    which: 'bundle-files' | 'source-files' | 'archive' | 'mail-subject' | 'answer';
    label: Bilingual | undefined;
    slots: readonly Bilingual[];
  };
  'how.name-bilingual': Nothing;
  'how.name-template': { template: string; separators: readonly string[] };
  'how.name-characters': {
    characters: 'ascii' | 'letters-digits' | 'english-letters-digits';
    also: readonly string[];
  };
  'how.name-length': { limits: readonly { op: Comparison; limit: number }[]; unit: NameUnit };
  'how.name-numbered': Nothing;
  'how.name-personal': { forbidden: boolean };
  'how.name-spaces': Nothing;
  'how.name-unique': Nothing;
}

/** How the forms of one item, and what refers to others, are checked. */
export interface FormsHowMessages {
  'how.annexes': { slots: readonly Bilingual[]; annexes: readonly Bilingual[] };
  'how.captions': { slots: readonly Bilingual[] };
  'how.forms': { slots: readonly Bilingual[]; forms: readonly string[] };
  'how.agree-share': { original: readonly Bilingual[]; copies: readonly Bilingual[]; share: number };
}
