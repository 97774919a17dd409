import { JUNK } from '../../src/base/junk.ts';
import { FORMATS } from '../../src/facts/facts.ts';
import type { MessageId, ParamsOf } from '../../src/findings/catalogue.ts';
import { ACTS } from '../../src/findings/messages/attest.ts';
import { SENDER_KINDS } from '../../src/findings/messages/delivery.ts';
import { UNFIT } from '../../src/findings/messages/pack.ts';
import { LEFT_WHYS, REMAINS, TAKEN_KINDS } from '../../src/findings/messages/scrub.ts';
import { BASES } from '../../src/findings/messages/window.ts';
import { SAMPLES } from '../../src/wording/samples.ts';
import { layoutForms } from './layout-samples.ts';
import { namesForms } from './names-forms.ts';
import { textForms } from './text-samples.ts';

type More = { readonly [K in MessageId]?: readonly ParamsOf<K>[] };

const label = { zh: '项目名称', en: 'Project title' };
const SEALED = { zh: '印章清晰。', en: 'The seal is legible.' };
const MAYOR = { zh: '市长', en: 'the mayor' };
const nearest = undefined;
const pinyin = { han: '吕示乐', latin: 'Lü Shile', others: [] };
const many = ['mobility', 'energy', 'water', 'waste', 'housing', 'safety', 'culture', 'health', '养老', 'games'];

const sealed = {
  statement: { zh: '印章清晰。', en: 'The seal is legible.' },
  by: { zh: '申报单位', en: 'the submitter' },
};
const atEnd = { ...sealed, where: { zh: '末页', en: 'the last page' } };
const round = { across: 'middle', down: 'middle', shape: 'round', sure: 'rather', pasted: false } as const;

