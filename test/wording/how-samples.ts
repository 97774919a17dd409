import { FORM_MATTERS } from '../../src/findings/messages/form.ts';
import { type Circumstance, type HowId, type HowMessages, how } from '../../src/findings/messages/how.ts';
import { PREFLIGHT_MATTERS } from '../../src/findings/messages/preflight.ts';
import { VALUE_TYPES } from '../../src/findings/messages/value.ts';
import { compareHowSamples } from './compare-samples.ts';
import { dataHowSamples } from './data-samples.ts';
import { attestHowSamples, deliveryHowSamples } from './delivery-samples.ts';
import { layoutHowSamples } from './layout-samples.ts';
import { pagesHowSamples } from './pages-samples.ts';
import { formsHowSamples, nameHowSamples, textHowSamples } from './text-samples.ts';
import { windowHowSamples } from './window-samples.ts';

type Samples = { readonly [K in HowId]: readonly [HowMessages[K], ...HowMessages[K][]] };

const label = { zh: '项目名称', en: 'Project title' };
const labels = [label];
const several = [label, { zh: '项目简介（中文）', en: 'Summary (Chinese)' }, { zh: '5G 应用', en: '5G use' }];
const city = { word: 'city', label: { zh: '城市大奖', en: 'City Award' } };
const mobility = { word: 'mobility', label: { zh: '出行大奖', en: 'Mobility Award' } };
const bare = { word: 'CN' };
const SEALED = { zh: '印章清晰。', en: 'The seal is legible.' };
const SUBMITTER = { zh: '申报单位', en: 'the submitter' };
const few = ['待定', 'N/A'];
const many = ['5G', '6G', '人工智能', 'AI', '云计算', '物联网', 'IoT', '区块链', '数字孪生'];

const parts: HowMessages['how.group']['parts'] = [
  { title: { zh: '已填写标题', en: 'A title is given' }, when: undefined, how: [how('how.filled', { labels })] },
  {
    title: { zh: '有附件', en: 'There are annexes' },
    when: { about: 'category', not: false, among: [city] },
    how: [how('how.materials-there', { slots: several })],
  },
];

const tests: Circumstance[] = [false, true].flatMap((not): Circumstance[] => [
  { about: 'category', not, among: [city] },
  { about: 'category', not, among: [city, mobility] },
  { about: 'value', not, label, among: [bare] },
  { about: 'value', not, label, among: [city, bare] },
  { about: 'item', not, label, item: city },
  { about: 'filled', not, label },
  { about: 'amount', not, label, op: 'more-than', limit: 1, items: true },
  { about: 'amount', not, label, op: 'at-least', limit: 12, items: false },
  { about: 'slot', not, label },
]);

