import { message } from '../../../src/findings/catalogue.ts';
import type { Case } from '../case.ts';
import { type MadeMaterial, withText } from '../evidence.ts';

const FORMS = { slots: ['form'], forms: ['docx', 'pdf'] };
const one = (file: string, format: 'docx' | 'pdf', title: MadeMaterial['title'] = {}): MadeMaterial => ({
  ...{ slot: 'form', file, title },
  facts: { format, extension: format },
});
const A = { zh: '论文 甲' };

export const forms: readonly Case[] = [
  ['both formats', FORMS, { materials: [one('a.docx', 'docx'), one('a.pdf', 'pdf')] }, []],
  [
    'both formats of each title',
    FORMS,
    {
      materials: [
        one('a.docx', 'docx', A),
        one('b.pdf', 'pdf', { en: 'B' }),
        one('a.pdf', 'pdf', { zh: '论文甲' }),
        one('b.docx', 'docx', { en: 'b' }),
      ],
    },
    [],
  ],
  [
    'one format is missing',
    FORMS,
    { materials: [one('a.docx', 'docx', A), one('a.pdf', 'pdf', A), one('b.pdf', 'pdf', { en: 'B' })] },
    ['materials[2].file forms.missing {"title":"B","missing":["docx"]} of b.pdf'],
  ],
  [
    'one format twice',
    FORMS,
    { materials: [one('a.pdf', 'pdf'), one('b.pdf', 'pdf')] },
    ['materials[0].file forms.missing {"title":"","missing":["docx"]} of a.pdf'],
  ],
  [
    'one without a title beside another',
    FORMS,
    { materials: [one('a.docx', 'docx', A), one('a.pdf', 'pdf')] },
    ['materials[1].file forms.untitled {} of a.pdf, undecided'],
  ],
  [
    'a file that can’t be looked into may be the one',
    FORMS,
    {
      materials: [
        one('a.docx', 'docx'),
        { slot: 'form', file: 'a.pdf', facts: message('file.empty', { file: 'a.pdf' }) },
      ],
    },
    ['materials[1].file file.empty {"file":"a.pdf"} of a.pdf, undecided'],
  ],
  ['no material', FORMS, {}, 'not applicable'],
];

const STAGES = { original: ['outline'], copies: ['full'], text_at_least: 0.6 };
const stages = (outline: string, full: string) => ({
  materials: [
    { slot: 'outline', file: 'o.docx', facts: withText(outline) },
    { slot: 'full', file: 'f.pdf', facts: withText(full) },
  ],
});
const OUTLINE = '天地玄黄宇宙洪荒日月盈昃辰宿列张';

export const share: readonly Case[] = [
  ['a full proposal that says the outline again', STAGES, stages(OUTLINE, `寒来暑往，${OUTLINE}。秋收冬藏`), []],
  [
    'one that says little of it',
    STAGES,
    stages(OUTLINE, '天地玄黄宇宙洪 云腾致雨露结为霜'),
    ['materials[1].file agree.share {"other":"o.docx","share":0.18181818181818182,"wanted":0.6} of f.pdf, undecided'],
  ],
  [
    'too short to tell',
    STAGES,
    stages('天地', '天地'),
    ['materials[1].file agree.no-text {"other":"o.docx"} of f.pdf, undecided'],
  ],
];
