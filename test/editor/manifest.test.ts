import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonReport } from '../../src/report/contract.ts';
import { dossierHere } from '../cli/here.ts';
import { jsonOf, READY, temporary } from '../cli/run.ts';
import { type Completion, type LanguageServer, type Position, startLanguageServer } from './language-server.ts';

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));
const exampleOf = (id: string): string => readFileSync(join(EXAMPLES, id, 'dossier.yaml'), 'utf8');
const LINE = '# yaml-language-server: $schema=./dossier.schema.json\n';
const IDS = Object.keys(READY) as (keyof typeof READY)[];

let server: LanguageServer;
const folders = new Map<string, string>();

/** A folder that `init` made for a program, with the schema in a language. */
async function folderFor(id: string, lang: string): Promise<string> {
  const key = `${id} ${lang}`;
  const known = folders.get(key);
  if (known !== undefined) return known;
  const folder = join(temporary(), '新 申报');
  const ran = await dossierHere(['init', folder, '--program', id, '--yes', '--lang', lang]);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  folders.set(key, folder);
  return folder;
}

beforeAll(async () => {
  server = await startLanguageServer();
});
afterAll(() => server.stop());

/** The text without its `|`, and where that stood. */
function cursorIn(marked: string): { text: string; at: Position } {
  const lines = (LINE + marked).slice(0, (LINE + marked).indexOf('|')).split('\n');
  return {
    text: LINE + marked.replace('|', ''),
    at: { line: lines.length - 1, character: (lines.at(-1) ?? '').length },
  };
}

async function offered(marked: string, lang = 'zh'): Promise<readonly Completion[]> {
  const manifest = join(await folderFor('wsca-china-2025', lang), 'dossier.yaml');
  const { text, at } = cursorIn(marked);
  await server.open(manifest, text);
  return server.complete(manifest, at);
}

const labels = (items: readonly Completion[]): string[] => items.map(({ label }) => label);
const saidOf = (items: readonly Completion[], label: string): string | undefined => {
  const documentation = items.find((item) => item.label === label)?.documentation;
  return typeof documentation === 'object' ? documentation.value : documentation;
};