/** Further parameters where a sentence takes several forms. */
const more: More = {
  ...namesForms,
  ...layoutForms,
  'scrub.taken': [
    { taken: TAKEN_KINDS.map((what) => ({ what, shown: [] })), lost: ['pdf-a', 'pdf-ua'], written: true },
    { taken: [{ what: 'author', shown: ['张*'] }], lost: [], written: true },
    { taken: [{ what: 'reviewers', shown: ['张*'] }], lost: ['pdf-a'], written: false },
  ],
  'scrub.left': [
    ...LEFT_WHYS.map((why) => ({ format: 'pdf', why, reason: why === 'damaged' ? 'truncated' : undefined })),
    ...FORMATS.map((format) => ({ format, why: 'format' as const })),
  ],
  'scrub.remains': [{ remains: REMAINS.filter((one) => one !== 'encoder') }],
  'doctor.unmarked': [{ count: 1, name: 'a.pdf' }],
  'doctor.undecodable': [{ count: 1, name: 'a.pdf' }],
  'doctor.decomposed': [{ count: 1, name: 'a.pdf' }],
  'doctor.windows': [{ count: 1, name: 'a.pdf' }],
  'doctor.invisible': [{ count: 1, name: 'a.pdf' }],
  'doctor.path': [{ count: 1, name: 'a.pdf' }],
  'doctor.collision': [{ count: 1, name: 'a.pdf' }],
  'doctor.junk': [{ count: 1, name: 'a.pdf' }],
  'doctor.encrypted': [{ count: 1, name: 'a.pdf' }],
  'doctor.damaged': [{ count: 1, name: 'a.pdf' }],
  'doctor.method': [{ count: 1, name: 'a.pdf' }],
  'doctor.link': [{ count: 1, name: 'a.pdf' }],
  'doctor.empty-folders': [{ count: 1, name: 'a.pdf' }],
  'doctor.nested': [{ count: 1, name: 'a.pdf' }],
  'doctor.programs': [{ count: 1, name: 'a.pdf' }],
  'doctor.macros': [{ count: 1, name: 'a.pdf' }],
  'doctor.code-page': (['gbk', 'big5', 'shift-jis', 'cp437'] as const).map((encoding) => ({
    count: 1,
    name: 'a.pdf',
    encoding,
  })),
  'doctor.long': [{ count: 1, name: 'a.pdf', longest: 150 }],
  'doctor.too-long': [{ count: 1, name: 'a.pdf', longest: 150 }],
  'form.blank': [
    {
      spots: Array.from({ length: 9 }, (_, index) => ({
        label: index === 0 ? '' : `第${index}问“甲”`,
        at: {
          kind: 'cell' as const,
          ...{ table: index === 1 ? 2 : 1, row: 1, column: 1 },
          ...(index < 2 && { inside: { kind: 'cell' as const, table: 1, row: 7, column: 2 } }),
        },
      })),
    },
    { spots: [{ label: '职务', at: { kind: 'paragraph', paragraph: 3 } }] },
  ],
  'form.placeholder': [{ spots: [{ label: '', at: { kind: 'footer' }, words: 'TODO' }] }],
  'form.changes': [{ count: 1, authors: [] }],
  'form.comments': [{ count: 1, authors: [] }],
  'form.placeholder-text': [
    {
      spots: [
        { label: '', at: { kind: 'note' }, words: 'XX市' },
        { label: '', at: { kind: 'paragraph', paragraph: 2 }, words: 'TBD' },
      ],
    },
  ],
  'form.outside': [{ targets: ['http://intranet.example/logo.png', 'C:\\申报\\图.png'] }],
  'form.protected': (['nothing', 'comments', 'tracked-changes'] as const).map((open) => ({ open })),
  'seal.seen': [
    { ...atEnd, marks: [{ ...round, under: '示例市\u202e大数据局' }], missed: undefined },
    {
      ...atEnd,
      marks: [
        { ...round, page: 1, shape: 'oval', sure: 'perhaps', pasted: true },
        { ...round, page: 2, down: 'upper', across: 'right', sure: 'perhaps', pasted: true },
      ],
      missed: { pages: [3, 4], reason: 'unreadable' },
    },
    {
      ...atEnd,
      marks: Array.from({ length: 12 }, (_, index) => ({ ...round, page: index + 1 })),
      missed: { pages: [13], reason: 'memory' },
    },
  ],
  'seal.none': [
    { ...atEnd, of: undefined, scans: [1], missed: undefined },
    { ...atEnd, of: 1, scans: [], missed: undefined },
    { ...atEnd, of: 1, scans: [1], missed: undefined },
    { ...atEnd, of: 3, scans: [1, 3], missed: { pages: [101, 102], reason: 'too-many-pages' } },
  ],
  'seal.grey': [
    { ...atEnd, of: undefined, pages: [1], missed: undefined },
    { ...atEnd, of: 3, pages: [1, 3], missed: { pages: [4], reason: 'time' } },
  ],
  'seal.not-looked': [
    { ...atEnd, found: 'ofd', reason: undefined },
    { ...atEnd, found: 'pdf', reason: 'password' },
  ],
  'preflight.no-text': [
    { pages: [1, 2], of: 2 },
    { pages: [3], of: 4 },
  ],
  'preflight.blank': [{ pages: [1, 3, 5, 7, 9, 11, 13, 15, 17, 19] }],
  'preflight.blank-unknown': [{ pages: [3] }],
  'preflight.upside-down': [{ pages: [3] }],
  'preflight.dpi': [{ pages: [3], dpi: 96, min: 200 }],
  'preflight.dpi-unknown': [{ pages: [1, 3, 5, 7, 9, 11, 13, 15, 17, 19] }],
  'preflight.sizes': [
    {
      sizes: [
        { width: 210, height: 297, pages: [1] },
        { width: 100, height: 200, pages: [2] },
      ],
    },
  ],
  'preflight.attachments': [{ files: ['a.xlsx', 'b.docx'] }],
  'preflight.form-open': [
    { fields: 0, filled: 0, xfa: true },
    { fields: 1, filled: 0, xfa: false },
  ],
  'preflight.actions': [{ actions: ['SubmitForm', 'ImportData'] }],
  'preflight.counts': [{ walked: 12, declared: undefined, second: undefined }],
  'preflight.outside': [{ pages: 1 }],
  'preflight.layers': [{ layers: ['a', 'b'] }],
  'preflight.cropped': [{ pages: [2, 3] }],
  'preflight.signed': [
    { signers: [], unnamed: 1 },
    { signers: ['Example City'], unnamed: 1 },
  ],
  'form.other-format': [
    { found: 'ofd', extension: 'ofd' },
    { found: 'pdf', extension: 'pdf' },
    { found: 'odt', extension: 'odt' },
    { found: 'xlsx', extension: 'xlsx' },
  ],
  'file.not-checked': [{ why: 'memory' }, { why: 'crash' }],
  'source.odd-space': [{ codePoint: 'U+00A0' }, { codePoint: 'U+2003' }],
  'source.syntax': [{ code: 'BAD_INDENT', detail: ' ' }],
  'shape.unknown-key': [
    { key: '类别', nearest, known: ['zh'] },
    { key: 'x', nearest, known: [] },
  ],
  'shape.wrong-type': [
    ...(
      [
        'text',
        'integer',
        'boolean',
        'list',
        'map',
        'bilingual',
        'date',
        'moment',
        'zone',
        'type-size',
        'choice',
      ] as const
    ).flatMap((expected) => ['', 'list', 'map', 'abc'].map((found) => ({ expected, found }))),
  ],
  'shape.not-a-boolean': [
    { written: '也许', meant: undefined },
    { written: '', meant: undefined },
  ],
  'shape.not-a-date': [{ written: '' }],
  'shape.not-one-of': [
    { value: '', allowed: ['apply'], nearest },
    { value: 'list', allowed: ['apply'], nearest },
  ],
  'shape.one-language': [{ given: 'en' }, { given: 'unknown' }],
  'shape.invalid': [{ detail: '' }],
  'manifest.not-there': [
    { file: '申报/dossier.yaml', nearest: undefined },
    { file: '申报/dossier.yaml', nearest: '申报/dossier.yaml.txt' },
  ],
  'manifest.not-text': [{ file: '申报/图.bin', format: 'png' }],
  'manifest.program-unknown': [{ program: '示例', nearest, known: [] }],
  'manifest.program-faulty': [{ program: 'example-award', faults: 1 }],
  'manifest.category-unknown': [{ category: '交通', nearest, known: many }],
  'book.damaged': [{ reason: '' }],
  'book.separate': [{ files: ['form/申报表盖章.jpg'] }],
  'disk.junk-named': JUNK.map((junk) => ({ file: 'form/申报表.docx', junk })),
  'disk.unnamed': [
    { folder: '', files: ['a.pdf'] },
    { folder: 'cases', files: many },
  ],
  'disk.junk-kept-out': [{ files: ['Thumbs.db'] }, { files: many }],
  'manifest.kind-unknown': [{ kind: '村', nearest, known: ['enterprise'] }],
  'manifest.category-missing': [{ known: [] }],
  'manifest.slot-unknown': [{ slot: '论文', nearest, known: ['preflight', 'patent'] }],
  'attest.rule-unknown': [{ rule: '盖章', nearest }],
  'file.missing': [{ file: 'cases/案例1.pdf', nearest }],
  'format.not-allowed': [
    ...FORMATS.map((found) => ({ found, allowed: [found, 'ofd'] })),
    { found: 'odt', allowed: FORMATS },
  ],
  'format.extension-lies': [{ extension: 'pdf', found: 'unknown', allowed: ['text'] }],
  'pages.over': [{ pages: 2, limit: 1 }],
  'pages.under': [{ pages: 1, limit: 2 }],
  'pages.unknown': [{ found: 'unknown' }],
  'pdf.count-differs': [
    { declared: undefined, walked: 1 },
    { declared: 1, walked: 2 },
  ],
  'pdf.damaged': [{ pages: 1 }],
  'pdf.corrupt': [{ reason: '' }],
  'text.not-read': [{ found: 'pptx', reason: '' }],
  'secrecy.mark': [
    {
      mark: '内部资料',
      state: false,
      places: [
        { in: 'name' },
        ...[1, 2, 3].map((page) => ({ in: 'page', page }) as const),
        { in: 'header' },
        { in: 'slide', slide: 2 },
        { in: 'notes', slide: 2 },
        { in: 'cell', sheet: '联系人', cell: 'B4' },
      ],
      around: '内部资料',
    },
    ...(['body', 'footer', 'note', 'comment', 'deleted', 'watermark'] as const).map((part) => ({
      mark: 'CONFIDENTIAL',
      state: false,
      places: [{ in: part }],
      around: 'Example City | CONFIDENTIAL',
    })),
    {
      mark: '秘密★',
      state: true,
      places: [1, 3, 5, 7, 9, 11, 13, 15, 17, 19].map((page) => ({ in: 'page', page }) as const),
      around: '秘密★',
    },
  ],
  'text.not-readable': [{ found: 'heic' }],
  'present.language-missing': [
    { label, language: 'zh' },
    { label, language: 'en', pinyin },
    { label, language: 'en', pinyin: { ...pinyin, passport: 'LYU SHILE', others: ['Lü Shiyue', 'Lü-Shi Le'] } },
  ],
  'present.script': [
    { label, language: 'zh', value: 'Example City' },
    { label, language: 'en', value: '吕示乐', pinyin },
  ],
  'text.mentions-none': [{ label, examples: [] }],
  ...textForms,
  'value.not-one-of': [
    { label, value: 'x', allowed: [] },
    { label, value: 'x', allowed: many },
  ],
  'value.type': [
    { label, value: '见附件', type: 'phone' },
    { label, value: 'www', type: 'url' },
    { label, value: '62345678', type: 'phone-cn' },
    ...(['integer', 'decimal', 'date', 'month', 'year', 'postcode-cn', 'doi'] as const).map((type) => ({
      label,
      value: 'x',
      type,
    })),
  ],
  'value.pattern': [{ label, value: 'x', pattern: 'ZX-\\d{4}', means: undefined }],
  'value.number': [
    { label, shown: '9770306406157', type: 'isbn', fault: { is: 'prefix', wanted: ['978', '979'] } },
    { label, shown: '0378-5956', type: 'issn', fault: { is: 'check', found: '6', expected: '5' } },
    { label, shown: '0000-0002', type: 'orcid', fault: { is: 'length', length: 8, wanted: 16 } },
    { label, shown: '110105********0028', type: 'id-number', fault: { is: 'birthday' } },
    { label, shown: '990105********0028', type: 'id-number', fault: { is: 'region' } },
    { label, shown: '128****5678', type: 'mobile-cn', fault: { is: 'segment' } },
    { label, shown: '9I350100M000100Y43', type: 'credit-code', fault: { is: 'character', at: 2, character: 'I' } },
    { label, shown: '138', type: 'mobile-cn', fault: { is: 'length', length: 1, wanted: 11 } },
  ],
  'compare.other-unit': [{ label, unit: '人 / people', given: undefined }],
  'compare.day': [
    { label, day: '2025-01-31', ask: { relation: 'not-before', anchor: { is: 'today' } }, against: '2025-06-01' },
    {
      label,
      take: 'earliest',
      day: '2025',
      ask: { relation: 'after', anchor: { is: 'day', day: '2025-06-01' } },
      against: '2025-06-01',
    },
    {
      label,
      day: '2025-01-31',
      ask: { relation: 'after', anchor: { is: 'answer', label }, apart: { op: 'at-most', amount: 1, unit: 'months' } },
      against: '2023-06-01',
    },
    {
      label,
      day: '2025-01-31',
      ask: {
        relation: 'before',
        anchor: { is: 'day', day: '2025-06-01' },
        apart: { op: 'less-than', amount: 45, unit: 'years' },
      },
      against: '2025-06-01',
    },
  ],
  'compare.fails': [
    { label, value: 104, op: 'at-most', limit: 100, unit: '分 / points', take: 'sum' },
    { label, value: 99.5, op: 'equals', limit: 100, unit: '%', take: 'sum', tolerance: 0.01 },
    { label, value: 35, op: 'at-most', limit: 30, unit: '%', share: [label], take: 'largest' },
    { label, value: 35, op: 'at-most', limit: 30, unit: '', answer: label, take: 'average' },
    { label, value: 35, op: 'equals', limit: 30, unit: '', take: 'smallest' },
    { label, value: 29, op: 'more-than', limit: 29, unit: '' },
    { label, value: 29, op: 'less-than', limit: 20.5, unit: '%' },
    { label, value: 29, op: 'at-most', limit: 20, unit: '人 / people' },
  ],
  'name.script': [{ name: '01_form.pdf', missing: 'han' }],
  'window.closed': [{ closed: '2025-06-15', zone: 'UTC' }],
  'window.not-open': [{ opens: '2025-06-01', zone: 'Asia/Tokyo' }],
  'attest.needed': [
    ...ACTS.map((act) => ({ statement: SEALED, act })),
    { statement: SEALED, act: 'seal', role: MAYOR, reads: '示例市人民政府', proof: [label] },
    { statement: SEALED, role: MAYOR },
  ],
  'attest.no-proof': [{ label }],
  'delivery.unseen': [{ channel: 'hand' }],
  'delivery.copies': [{ number: 1 }, { number: 3, sides: 'single', colour: 'grey' }],
  'delivery.sender': SENDER_KINDS.map((kind) => ({ address: 'a@example.com', kind })),
  'delivery.file-over': [{ bytes: 7_345_678, limit: 5_000_000, weight: 'encoded' }],
  'delivery.total-over': [{ bytes: 7_345_678, limit: 5_000_000, weight: 'raw', files: 1 }],
  'delivery.total-unknown': [{ bytes: 7_345_678, limit: 20_000_000, unread: 1 }],
  'window.near': [
    { closes: '2025-06-15', zone: 'Europe/Madrid', hours: 1 },
    ...BASES.map((basis) => ({ closes: '2025-06-15 17:00', zone: 'Europe/Madrid', hours: 96, basis })),
  ],
  'pages.between-over': [{ pages: 37, limit: 1, ends: 'Annexes' }],
  'pages.between-unclear': [{ least: 29, most: 37, begins: 'Overview' }],
  'window.perhaps-not-open': (['hour', 'unstated'] as const).map((doubt) => ({
    doubt,
    ...{ first: '2025-06-15 12:00', firstZone: 'UTC', last: '2025-06-15 12:00', lastZone: 'UTC', day: '2025-06-15' },
  })),
  'window.perhaps-closed': (['submitter', 'holidays', 'hour'] as const).map((doubt) => ({
    doubt,
    ...{ first: '2025-06-15 24:00', firstZone: 'UTC', last: '2025-06-26 24:00', lastZone: 'UTC', day: '2025-06-17' },
  })),
  'window.zone-unstated': [{ closes: '2025-06-15', zone: 'Asia/Tokyo', hours: 0 }],
  'length.over': [
    { label, length: 34, limit: 30, unit: 'zi', marks: false },
    { label, length: 34, limit: 30, unit: 'hanzi', marks: false },
    { label, length: 34, limit: 30, unit: 'hanzi' },
    { label, length: 212, limit: 200, unit: 'words' },
    { label, length: 212, limit: 200, unit: 'characters' },
    { label, length: 212, limit: 200, unit: 'characters-with-spaces' },
  ],
  'cites.unknown': [{ label: { zh: '佐证文件', en: 'Evidence' }, value: 'core/paper.pdf', nearest: 'core/papers.pdf' }],
  'agree.differs': [
    {
      other: 'form/form.docx',
      differences: [
        { here: undefined, there: { before: '', text: 'Economic benefit: 8.6 million', after: '', at: {} } },
        {
          here: { before: '', text: 'Revised', after: '', at: { line: 1, word: { kind: 'paragraph', paragraph: 1 } } },
          there: undefined,
        },
        { here: undefined, there: { before: '', text: '联系人', after: '', at: { page: 3 } } },
      ],
      count: 12,
    },
    { other: 'form/form.docx', differences: [], count: 1 },
  ],
  'agree.pages': [{ pages: 1, other: 'form/form.pdf', otherPages: 2 }],
  'agree.partner': [
    {
      slots: [
        { zh: '申报表', en: 'Application form' },
        { zh: '支撑案例', en: 'Support case' },
      ],
    },
  ],
  'translation.differs': [
    {
      other: 'form/form.docx',
      differences: [
        { here: { kind: 'date', value: '2025', text: '2025', at: { line: 4 } }, there: undefined, magnitude: false },
      ],
      count: 1,
    },
  ],
  'translation.answer': [
    {
      label: { zh: '成效', en: 'Outcomes' },
      differences: [
        { here: undefined, there: { kind: 'date', value: '2025', text: '2025', at: {} }, magnitude: false },
        { here: { kind: 'amount', value: '3', text: '3 亿元', at: {} }, there: undefined, magnitude: false },
      ],
      count: 9,
    },
  ],
  'answers.near': [
    {
      label: { zh: '案例名称', en: 'Case name' },
      value: 'Smart Lamp Posts',
      found: 'Smart Lampposts',
      at: {},
    },
    { label: { zh: '案例名称', en: 'Case name' }, value: '示例平台', found: '示范平台', at: { line: 2 } },
  ],
  'media.too-long': [{ seconds: 75.5, limit: 60 }],
  'media.pixels': [
    { width: 1280, height: 720, wanted: [{ of: 'short_side', op: 'at-least', limit: 1080 }], larger: false },
    {
      width: 1280,
      height: 720,
      wanted: [
        { of: 'long_side', op: 'at-most', limit: 1000 },
        { of: 'total', op: 'at-least', limit: 2000000 },
      ],
      larger: false,
    },
    {
      width: 1280,
      height: 720,
      wanted: [
        { of: 'width', op: 'exactly', limit: 900 },
        { of: 'total', op: 'less-than', limit: 65536 },
      ],
      larger: true,
    },
  ],
  'media.aspect': [{ width: 1080, height: 1920, wanted: '16:9', upright: true }],
  'media.subtitles': [{ missing: ['zh', 'en'], beside: [] }],
  'media.colour': [{ found: 'grey', allowed: ['cmyk'] }],
  'pack.parameters-unfit': UNFIT.map((unfit) => ({ unfit })),
  'pack.kind-unknown': [
    { kind: '', nearest, known: ['count'] },
    { kind: '数量', nearest, known: ['count'] },
  ],
  'pack.reference-unknown': [
    ...(['path', 'slot', 'attribute', 'list', 'category'] as const).map((what) => ({ what, name: '论文', nearest })),
  ],
  'verify.is-part': [{ of: 2, elsewhere: 1 }],
  'mail.split': [
    { parts: 2, bytes: 21_000_000, limit: 20_000_000, by: 'asked' },
    { parts: 2, bytes: 21_000_000, limit: 20_000_000, by: 'sender', provider: { zh: '示例邮箱', en: 'Example Mail' } },
    { parts: 2, bytes: 21_000_000, limit: 20_000_000, by: 'assumed' },
  ],
  'verify.rules-changed': [{ program: 'example-2025' }],
  'zip.not-a-zip': [{ instead: 'empty' }, { instead: '7z' }, { instead: 'rar' }, { instead: 'other' }],
  'zip.encrypted': [{ name: '' }],
  'zip.too-large': [{ name: '', limit: 64 * 1024 ** 3 }],
  'zip.damaged': [{ name: '', reason: '' }],
  'pack.sheet-reference-unknown': (['path', 'slot', 'attribute', 'list', 'category', 'rule', 'word'] as const).map(
    (what) => ({ what, name: '论文', nearest }),
  ),
  'pack.word-unknown': [{ path: 'fields.status', word: '完成', nearest, known: ['implemented', 'planned'] }],
  'pack.base-unknown': [{ base: 'x', nearest, known: many }],
  'pack.nothing-to-change': [
    { what: 'list', name: 'energy', nearest, needs: [] },
    { what: 'rule', name: 'seal', nearest, needs: ['kind', 'title', 'level', 'clause'] },
  ],
  'pack.nothing-to-remove': (
    ['key', 'category', 'kind', 'slot', 'field', 'list', 'word', 'rule', 'gap', 'step'] as const
  ).map((what) => ({ what, name: 'seal', nearest })),
  'steps.reference-unknown': (['slot', 'rule'] as const).map((what) => ({ what, name: '论文', nearest })),
  'steps.twice': [{ what: 'path', name: 'fields.title' }],
  'pack.still-needed': [{ name: 'fields.title', rules: ['title', 'title-length'] }],
};

/** Parameters for a message, for all forms of its sentences; the first is the one that the pages are made of. */
export function samplesOf<I extends MessageId>(id: I): readonly [ParamsOf<I>, ...ParamsOf<I>[]] {
  const first: ParamsOf<I> = SAMPLES[id];
  return [first, ...(more[id] ?? [])];
}
