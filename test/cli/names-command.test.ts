import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JsonReport } from '../../src/report/contract.ts';
import type { JsonNames } from '../../src/report/names/contract.ts';
import { dossierInside } from './here.ts';
import { BIN, copyOf, dossier, jsonOf, temporary } from './run.ts';

const HEAD = 'dossier: 1\nprogram: wic-awards-2026\ncategory: basic-research\n';

/** A folder of its own with a manifest. */
function laid(text: string): string {
  const folder = join(temporary(), '申报');
  mkdirSync(folder);
  writeFileSync(join(folder, 'dossier.yaml'), text);
  return folder;
}

async function looked(text: string): Promise<JsonNames & { readonly code: number | null }> {
  const ran = await dossierInside(['names', '--format', 'json'], { cwd: laid(text) });
  expect(ran.stderr).toBe('');
  return { ...jsonOf<JsonNames>(ran), code: ran.code };
}

const saidOf = ({ names }: JsonNames): string[] =>
  names.flatMap(({ pointer, findings }) =>
    findings.map(({ message, outcome, suggestion }) => `${pointer} ${message} ${outcome} ${suggestion}`),
  );

describe('names', () => {
  test('0 where there is nothing to say', async () => {
    const folder = copyOf('wic-awards-2026');
    const ran = await dossierInside(['names', '--format', 'json'], { cwd: folder });
    const report = jsonOf<JsonNames>(ran);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(report).toMatchObject({ format: 'dossier-names/1', manifest: './dossier.yaml', complete: true });
    expect(report.names).toHaveLength(19);
    expect(saidOf(report)).toEqual([]);
    expect(report.names[2]).toEqual({
      pointer: '/contact/name',
      line: 18,
      label: { zh: '联系人姓名', en: 'Contact name' },
      kind: 'person',
      zh: '李样本',
      en: 'Li Yangben',
      file: null,
      pinyin: null,
      findings: [],
    });
  });

  test('1 where there is, with what each name would be, and pinyin as a proposal', async () => {
    const report = await looked(`${HEAD}applicant:
  name: { zh: 示例(北京)科技有限公司, en: 'Ехample Tech Co., Ltd.' }
contact: { name: { zh: 吕示乐 } }
fields:
  achievementName: { zh: "⽰例\\u200b技术", en: Example Technology }
  organizations:
    - { zh: 示例（北京）科技有限公司, en: 'Example Tech Co., Ltd.' }
  contributors:
    - { zh: 张示例, en: Zhang Shili }
    - { zh: Zhao Shifan, en: 赵示范 }
`);
    expect(report).toMatchObject({ code: 1, complete: true, counts: { error: 0, warning: 6, advice: 2 } });
    expect(saidOf(report)).toEqual([
      '/applicant/name names.other-alphabet failed Example Tech Co., Ltd.',
      '/applicant/name names.half-width failed 示例（北京）科技有限公司',
      '/contact/name names.side-missing failed null',
      '/fields/achievementName names.invisible failed 示例技术',
      '/fields/achievementName names.not-ordinary failed 示例技术',
      '/fields/organizations/0 names.spelt-apart failed null',
      '/fields/organizations/0 names.spelt-apart failed null',
      '/fields/contributors/1 names.swapped failed null',
    ]);
    expect(report.names[1]?.pinyin).toEqual({
      han: '吕示乐',
      latin: 'Lü Shile',
      passport: 'LYU SHILE',
      others: ['Lü Shiyue'],
    });
  });

  test('a manifest with faults is never said to be looked at in full', async () => {
    const faulty = await looked(`${HEAD}fields:\n  contributors: 张示例\n`);
    expect(faulty).toMatchObject({ code: 1, complete: false, names: [] });
    const unknown = await looked(
      'dossier: 1\nprogram: unheard-of\ncontact: { name: { zh: 张示例, en: Zhang Shili } }\n',
    );
    expect(unknown).toMatchObject({ code: 1, complete: false });
    expect(unknown.names).toHaveLength(1);
    expect(saidOf(unknown)).toEqual([]);
  });

  test('nor are more names than anybody has', async () => {
    const many = Array.from({ length: 2001 }, () => '    - { zh: 示例大学, en: Example University }\n');
    const report = await looked(`${HEAD}fields:\n  organizations:\n${many.join('')}`);
    expect(report).toMatchObject({ code: 1, complete: true, left: 1 });
    expect(report.names).toHaveLength(2000);
    expect(saidOf(report)).toEqual([]);
  });

  test('what is too long for a name is undecided', async () => {
    const report = await looked(`${HEAD}contact: { name: { zh: ${'示'.repeat(600)}, en: Example } }\n`);
    expect(saidOf(report)).toEqual(['/contact/name names.too-long undecided null']);
    expect(report.code).toBe(1);
  });

  test('for people, set to Chinese width, in both languages', async () => {
    const folder = laid(
      `${HEAD}contact: { name: { zh: 欧阳示例 } }\nfields:\n  countryRegion: { zh: 中国, en: China }\n`,
    );
    const zh = await dossier(['names', '--lang', 'zh'], { cwd: folder });
    expect(zh.stdout.split('\n\n')[1]?.split('\n')).toEqual([
      ' 行  名称        中文      英文',
      '! 4  联系人姓名  欧阳示例  —（Ouyang Shili？）',
      '  6  国家/地区   中国      China',
    ]);
    expect(zh.stdout).toContain('姓名“欧阳示例”按国家标准（GB/T 28039）拼作“Ouyang Shili”，仅供参考，以本人\n');
    expect(zh.stdout).toMatch(/结论：2 个名称里有 1 个请看一看（左边有 ! 的）；要不要改，以证照和本人为准。\n$/);
    const en = await dossier(['names', '--lang', 'en', '--quiet'], { cwd: folder });
    expect(en.stdout).toBe('Verdict: look at 1 of 2 names (marked with !); licences and persons say what is right.\n');
    const both = await dossier(['names', '--lang', 'both'], { cwd: folder });
    expect(both.stdout).toContain('行 / Line  名称 / Name');
  });

  test('2 where there is no such manifest, or too many are named', async () => {
    expect(await dossierInside(['names', 'none.yaml'], { cwd: temporary() })).toMatchObject({ code: 2, stdout: '' });
    expect(await dossierInside(['names', BIN, BIN], { cwd: temporary() })).toMatchObject({ code: 2, stdout: '' });
  });
});

test('validate proposes pinyin where the call asks for an English name of a person', async () => {
  const folder = laid(`${HEAD}contact: { name: { zh: 张示例 } }\nfields:\n  organizations: [{ zh: 李样本 }]\n`);
  const ran = await dossier(['validate', '--format', 'json', '--as-of', '2026-05-20'], { cwd: folder });
  const found = jsonOf<JsonReport>(ran).findings.filter(({ message }) => message === 'present.language-missing');
  expect(found.map(({ text }) => text.en)).toEqual([
    '"Contact name" has no English text; by the national rule for names (GB/T 28039) "张示例" is spelt "Zhang Shili", but what counts is how the person writes it.',
    '"Organization (no. 1)" has no English text.',
  ]);
});
