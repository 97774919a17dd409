import { describe, expect, test } from 'vitest';
import { termsOf } from '../../src/check/status/keywords.ts';
import { dimensionsOf } from '../../src/programs/sheet.ts';
import { mentions, normalise } from '../../src/rules/words.ts';
import { builtin } from './builtin.ts';
import { loadPack, rule } from './pack.ts';

const SHEET = `title: {zh: 就绪表, en: Readiness sheet}
clause: §1
supports: [case]
parts:
  - title: {zh: 维度, en: Dimensions}
    clause: §1
    dimensions:
      - id: novelty
        label: {zh: 创新性, en: Innovation}
        clause: {at: §1}
        answers: [fields.title]
        rules: [title]
`;
const TITLE = rule('title', 'present', 'of: [fields.title]');

function faults(sheet: string): string[] {
  const { program, findings } = loadPack([TITLE], { 'sheet.yaml': sheet });
  expect(program === undefined).toBe(findings.length > 0);
  return findings.map(({ place, message }) => {
    const { known: _, ...params } = message.params as Record<string, unknown>;
    return `${place?.file.replace('pack/', '')}:${place?.span.start.line} ${message.id} ${JSON.stringify(params)}`;
  });
}

describe('sheet.yaml', () => {
  test('a pack may do without', () => {
    expect(loadPack([TITLE]).program?.sheet).toBeUndefined();
  });

  test('its slots ask which dimensions a material supports, and no others do', () => {
    const { program } = loadPack([TITLE], { 'sheet.yaml': SHEET });
    expect(Object.keys(program?.slots['case']?.asks ?? {})).toEqual(['supplier', 'supports']);
    expect(program?.slots['case']?.asks['supports']).toMatchObject({ type: 'choices', open: true });
    expect(Object.keys(program?.slots['case']?.asks['supports']?.options ?? {})).toEqual(['novelty']);
    expect(program?.slots['form']?.asks).toEqual({});
  });

  test.each([
    ['supports: [case]', 'supports: [cse]', 'sheet.yaml:3', 'slot', 'cse', 'case'],
    ['answers: [fields.title]', 'answers: [fields.titel]', 'sheet.yaml:11', 'path', 'fields.titel', 'fields.title'],
    ['rules: [title]', 'rules: [titel]', 'sheet.yaml:12', 'rule', 'titel', 'title'],
    ['rules: [title]', 'score: fields.score', 'sheet.yaml:12', 'path', 'fields.score', undefined],
    ['rules: [title]', 'claimed: {category: [cty]}', 'sheet.yaml:12', 'category', 'cty', 'city'],
    ['rules: [title]', 'answers_when: [{when: {slot: x}, of: []}]', 'sheet.yaml:12', 'slot', 'x', undefined],
    ['clause: §1\n', 'clause: §1\nnamed_by: [suplier]\n', 'sheet.yaml:3', 'attribute', 'suplier', 'supplier'],
  ])('%s → %s', (from, to, at, what, name, nearest) => {
    const params = { what, name, ...(nearest !== undefined && { nearest }) };
    expect(faults(SHEET.replace(from, to))).toEqual([`${at} pack.sheet-reference-unknown ${JSON.stringify(params)}`]);
  });

  test('keywords: lists, categories and words of the aliases must be there', () => {
    const keywords = (more: string): string =>
      `${SHEET}keywords:\n  clause: {at: §1}\n  slots: [case]\n  lists: {city: [energy]}\n${more}`;
    expect(faults(keywords(''))).toEqual([]);
    expect(faults(keywords('  aliases: [[光伏, sunlight]]\n'))).toEqual([
      'sheet.yaml:17 pack.sheet-reference-unknown {"what":"word","name":"sunlight"}',
    ]);
    expect(faults(keywords('').replace('[energy]', '[enrgy]'))).toEqual([
      'sheet.yaml:16 pack.sheet-reference-unknown {"what":"list","name":"enrgy","nearest":"energy"}',
    ]);
  });

  test('two dimensions with one id', () => {
    const again = '      - {id: novelty, label: {zh: 新, en: New}, clause: {at: §2}}\n';
    expect(faults(SHEET + again)).toEqual(['sheet.yaml:13 pack.dimension-twice {"id":"novelty"}']);
  });

  test('an unknown key is a fault with its line', () => {
    expect(faults(SHEET.replace('answers:', 'answer:'))).toEqual([
      'sheet.yaml:11 shape.unknown-key {"key":"answer","nearest":"answers"}',
    ]);
  });
});

