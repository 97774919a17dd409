import { describe, expect, test } from 'vitest';
import type { FieldDefinition } from '../../src/manifest/fields.ts';
import type { Manifest } from '../../src/manifest/manifest.ts';
import { parseManifest, programNamed } from '../../src/manifest/parse.ts';
import { plain, read } from '../source/read.ts';

const label = { zh: '示例', en: 'Example' };
const field = (type: FieldDefinition['type'], more: Partial<FieldDefinition> = {}): FieldDefinition => ({
  type,
  label,
  ...more,
});

const asked = {
  fields: { title: field('bilingual'), areas: field('choices', { options: { ai: label, iot: label } }) },
  attributes: { supplier: field('text'), keywords: field('list') },
};

const HEAD = 'dossier: 1\nprogram: example-2025\n';

/** The manifest below a faultless head, and its faults as `line:column id parameters`, lines counted behind the head. */
function parse(yaml: string, head = HEAD): { manifest: Manifest; faults: string[] } {
  const document = read(head + yaml);
  const { manifest, drafts } = parseManifest(document, asked);
  const faults = drafts.map(document.finding).map(({ place, message }) => {
    const { line, column } = place?.span.start ?? { line: 0, column: 0 };
    return `${line - (head.split('\n').length - 1)}:${column} ${message.id} ${JSON.stringify(message.params)}`;
  });
  return { manifest, faults };
}

test('a whole manifest', () => {
  const { manifest, faults } = parse(`category: mobility
phase: reply
applicant: {name: {zh: 示例市, en: Example City}, kind: city-government}
contact: {name: {zh: 张三}, email: " someone@example.org "}
delivery: {to: [a@example.org], cc: [b@example.org]}
fields: {title: {zh: 甲, en: A}, areas: [ai]}
materials:
  - {slot: form, file: ./form//a.docx, title: {zh: 表, en: " "}, supplier: 示例公司}
  - {slot: case, file: cases/x/../b.pdf}
attest:
  - {rule: seal, file: form/a.docx, by: 张三, on: 2025-06-01, note: 已核对}
waive:
  - {rule: names, reason: 主办方同意, by: 张三, until: 2025-06-15}
`);
  expect(faults).toEqual([]);
  expect(manifest).toMatchObject({
    program: 'example-2025',
    category: 'mobility',
    phase: 'reply',
    applicantName: { zh: '示例市', en: 'Example City' },
    contact: { name: { zh: '张三', en: undefined }, email: 'someone@example.org' },
    delivery: { to: ['a@example.org'], cc: ['b@example.org'] },
  });
  expect(plain(manifest.materials)).toEqual([
    {
      route: ['materials', 0],
      slot: 'form',
      file: './form//a.docx',
      safe: 'form/a.docx',
      title: { zh: '表' },
      attributes: { supplier: '示例公司' },
    },
    { route: ['materials', 1], slot: 'case', file: 'cases/x/../b.pdf', safe: 'cases/b.pdf', title: {}, attributes: {} },
  ]);
  expect(plain(manifest.attestations)).toEqual([
    { route: ['attest', 0], rule: 'seal', by: '张三', on: '2025-06-01', file: 'form/a.docx', note: '已核对' },
  ]);
  expect(plain(manifest.waivers)).toEqual([
    { route: ['waive', 0], rule: 'names', reason: '主办方同意', by: '张三', until: '2025-06-15' },
  ]);
});

describe('the head', () => {
  test.each([
    ['dossier: 1\n', ['0:1 shape.missing-key {"key":"program"}']],
    ['program: x\n', ['0:1 shape.missing-key {"key":"dossier"}']],
    ['dossier: 2\nprogram: x\n', ['-1:10 manifest.version {"found":"2"}']],
    ['dossier: "1"\nprogram: x\n', ['-1:10 shape.wrong-type {"expected":"integer","found":"1"}']],
    ['dossier: 1\nprogram: [x]\n', ['0:1 shape.wrong-type {"expected":"text","found":"list"}']],
    ['dossier: 1\nprogram: ""\n', ['-1:1 shape.missing-key {"key":"program"}']],
    ['dossier: 1\nprogram: 2025\n', ['0:10 shape.number-for-text {"written":"2025"}']],
  ])('%j', (head, faults) => expect(parse('', head).faults).toEqual(faults));

  test('an empty file lacks both', () => {
    expect(parse('', '').faults.map((f) => f.split(' ').slice(1).join(' '))).toEqual([
      'shape.missing-key {"key":"dossier"}',
      'shape.missing-key {"key":"program"}',
    ]);
  });

  test.each([
    ['program: " x "\n', 'x'],
    ['program: " "\n', undefined],
    ['program: 5\n', undefined],
    ['a: 1\n', undefined],
  ])('names its program: %j', (yaml, name) => expect(programNamed(read(yaml))).toBe(name));
});

