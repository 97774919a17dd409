import { describe, expect, test } from 'vitest';
import { nameKindAt, namesIn } from '../../../src/check/names/named.ts';
import { personPinyin } from '../../../src/check/names/pinyin.ts';
import { wantPinyin, withPinyin } from '../../../src/check/names/proposals.ts';
import { checked } from '../submission.ts';

const FIELDS = `
people:
  type: list
  label: { zh: 完成人, en: Contributors }
  items: { type: bilingual, names: person, label: { zh: 完成人, en: Contributor } }
lead:
  type: record
  label: { zh: 牵头, en: Lead }
  keys:
    unit: { type: bilingual, names: unit, label: { zh: 牵头单位, en: Lead unit } }
    note: { type: bilingual, label: { zh: 说明, en: Note } }
`;
const RULE = `
  - id: both
    clause: { id: X, at: §1, quote: both languages }
    title: { zh: 中英文齐全, en: Both languages }
    level: must
    kind: present
    of: ["fields.people[]", fields.lead.unit, contact.name]
    languages: [zh, en]
    scripts: true
`;

function judged(manifest: string): { texts: string[]; wanted: boolean } {
  const { input, result } = checked({ rules: [RULE], changes: { 'fields.yaml': FIELDS }, manifest });
  const { manifest: read, program } = input;
  const findings = withPinyin(result.findings, read, program, personPinyin);
  const texts = findings
    .filter(({ message }) => message.id.startsWith('present.'))
    .map(({ message }) => ('pinyin' in message.params ? (message.params.pinyin?.latin ?? '') : message.id));
  return { texts, wanted: wantPinyin(result.findings, read, program) };
}

describe('pinyin in what a rule finds', () => {
  test('for persons without an English name, wherever they stand', () => {
    const { texts, wanted } = judged(
      'contact: { name: { zh: 李样本 } }\nfields:\n  people: [{ zh: 张示例 }, { zh: 王虚构, en: 王 Xugou }]\n',
    );
    expect(texts.toSorted()).toEqual(['Li Yangben', 'Wang Xugou', 'Zhang Shili', 'present.missing']);
    expect(wanted).toBe(true);
  });

  test('not for organisations, foreign names, or where the Chinese is missing', () => {
    const { texts, wanted } = judged(
      'contact: { name: { en: Li Yangben } }\nfields:\n  people: [{ zh: 示例·样本 }]\n  lead: { unit: { zh: 张示例 } }\n',
    );
    expect(texts).toEqual(Array.from({ length: 3 }, () => 'present.language-missing'));
    // Whether a person's name has pinyin, only what is loaded then can say.
    expect(wanted).toBe(true);
  });

  test('nothing is loaded where nobody lacks an English name', () => {
    const { texts, wanted } = judged(
      'contact: { name: { zh: 李样本, en: Li Yangben } }\nfields:\n  people: []\n  lead: { unit: { zh: 张示例 } }\n',
    );
    expect(texts).toEqual(['present.language-missing']);
    expect(wanted).toBe(false);
  });

  test('nor for an applicant from elsewhere', () => {
    expect(judged('applicant: { country: HK }\nfields:\n  people: [{ zh: 张示例 }]\n').wanted).toBe(false);
    expect(judged('applicant: { country: 中国 }\nfields:\n  people: [{ zh: 张示例 }]\n').wanted).toBe(true);
  });
});

describe('which answers are names', () => {
  const { input } = checked({
    rules: [RULE],
    changes: { 'fields.yaml': FIELDS },
    manifest: `applicant: { name: { zh: 示例公司 } }
fields:
  people: [{ zh: 张示例 }, { en: '  ' }]
  lead: { unit: { en: Example }, note: { zh: 说明 } }
materials:
  - { slot: form, file: a.pdf, title: { zh: 表 } }
`,
  });

  test('those that every manifest has, those that the program says, and files', () => {
    const names = namesIn(input.manifest.data, input.program);
    expect(names.map(({ kind, route, label }) => `${kind} ${route.join('.')} ${label.en}`)).toEqual([
      'unit applicant.name Applicant name',
      'person fields.people.0 Contributor (no. 1)',
      'unit fields.lead.unit Lead unit',
      'title materials.0.title Title of the material (no. 1)',
      'file materials.0.file File (no. 1)',
    ]);
  });

  test('without a program only the former', () => {
    expect(namesIn(input.manifest.data, undefined).map(({ kind }) => kind)).toEqual(['unit', 'title', 'file']);
  });

  test.each([
    [['contact', 'name'], 'person'],
    [['applicant', 'city'], 'place'],
    [['fields', 'people', 3], 'person'],
    [['fields', 'lead', 'unit'], 'unit'],
    [['materials', 0, 'title'], 'title'],
    [['fields', 'lead', 'note'], undefined],
    [['fields', 'toString'], undefined],
    [['nothing'], undefined],
    [[], undefined],
  ])('%j is a name of kind %s', (route, kind) => {
    expect(nameKindAt(input.program, route as (string | number)[])).toBe(kind);
  });
});
