import type { TextLanguage } from '../../base/language-share.ts';

/** How texts are checked: ids, and what the sentence of each needs. */
export interface TextHowMessages {
  'how.headings': { headings: readonly string[]; inOrder: boolean };
  'how.headings-alike': Record<never, never>;
  /** `known`: the rule lists the headings of the document. */
  'how.within': { headings: readonly string[]; known: boolean };
  'how.language': { language: TextLanguage; share: number };
  'how.mentions-all': { words: readonly string[] };
  'how.urls': { allowed: boolean };
}