/** Parameters for every sentence on how rules are checked, all forms that it takes. */
export const howSamples: Samples = {
  'how.scope': [{ scope: 'ledger' }, { scope: 'batch' }],
  'how.when': [
    { circumstance: { all: tests.slice(0, 3) } },
    { circumstance: { any: [{ all: tests.slice(3, 5) }, { about: 'slot', not: false, label }] } },
    ...tests.map((circumstance) => ({ circumstance })),
  ],
  'how.filled': [{ labels }, { labels: several }],
  'how.filled-attribute': [
    { label, slots: labels },
    { label, slots: several },
  ],
  'how.languages': [{ languages: ['zh'] }, { languages: ['en'] }, { languages: ['zh', 'en'] }],
  'how.scripts': [{}],
  'how.materials-there': [{ slots: labels }, { slots: several }],
  'how.count-materials': [{ slots: labels }, { slots: several }],
  'how.count-items': [{ label }],
  'how.limits': [
    { min: 1, max: undefined },
    { min: undefined, max: 1200 },
    { min: 1, max: 20 },
    { min: 1, max: 1 },
  ],
  'how.one-of': [
    { labels, options: [city], open: false },
    { labels: several, options: [city, bare], open: false },
    { labels, options: [city, bare], open: true },
  ],
  'how.not-value': [
    { labels, words: few },
    { labels: several, words: many },
  ],
  'how.type': [{ labels: several, type: 'url' }, ...VALUE_TYPES.map((type) => ({ labels, type }))],
  'how.pattern': [
    { labels, pattern: 'ZX-\\d{4}', means: undefined },
    {
      labels: several,
      pattern: 'ZX-\\d{4}',
      means: { zh: 'ZX、短横线和四位数字', en: 'ZX, a hyphen and four digits' },
    },
  ],
  'how.step': [
    { labels, step: 0.5 },
    { labels: several, step: 1000 },
  ],
  'how.blank-passes': [{}],
  ...compareHowSamples,
  'how.length': [
    { labels, slots: [], min: undefined, max: 500, unit: 'zi' },
    { labels, slots: [], min: 150, max: 200, unit: 'words' },
    { labels, slots: several, min: undefined, max: 30, unit: 'hanzi' },
    { labels, slots: [], min: 10, max: undefined, unit: 'characters' },
    { labels, slots: [], min: undefined, max: 200, unit: 'characters-with-spaces' },
  ],
  'how.formats': [
    { slots: labels, formats: ['pdf'] },
    { slots: several, formats: ['doc', 'docx', 'jpeg'] },
  ],
  'how.opens': [{ slots: labels }, { slots: several }],
  'how.bytes': [
    { slots: labels, min: undefined, max: 5_242_880, near: undefined },
    { slots: labels, min: 3_145_728, max: undefined, near: undefined },
    { slots: several, min: 3_145_728, max: 5_242_880, near: 5_000_000 },
  ],
  'how.pages': [
    { slots: labels, min: 1, max: 10 },
    { slots: several, min: undefined, max: 1 },
    { slots: labels, min: 2, max: undefined },
  ],
  'how.no-such-file': [{}],
  'how.text-values': [{ labels }, { labels: several }],
  'how.text-files': [{ slots: labels }, { slots: several }],
  ...textHowSamples,
  ...nameHowSamples,
  ...formsHowSamples,
  'how.alike': [{}],
  'how.mentions-any': [{ words: few }, { words: many }],
  'how.mentions-each': [{ label }],
  'how.must-not': [{ words: few }, { words: many }],
  'how.placeholders': [{ words: few }, { words: many }],
  'how.number': [{}],
  'how.order': [{ first: labels, later: several }],
  'how.at-most-times': [{ label, limit: 2 }],
  'how.seconds': [
    { slots: labels, min: undefined, max: 60 },
    { slots: labels, min: 60, max: 90 },
    { slots: labels, min: 60, max: undefined },
  ],
  'how.pixels': [
    {
      slots: several,
      wanted: [
        { of: 'width', op: 'exactly', limit: 1920 },
        { of: 'height', op: 'exactly', limit: 1080 },
      ],
    },
    { slots: several, wanted: [{ of: 'short_side', op: 'at-least', limit: 1080 }] },
  ],
  'how.aspect': [{ slots: labels, wanted: '16:9' }],
  'how.progressive': [{ slots: labels }],
  'how.dpi': [{ slots: labels, min: 300 }],
  'how.colours': [
    { slots: labels, allowed: ['rgb'] },
    { slots: several, allowed: ['grey', 'cmyk'] },
  ],
  'how.subtitles': [
    { slots: labels, languages: ['zh', 'en'], beside: label },
    { slots: labels, languages: ['en'], beside: undefined },
  ],
  'how.names-category': [{}],
  'how.no-id-numbers': [{}],
  'how.grouped': [{ slots: several }],
  'how.claims': [
    { words: few, listed: label },
    { words: many, listed: label },
  ],
  'how.cites': [{ labels }, { labels: several }],
  'how.cited': [
    { slots: labels, attribute: undefined },
    { slots: several, attribute: label },
  ],
  'how.figures': [{ label, slots: several }],
  'how.agree': [{ original: labels, copies: several }],
  'how.agree-pages': [{}],
  'how.translation-answers': [{ labels }, { labels: several }],
  'how.translation-files': [{ original: labels, translations: several }],
  'how.translation-figures': [{}],
  'how.answers': [
    { labels, slots: several, language: undefined },
    { labels: several, slots: labels, language: 'zh' },
    { labels, slots: labels, language: 'en' },
  ],
  'how.preflight': [
    { slots: labels, without: ['scans'] },
    { slots: several, without: [...PREFLIGHT_MATTERS] },
  ],
  'how.preflight-dpi': [{ slots: labels, min: 200 }],
  'how.preflight-hints': [{}],
  ...layoutHowSamples,
  ...dataHowSamples,
  ...pagesHowSamples,
  ...windowHowSamples,
  ...deliveryHowSamples,
  ...attestHowSamples,
  'how.form': [
    { slots: labels, without: ['placeholders'] },
    { slots: several, without: [...FORM_MATTERS] },
  ],
  'how.form-blanks': [{ optional: [] }, { optional: ['传真', 'Fax'] }],
  'how.form-required': [{ slots: labels, required: ['案例名称', 'Case name'] }],
  'how.form-only-word': [{}],
  'how.seal': [
    { slots: labels, statement: SEALED, by: SUBMITTER, where: undefined },
    { slots: several, statement: SEALED, by: SUBMITTER, where: { zh: '末页', en: 'the last page' } },
  ],
  'how.signature': [
    { slots: labels, statement: SEALED, by: SUBMITTER, where: undefined },
    { slots: several, statement: SEALED, by: SUBMITTER, where: { zh: '末页', en: 'the last page' } },
  ],
  'how.inform': [{}],
  'how.by': [
    {
      field: label,
      rows: [
        { of: [city, bare], holds: [how('how.limits', { min: 5, max: undefined })] },
        { of: [mobility], holds: [how('how.limits', { min: 3, max: undefined })] },
      ],
      otherwise: undefined,
    },
    {
      field: label,
      rows: [{ of: [city], holds: [how('how.limits', { min: 5, max: undefined })] }],
      otherwise: [how('how.limits', { min: undefined, max: 10 })],
    },
    { field: label, rows: [{ of: [city, mobility], holds: [] }], otherwise: undefined },
    {
      field: label,
      rows: [
        {
          of: [city],
          holds: [
            how('how.by', {
              field: label,
              rows: [{ of: [mobility], holds: [how('how.limits', { min: 5, max: undefined })] }],
              otherwise: undefined,
            }),
          ],
        },
      ],
      otherwise: undefined,
    },
  ],
  'how.for-each': [
    { label, except: undefined, attributes: [] },
    { label, except: label, attributes: labels },
  ],
  'how.group': [
    { kind: 'any_of', needed: 1, parts },
    { kind: 'all_of', needed: 1, parts },
    { kind: 'none_of', needed: 1, parts },
    { kind: 'k_of', needed: 2, parts },
  ],
};