describe('while one types, the editor offers', () => {
  test('the keys at the top, each with what it is', async () => {
    const items = await offered('dossier: 1\nprogram: wsca-china-2025\n|');
    expect(labels(items)).toEqual(
      expect.arrayContaining([
        'category',
        'applicant',
        'contact',
        'delivery',
        'fields',
        'materials',
        'attest',
        'waive',
      ]),
    );
    expect(labels(items)).not.toContain('program');
    expect(saidOf(items, 'waive')).toContain('慎用');
  });

  test('all that has to be filled in, at once', async () => {
    const [whole] = (await offered('fields:\n  |')).filter(({ label }) => label === '征集要求填写的内容');
    expect(whole?.textEdit?.newText).toContain('caseTitle:\n  zh: ');
  });

  test('the categories, in both languages', async () => {
    const items = await offered('category: |');
    expect(items).toHaveLength(9);
    expect(saidOf(items, 'mobility')).toBe('出行大奖 / Mobility Award');
  });

  test('the fields of the category, and not those of others', async () => {
    const items = await offered('category: mobility\nfields:\n  |');
    expect(labels(items)).toContain('mobilityContent');
    expect(labels(items)).not.toContain('energyContent');
    expect(saidOf(items, 'innovation')).toBe('创新性（§10）：解释创新之处，以及实际成效或潜在价值的评估。');
    expect(labels(await offered('category: mobility\nfields:\n  mobilityContent:\n    |'))).toEqual([
      'highlights',
      '出行大奖展现内容',
      'results',
      'structure',
    ]);
  });

  test.each([
    ['a yes or no', 'fields:\n  includesResearch: |', ['true', 'false']],
    [
      'words of a list',
      'fields:\n  inclusiveGroups: [|]',
      ['gender', 'ethnicity', 'social-class', 'poverty', 'age', 'culture'],
    ],
    ['the languages', 'applicant:\n  name:\n    en: x\n    |', ['zh', '申报单位名称']],
    ['nothing where any text goes, least of all “null”', 'applicant:\n  website: |', []],
    ['what is left of a material', 'materials:\n  - slot: image\n    file: a.jpg\n    |', ['title']],
  ])('%s', async (_, marked, expected) => {
    expect(labels(await offered(marked))).toEqual(expected);
  });

  test('a whole material of each kind, with what is asked of it', async () => {
    const items = await offered('materials:\n  - |');
    expect(labels(items)).toContain('support-case  支撑案例');
    expect(labels(items)).not.toContain('supplier');
    const whole = items.find(({ label }) => label.startsWith('support-case'))?.textEdit?.newText;
    expect(whole).toMatch(/^slot: support-case\n {2}file: \$1\n {2}title:\n {4}zh: \$2\n {4}en: \$3\n {2}supplier:\n/);
    expect(whole).toContain('\n  keywords: [$6]');
  });

  test('what is asked of a material of this kind only', async () => {
    const case1 = labels(await offered('materials:\n  - slot: support-case\n    file: a.pdf\n    |'));
    expect(case1).toEqual(expect.arrayContaining(['supplier', 'keywords', 'scenes', 'title']));
    expect(case1).not.toContain('language');
    expect(labels(await offered('materials:\n  - slot: subtitles\n    file: a.srt\n    |'))).toContain('language');
  });

  test('the kinds of material and the rules, with their titles', async () => {
    expect(saidOf(await offered('materials:\n  - slot: |'), 'video')).toBe('视频 / Video');
    const rules = await offered('attest:\n  - rule: |');
    expect(labels(rules)).toEqual(expect.arrayContaining(['coi', 'truth', 'secrecy']));
    expect(saidOf(rules, 'coi')).toContain('（§4） / ');
    expect(labels(await offered('waive:\n  - rule: |'))).not.toContain('coi');
  });

  test('a whole attestation', async () => {
    const items = await offered('attest:\n  - |');
    const whole = items.find(({ label }) => label.startsWith('noinfringe-media  '))?.textEdit?.newText;
    expect(whole).toBe('rule: noinfringe-media\n  file: $1\n  by: $2\n  on: $3');
  });

  test('help in English where it was asked for', async () => {
    const items = await offered('category: mobility\nfields:\n  |', 'en');
    expect(saidOf(items, 'innovation')).toMatch(/^Innovation \(§10\): /);
  });
});

/** What the editor finds in the example of a program, changed: `line:column: text` and what it says of it. */
async function found(from: string | RegExp, to: string): Promise<string[]> {
  const manifest = join(await folderFor('wsca-china-2025', 'zh'), 'dossier.yaml');
  const before = exampleOf('wsca-china-2025');
  const text = LINE + before.replace(from, to);
  expect(text).not.toBe(LINE + before);
  const lines = text.split('\n');
  return (await server.open(manifest, text)).map(({ range: { start, end }, message }) => {
    const marked = lines[start.line]?.slice(start.character, end.character);
    expect(end.line).toBe(start.line);
    return `${marked}: ${message}`;
  });
}

