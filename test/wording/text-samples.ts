import { TEXT_LANGUAGES } from '../../src/base/language-share.ts';
import type { MessageId, ParamsOf } from '../../src/findings/catalogue.ts';
import type { HowMessages } from '../../src/findings/messages/how.ts';
import type { FormsHowMessages, NameHowMessages, TextHowMessages } from '../../src/findings/messages/text-how.ts';

type More = { readonly [K in MessageId]?: readonly ParamsOf<K>[] };

/** Further forms of what is said of texts. */
export const textForms: More = {
  'text.language': [{ language: 'en', share: 0.4999, wanted: 0.5 }],
  'text.language-unsure': TEXT_LANGUAGES.map((language) => ({ language })),
  'text.heading-count': [{ label: { zh: '摘要', en: 'Summary' }, count: 4, limit: 1, over: true, words: [] }],
  'references.uncited': [{ number: undefined }],
  'forms.missing': [{ title: '', missing: ['pdf'] }],
  'name.script': [{ name: 'a.pdf', missing: 'han' }],
  'name.template': [{ name: 'a', wanted: 'b', separators: [] }],
  'name.length': [{ name: 'a.pdf', length: 5, op: 'more-than', limit: 9, unit: 'bytes' }],
};

const headings = ['项目概述', '5G 应用'];
type Samples<M extends keyof HowMessages> = { readonly [K in M]: readonly [HowMessages[K], ...HowMessages[K][]] };

/** Parameters for every sentence on how texts are checked. */
export const textHowSamples: Samples<keyof TextHowMessages> = {
  'how.headings': [
    { headings, inOrder: false },
    { headings, inOrder: true },
  ],
  'how.headings-alike': [{}],
  'how.heading-count': [
    { min: 3, max: 3 },
    { min: 1, max: undefined },
  ],
  'how.within': [
    { headings, known: false },
    { headings, known: true },
  ],
  'how.language': [{ language: 'zh', share: 0.5 }, ...TEXT_LANGUAGES.map((language) => ({ language, share: 0.57 }))],
  'how.mentions-all': [{ words: ['待定', 'N/A'] }],
  'how.urls': [{ allowed: false }, { allowed: true }],
};

const slots = [{ zh: '论文', en: 'Paper' }];

/** Parameters for every sentence on how names are checked. */
export const nameHowSamples: Samples<keyof NameHowMessages> = {
  'how.name': [
    { which: 'bundle-files', label: undefined, slots },
    { which: 'source-files', label: undefined, slots: [] },
    { which: 'archive', label: undefined, slots: [] },
    { which: 'mail-subject', label: undefined, slots: [] },
    { which: 'answer', label: { zh: '项目名称', en: 'Project title' }, slots: [] },
  ],
  'how.name-bilingual': [{}],
  'how.name-template': [
    { template: '案例征集+{fields.title.zh}', separators: [] },
    { template: '{applicant.zh}_{fields.title.zh}', separators: ['_', '-', '+'] },
    { template: '{applicant.zh}[-{fields.version}]', separators: [] },
  ],
  'how.name-characters': [
    { characters: 'ascii', also: [] },
    { characters: 'letters-digits', also: ['_'] },
    { characters: 'english-letters-digits', also: ['_', ' '] },
  ],
  'how.name-length': [
    { limits: [{ op: 'at-most', limit: 50 }], unit: 'characters' },
    {
      limits: [
        { op: 'more-than', limit: 1 },
        { op: 'less-than', limit: 256 },
      ],
      unit: 'bytes',
    },
  ],
  'how.name-numbered': [{}],
  'how.name-personal': [{ forbidden: true }, { forbidden: false }],
  'how.name-spaces': [{}],
  'how.name-unique': [{}],
};

/** Parameters for every sentence on the forms of one item. */
export const formsHowSamples: Samples<keyof FormsHowMessages> = {
  'how.annexes': [{ slots, annexes: slots }],
  'how.captions': [{ slots }],
  'how.forms': [{ slots, forms: ['docx', 'pdf'] }],
  'how.agree-share': [{ original: slots, copies: slots, share: 0.6 }],
};
