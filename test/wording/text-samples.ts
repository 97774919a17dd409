import { TEXT_LANGUAGES } from '../../src/base/language-share.ts';
import type { MessageId, ParamsOf } from '../../src/findings/catalogue.ts';
import type { HowMessages } from '../../src/findings/messages/how.ts';
import type { TextHowMessages } from '../../src/findings/messages/text-how.ts';

type More = { readonly [K in MessageId]?: readonly ParamsOf<K>[] };

/** Further forms of what is said of texts. */
export const textForms: More = {
  'text.language': [{ language: 'en', share: 0.4999, wanted: 0.5 }],
  'text.language-unsure': TEXT_LANGUAGES.map((language) => ({ language })),
};

const headings = ['项目概述', '5G 应用'];
type Samples = { readonly [K in keyof TextHowMessages]: readonly [HowMessages[K], ...HowMessages[K][]] };

/** Parameters for every sentence on how texts are checked. */
export const textHowSamples: Samples = {
  'how.headings': [
    { headings, inOrder: false },
    { headings, inOrder: true },
  ],
  'how.headings-alike': [{}],
  'how.within': [
    { headings, known: false },
    { headings, known: true },
  ],
  'how.language': [{ language: 'zh', share: 0.5 }, ...TEXT_LANGUAGES.map((language) => ({ language, share: 0.57 }))],
  'how.mentions-all': [{ words: ['待定', 'N/A'] }],
  'how.urls': [{ allowed: false }, { allowed: true }],
};
