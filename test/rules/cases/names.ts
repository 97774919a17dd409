import type { Case } from '../case.ts';
import { pdf } from '../evidence.ts';

const NAME = { slots: ['case'], bilingual: true };
const called = (name?: string) => ({
  materials: [{ slot: 'case', file: 'a.pdf', facts: pdf(1), ...(name !== undefined && { name }) }],
});
const script = (name: string, missing: string) =>
  `materials[0].title name.script ${JSON.stringify({ name, missing })} of a.pdf`;

const SOURCE = { of: 'source-files', slots: ['case'] };
const files = (...files: string[]) => ({ materials: files.map((file) => ({ slot: 'case', file })) });
const at = (index: number, file: string, id: string, params: object) =>
  `materials[${index}].file ${id} ${JSON.stringify({ name: file, ...params })} of ${file}`;
const first = (file: string, id: string, params: object = {}) => [at(0, file, id, params)];

const SUBJECT = {
  of: 'mail-subject',
  template: '案例作品征集+{fields.title.zh}+{fields.author}+{contact.phone}',
  separators: ['+', '＋', '_'],
};
const said = { 'fields.title.zh': '示例平台', 'fields.author': '张三', 'contact.phone': '13800000000' };
const SAID = '案例作品征集+示例平台+张三+13800000000';
const PEOPLE = { ...SOURCE, no_personal_data: 'forbid' };