describe('the sheets of the built-in packs', () => {
  const wsca = builtin('wsca-china-2025');
  const sheet = wsca.sheet ?? expect.fail('no sheet');

  test('WSCA: ten dimensions that carry a score, of ten points each', () => {
    const scored = dimensionsOf(sheet).filter(({ score }) => score !== undefined);
    expect(scored.map(({ label }) => label.zh).join(' ')).toBe(
      '创新性 相关性 影响力 实施范围 包容性 可行性 安全性 可复制性 多元共建 完整性',
    );
    expect(sheet.score_max).toBe(10);
    expect(scored.map(({ score }) => score)).toEqual(scored.map(({ id }) => `fields.selfScore.${id}`));
  });

  test('WSCA: as many words for each theme as §7 lists, and each once where a category takes all', () => {
    const counts = Object.keys(wsca.categories).map((id) => [id, termsOf(wsca, sheet, id).length]);
    expect(Object.fromEntries(counts)).toEqual({
      city: 89,
      innovation: 89,
      'enabling-technologies': 13,
      mobility: 14,
      'energy-environment': 14,
      'living-inclusion': 16,
      'safety-emergency': 12,
      'industry-economy': 10,
      'infrastructure-building': 12,
    });
    expect(termsOf(wsca, sheet, 'toString')).toEqual([]);
  });

  test.each([
    ['建成５Ｇ专网', '5/6G通信'],
    ['面向6G的试验', '5/6G通信'],
    ['AR 眼镜巡检', '增强/虚拟现实'],
    ['沉浸式vr展厅', '增强/虚拟现实'],
    ['采用虚 拟\n现实技术', '增强/虚拟现实'],
    ['碳捕捉技术示范', '碳中和/捕捉技术'],
    ['碳中和园区', '碳中和/捕捉技术'],
    ['无人船巡河', '无人机/船'],
    ['无人机物流', '无人机/船'],
    ['公共卫生安全预警', '公共卫生安全'],
    ['公共卫士安全预警', '公共卫生安全'],
    ['以 AI 调度', '人工智能'],
    ['人工智能调度', '人工智能'],
    ['iot平台', '物联网'],
    ['EV充电', '电动车'],
    ['UAM起降点', '城市空中出行'],
    ['MaaS平台', '出行即服务'],
    ['未来社区建设', '智能建筑与未来社区'],
    ['废物资源化', '废物减量化与资源化'],
  ])('“%s” has the word %s', (text, word) => {
    const found = termsOf(wsca, sheet, 'city').filter((spellings) =>
      spellings.some((s) => mentions(normalise(text), s)),
    );
    expect(found.map(([first]) => first)).toContain(word);
  });

  test.each(['MAIL系统', 'AIR质量', 'HARVEST', '5000Ghz', 'EVENT活动'])('“%s” has none of them', (text) => {
    const found = termsOf(wsca, sheet, 'city').filter((spellings) =>
      spellings.some((s) => mentions(normalise(text), s)),
    );
    expect(found).toEqual([]);
  });

  test.each([
    ['wic-awards-2026', 'paper', ['technicalLevel', 'innovation', 'internationalInfluence']],
    [
      'wiotc-cases-2025',
      'supporting',
      ['innovation', 'leadership', 'outcomes', 'adoption', 'iot', 'benefit', 'standing'],
    ],
    [
      'wiotc-cities-2025',
      'criterion-proof',
      ['II.1', 'II.2', 'II.3', 'II.4', 'II.5', 'III.1', 'III.2', 'III.3', 'III.4'],
    ],
  ])('%s: a material under %s may say which dimensions it supports', (id, slot, wanted) => {
    expect(Object.keys(builtin(id).slots[slot]?.asks['supports']?.options ?? {})).toEqual(wanted);
  });
});