describe('a mistake is marked where it stands', () => {
  test.each<[string, string | RegExp, string, RegExp[]]>([
    ['a key at the top', 'contact:', 'contcat:', [/^contcat: Property contcat is not allowed/]],
    ['a field', '  innovation:', '  inovation:', [/^inovation: Property inovation/]],
    ['a category', 'category: mobility', 'category: 出行大奖', [/^出行大奖: 请从这些里选一个：.*mobility（出行大奖）/]],
    ['one language', 'name: { zh: 张示例, en: Zhang Shili }', 'name: 张示例', [/^张示例: 中英文要分开写/]],
    ['a phone without quotes', 'phone: "010-00000000"', 'phone: 01000000000', [/^01000000000: 这里要写文字.*英文引号/]],
    ['yes and no', 'globalAward: false', 'globalAward: 否', [/^否: 是写 true，否写 false/]],
    ['a number with a unit', 'peopleAffected: 4862000', 'peopleAffected: 486万', [/^486万: 这里要写整数/]],
    ['a date', 'on: 2025-05-20', 'on: 2025年5月20日', [/^2025年5月20日: .*例如 2025-06-01/]],
    [
      'a word of a list',
      'relatedThemes: [inf',
      'relatedThemes: [xinf',
      [/^xinfrastructure-building: 请从这些里选一个/],
    ],
    ['a slot', 'slot: support-case', 'slot: support-cases', [/^support-cases: 请从这些里选一个/]],
    ['what is asked of a material', '    scenes:', '    scene:', [/^scene: Property scene is not allowed/]],
    ['a rule', 'rule: coi', 'rule: coii', [/^coii: 没有这一项/]],
    ['an attestation without a name', '    by: 张示例\n', '', [/^r: Missing property "by"/]],
    ['what every manifest must have', '  status: implemented\n', '', [/^fields: Missing property "status"/]],
    [
      'what the category must have',
      / {4}highlights:\n.*\n.*\n/,
      '',
      [/^mobilityContent: Missing property "highlights"/],
    ],
    ['what a material of this kind must have', / {4}supplier:\n.*\n.*\n/, '', [/^s: Missing property "supplier"/]],
    ['another call', 'program: wsca-china-2025', 'program: wic-awards-2026', [/^wic-awards-2026: 请从这些里选一个/]],
    ['a rule with its program, which is none', 'rule: coi', 'rule: wsca-china-2025/coi', []],
  ])('%s', async (_, from, to, expected) => {
    const all = await found(from, to);
    expect(all).toEqual(expected.map((one) => expect.stringMatching(one)));
  });

  test.each(IDS.flatMap((id) => [[id, 'zh'] as const, [id, 'en'] as const]))(
    'none in the example of %s, in %s',
    async (id, lang) => {
      const manifest = join(await folderFor(id, lang), 'dossier.yaml');
      expect(await server.open(manifest, LINE + exampleOf(id))).toEqual([]);
    },
  );

  test.each(IDS)('in a new manifest for %s only where validate sees an error as well', async (id) => {
    const manifest = join(await folderFor(id, 'zh'), 'dossier.yaml');
    const text = readFileSync(manifest, 'utf8');
    expect(text.startsWith(LINE)).toBe(true);
    const marked = (await server.open(manifest, text)).map(({ range }) => range.start.line + 1);
    const ran = await dossierHere(['validate', manifest, '--as-of', READY[id], '--format', 'json']);
    const errors = jsonOf<JsonReport>(ran).findings.filter(({ severity }) => severity === 'error');
    const lines = new Set(errors.map(({ place }) => place?.line));
    expect(marked.length).toBeGreaterThan(0);
    // A rule on both languages of an answer speaks of the answer; the editor marks the language.
    expect(marked.filter((line) => ![line, line - 1, line - 2].some((one) => lines.has(one)))).toEqual([]);
  });
});

test.each([
  ['zh', '  inn|ovation:', ['创新性', '创新性（§10）：解释创新之处']],
  ['en', '  inn|ovation:', ['Innovation (§10): ']],
  ['zh', 'slot: sup|port-case', ['材料种类', '`support-case`: 支撑案例 / Support case']],
  ['zh', '    sup|plier:', ['支撑单位（§6）']],
  ['zh', '    high|lights:', ['交通项目创新亮点']],
])('resting on a key shows its label and help (%s: %s)', async (lang, marked, expected) => {
  const manifest = join(await folderFor('wsca-china-2025', lang), 'dossier.yaml');
  const { text, at } = cursorIn(exampleOf('wsca-china-2025').replace(marked.replace('|', ''), marked));
  await server.open(manifest, text);
  const shown = await server.hover(manifest, at);
  for (const one of expected) expect(shown).toContain(one);
  expect(shown).not.toContain('||');
});