export const name: readonly Case[] = [
  ['in both scripts', NAME, called('01_案例_Case.pdf'), []],
  ['without Han', NAME, called('01_Case.pdf'), [script('01_Case.pdf', 'han')]],
  ['without Latin: the extension doesn’t count', NAME, called('01_案例.pdf'), [script('01_案例.pdf', 'latin')]],
  ['without either', NAME, called('01.pdf'), [script('01.pdf', 'han'), script('01.pdf', 'latin')]],
  ['one language will do', { slots: ['case'], bilingual: false, unique: true }, called('01_Case.pdf'), []],
  ['no material', NAME, {}, 'not applicable'],

  ['a subject by its template', SUBJECT, { subject: SAID, said }, []],
  ['with other separators', SUBJECT, { subject: SAID.replaceAll('+', '_'), said }, []],
  [
    'a separator that isn’t accepted',
    { ...SUBJECT, separators: ['+'] },
    { subject: SAID.replaceAll('+', '_'), said },
    [`delivery name.template ${JSON.stringify({ name: SAID.replaceAll('+', '_'), wanted: SAID, separators: ['+'] })}`],
  ],
  [
    'another order',
    { of: 'mail-subject', template: SUBJECT.template },
    { subject: '案例作品征集+张三', said },
    [`delivery name.template ${JSON.stringify({ name: '案例作品征集+张三', wanted: SAID, separators: [] })}`],
  ],
  [
    'an answer that the template needs isn’t given',
    SUBJECT,
    { subject: SAID, said: { ...said, 'contact.phone': '' } },
    [
      `delivery name.template-open ${JSON.stringify({ name: SAID, missing: [{ zh: 'contact.phone', en: 'contact.phone' }] })}, undecided`,
    ],
  ],
  ['no mail', SUBJECT, { said }, 'not applicable'],
  [
    'the bundle',
    { of: 'archive', template: '{applicant.zh}_{fields.title.zh}' },
    { archive: '示例市 _示例平台', said: { ...said, 'applicant.zh': '示例市' } },
    [],
  ],
  [
    'a bundle of another applicant',
    { of: 'archive', template: '{applicant.zh}（{fields.title.zh}）' },
    { archive: '示例市', said: { ...said, 'applicant.zh': '示例县' } },
    ['applicant name.template {"name":"示例市","wanted":"示例县（示例平台）","separators":[]}'],
  ],
  [
    'files by their titles and numbers',
    { ...SOURCE, template: '{number}-{title.zh}', separators: ['-', '_'] },
    { materials: [{ slot: 'case', file: 'x/01_论文:甲.pdf', title: { zh: '论文：甲' } }] },
    [],
  ],
  [
    'a part that may be left out, and is',
    { of: 'archive', template: '{applicant.zh}[-第{fields.version}版]_示例' },
    { archive: '示例市_示例', said: { 'applicant.zh': '示例市' } },
    [],
  ],
  [
    'a part that may be left out, but not where it is given',
    { of: 'archive', template: '{applicant.zh}[-第{fields.version}版]' },
    { archive: '示例市', said: { 'applicant.zh': '示例市', 'fields.version': '2' } },
    ['applicant name.template {"name":"示例市","wanted":"示例市-第2版","separators":[]}'],
  ],
  [
    'beside a part that may be left out, one that isn’t given',
    { of: 'archive', template: '{applicant.zh}[-{fields.version}]' },
    { archive: '示例市' },
    [
      `applicant name.template-open ${JSON.stringify({ name: '示例市', missing: [{ zh: 'applicant.zh', en: 'applicant.zh' }] })}, undecided`,
    ],
  ],
  [
    'by category',
    { of: 'archive', vary_by: { field: 'category', table: { city: { template: '城市' }, town: { template: '县' } } } },
    { archive: '县', data: { category: 'city' } },
    ['applicant name.template {"name":"县","wanted":"城市","separators":[]}'],
  ],

  ['only allowed characters', { ...SOURCE, characters: 'english-letters-digits', also: '_ ' }, files('A_1 b.pdf'), []],
  [
    'others',
    { ...SOURCE, characters: 'english-letters-digits', also: '_' },
    files('甲-1.pdf'),
    first('甲-1.pdf', 'name.characters', { characters: ['甲', '-'] }),
  ],
  ['ASCII', { ...SOURCE, characters: 'ascii' }, files('a-b (1).pdf'), []],
  [
    'not ASCII',
    { ...SOURCE, characters: 'ascii' },
    files('é.pdf'),
    first('é.pdf', 'name.characters', { characters: ['é'] }),
  ],
  ['letters of any script', { ...SOURCE, characters: 'letters-digits' }, files('甲é1.pdf'), []],
  [
    'a mark beside letters',
    { ...SOURCE, characters: 'letters-digits' },
    files('甲#.pdf'),
    first('甲#.pdf', 'name.characters', { characters: ['#'] }),
  ],

  ['as long as may be', { ...SOURCE, at_most: 9, at_least: 5 }, files('甲甲甲甲甲.pdf', 'a.pdf'), []],
  [
    'too long',
    { ...SOURCE, less_than: 9 },
    files('甲甲甲甲甲.pdf'),
    first('甲甲甲甲甲.pdf', 'name.length', { length: 9, op: 'less-than', limit: 9, unit: 'characters' }),
  ],
  [
    'in bytes',
    { ...SOURCE, at_most: 9, unit: 'bytes' },
    files('甲甲.pdf'),
    first('甲甲.pdf', 'name.length', { length: 10, op: 'at-most', limit: 9, unit: 'bytes' }),
  ],
  [
    'an answer that is too short',
    { of: 'fields.title', more_than: 2 },
    { data: { fields: { title: { zh: '平台', en: 'Platform' } } } },
    ['fields.title.zh name.length {"name":"平台","length":2,"op":"more-than","limit":2,"unit":"characters"}'],
  ],
  [
    'an answer without English',
    { of: 'fields.title', bilingual: true },
    { data: { fields: { title: '平台' } } },
    ['fields.title name.script {"name":"平台","missing":"latin"}'],
  ],
  ['a blank answer', { of: 'fields.title', more_than: 2 }, { data: { fields: { title: ' ' } } }, 'not applicable'],

  ['numbered', { ...SOURCE, numbered: true }, files('01_a.pdf', '02b.pdf', '3-c.pdf'), []],
  [
    'a number is left out, one has none',
    { ...SOURCE, numbered: true },
    files('01.pdf', '03.pdf', 'c.pdf'),
    [at(1, '03.pdf', 'name.number', { wanted: '02' }), at(2, 'c.pdf', 'name.number', { wanted: '03' })],
  ],

  ['no personal data', PEOPLE, files('2025-06-15_示例平台.pdf'), []],
  [
    'a mobile number',
    PEOPLE,
    files('张三_13800000000.pdf'),
    ['materials[0].file name.personal {"name":"张三_138****0000.pdf","shown":["138****0000"]} of 张三_13800000000.pdf'],
  ],
  [
    'a number of an identity card is remarked on',
    { ...PEOPLE, no_personal_data: 'warn' },
    files('11010519491231002X.pdf'),
    [
      'materials[0].file name.personal-perhaps {"name":"110105********002X.pdf","shown":["110105********002X"]} of 11010519491231002X.pdf, remark',
    ],
  ],
  ['single spaces', { ...SOURCE, single_spaces: true }, files('a b c.pdf'), []],
  ['two spaces', { ...SOURCE, single_spaces: true }, files('a  b.pdf'), first('a  b.pdf', 'name.spaces')],
  ['each once', { ...SOURCE, unique: true }, files('a.pdf', 'b.pdf'), []],
  [
    'twice in two folders',
    { ...SOURCE, unique: true },
    files('x/a.pdf', 'y/A.pdf'),
    ['materials[1].file name.twice {"name":"A.pdf"} of y/A.pdf'],
  ],
];