describe('paths', () => {
  test.each([
    ['a.pdf', 'a.pdf', undefined],
    ['a/../b.pdf', 'b.pdf', undefined],
    ['材料/案例 1.pdf', '材料/案例 1.pdf', undefined],
    ['/etc/x.pdf', undefined, 'path.absolute {"path":"/etc/x.pdf"}'],
    ['C:/x.pdf', undefined, 'path.absolute {"path":"C:/x.pdf"}'],
    ['d:x.pdf', undefined, 'path.absolute {"path":"d:x.pdf"}'],
    ['//server/share/x.pdf', undefined, 'path.absolute {"path":"//server/share/x.pdf"}'],
    ['\\\\server\\x.pdf', undefined, 'path.absolute {"path":"\\\\\\\\server\\\\x.pdf"}'],
    ['~/x.pdf', undefined, 'path.absolute {"path":"~/x.pdf"}'],
    ['../x.pdf', undefined, 'path.outside {"path":"../x.pdf"}'],
    ['a/../../x.pdf', undefined, 'path.outside {"path":"a/../../x.pdf"}'],
    ['a\\..\\..\\x.pdf', undefined, 'path.outside {"path":"a\\\\..\\\\..\\\\x.pdf"}'],
    ['form\\x.pdf', undefined, 'path.backslash {"path":"form\\\\x.pdf","fixed":"form/x.pdf"}'],
    ['./', undefined, 'path.empty {}'],
    ['a/..', undefined, 'path.empty {}'],
    ['a\tb.pdf', undefined, 'path.control {}'],
  ])('%j', (path, safe, fault) => {
    const { manifest, faults } = parse(`materials:\n  - {slot: a, file: ${JSON.stringify(path)}}\n`);
    expect(manifest.materials[0]?.safe).toBe(safe);
    expect(faults).toEqual(fault === undefined ? [] : [`2:21 ${fault}`]);
  });
});

test('a choice written by its label is meant by its word', () => {
  const label = { zh: '', en: '' };
  const options = { enterprise: { zh: '企业', en: 'Enterprise' }, agency: { zh: '政府机构', en: 'Agency' } };
  const kind = { type: 'choice', label, options } as const;
  const asked = {
    fields: { kind, list: { type: 'list', label, items: { type: 'record', label, keys: { kind } } } },
    attributes: {},
  } as const;
  const text = 'dossier: 1\nprogram: x\nfields: {kind: 企业, list: [{kind: Agency}, {kind: 甲}]}\n';
  const { drafts } = parseManifest(read(text), asked);
  expect(drafts.map(({ message }) => 'nearest' in message.params && message.params.nearest)).toEqual([
    'enterprise',
    'agency',
    undefined,
  ]);
});

describe('entries that lack something', () => {
  const missing = (key: string): string => `shape.missing-key {"key":"${key}"}`;

  test.each([
    ['materials: [{file: a.pdf}]', [`1:14 ${missing('slot')}`]],
    ['materials: [{slot: a}]', ['1:14 manifest.file-blank {}']],
    ['materials: [{slot: a, file: " "}]', ['1:29 manifest.file-blank {}']],
    ['materials: [{slot: a, file: [b]}]', ['1:23 shape.wrong-type {"expected":"text","found":"list"}']],
    ['attest: [{by: 张三, on: 2025-06-01}]', [`1:11 ${missing('rule')}`]],
    ['attest: [{rule: a}]', [`1:11 ${missing('by')}`, `1:11 ${missing('on')}`]],
    ['attest: [{rule: a, by: 张三, on: 6月1日}]', ['1:32 shape.not-a-date {"written":"6月1日"}']],
    ['waive: [{rule: a}]', [`1:10 ${missing('reason')}`, `1:10 ${missing('by')}`, `1:10 ${missing('until')}`]],
  ])('%s', (yaml, faults) => {
    const read = parse(`${yaml}\n`);
    expect(read.faults).toEqual(faults);
    expect([...read.manifest.attestations, ...read.manifest.waivers]).toEqual([]);
  });

  test('a material without a file is still a material', () => {
    const { manifest } = parse('materials: [{slot: a}, text, {slot: b, file: b.pdf}]\n');
    expect(manifest.materials.map(({ route, slot, file }) => [route.at(-1), slot, file])).toEqual([
      [0, 'a', undefined],
      [1, undefined, undefined],
      [2, 'b', 'b.pdf'],
    ]);
  });
});

describe('what the program asks', () => {
  test('shapes the fields and the attributes', () => {
    const { manifest, faults } = parse(
      'fields: {areas: [iot, robots], titel: x}\nmaterials: [{slot: a, file: b, suplier: c}]\n',
    );
    expect(faults.map((f) => f.split(',"known"')[0]?.split(',"allowed"')[0])).toEqual([
      '1:23 shape.not-one-of {"value":"robots"',
      '1:32 shape.unknown-key {"key":"titel","nearest":"title"',
      '2:32 shape.unknown-key {"key":"suplier","nearest":"supplier"',
    ]);
    expect(plain(manifest.data['fields'])).toEqual({ areas: ['iot'] });
  });

  test('isn’t known without a program: fields and attributes are then left unread', () => {
    const document = read(`${HEAD}fields: {anything: 1}\nmaterials: [{slot: a, file: b.pdf, anything: 2}]\n`);
    const { manifest, drafts } = parseManifest(document, undefined);
    expect(drafts).toEqual([]);
    expect(manifest.materials[0]?.attributes).toEqual({ anything: 2 });
  });
});
