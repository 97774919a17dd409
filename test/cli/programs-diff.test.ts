import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/base/width.ts';
import type { JsonDiff } from '../../src/report/diff/contract.ts';
import { dossierHere } from './here.ts';
import { dossier, jsonOf, temporary } from './run.ts';

const OVERLAYS = join(import.meta.dirname, '../overlays');

/** A folder with all overlays of the tests, where the paths of a call may be short. */
function overlays(): string {
  const folder = temporary();
  cpSync(OVERLAYS, folder, { recursive: true });
  return folder;
}

describe('programs diff', () => {
  test('tells what changes, in words and by key', async () => {
    const ran = await dossier(['programs', 'diff', 'wsca-china-2025', './next-year', '--lang', 'zh'], {
      cwd: overlays(),
    });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toBe(`从 2025年世界智慧城市大奖·中国（wsca-china-2025，2025 届）
到 2026年世界智慧城市大奖·中国（./next-year，2026 届）

征集
  编号 id               wsca-china-2025 → wsca-china-2026
  届次 edition          "2025" → "2026"
  名称 name.zh          2025年世界智慧城市大奖·中国 → 2026年世界智慧城市大奖·中国
  名称 name.en          World Smart City Awards China 2025 → World Smart City Awards China 2026
  简称 short            WSCA-China-2025 → WSCA-China-2026
  通知 source.title.zh  - 世界智慧城市大奖·中国 2025 申报条款和规则
                        + 世界智慧城市大奖·中国 2026 申报条款和规则
  通知 source.title.en  - "World Smart City Awards China 2025: terms and rules"
                        + "World Smart City Awards China 2026: terms and rules"
  网址 source.url       http://www.tomorrow-city.com/ → 无

申报期
  ~ window  在申报期内提交
      opens               "2025-03-10" → "2026-03-09"
      closes              "2025-06-15" → "2026-06-14"
      原文 clause.quote   - 申报周期为北京时间2025年3月10日至6月15日
                          + 申报周期为北京时间2026年3月9日至6月14日
      出处 clause.source  - 世界智慧城市大奖·中国 2025 申报条款和规则
                          + 世界智慧城市大奖·中国 2026 申报条款和规则
  ~ qa-window  在答疑期内回复评审提问
      opens               "2025-06-16" → "2026-06-15"
      closes              "2025-06-30" → "2026-06-28"
      原文 clause.quote   2025年6月16日至6月30日期间 → 2026年6月15日至6月28日
      出处 clause.source  - 世界智慧城市大奖·中国 2025 申报条款和规则
                          + 世界智慧城市大奖·中国 2026 申报条款和规则

通知未写明的事项
  - 申报截止写到日期，没有写钟点；按北京时间 6 月 15 日 24 时理解。
  + 申报截止写到日期，没有写钟点；按北京时间 6 月 14 日 24 时理解。

共新增 1 处，删去 1 处，改动 3 处。
`);
  });

  test.each(['zh', 'en', 'both'])('no line is wider than the terminal (%s)', async (lang) => {
    const args = ['programs', 'diff', 'wsca-china-2025', 'wic-awards-2026', '--lang', lang];
    const { stdout } = await dossierHere(args);
    const wide = stdout.split('\n').filter((line) => displayWidth(line) > 100);
    expect(wide).toEqual([]);
    expect(stdout.split('\n').length).toBeGreaterThan(200);
  });

  test('as JSON it is what its schema says', async () => {
    const path = join(import.meta.dirname, '../../docs/diff.schema.json');
    const valid = new Ajv2020({ strict: true }).compile(JSON.parse(readFileSync(path, 'utf8')) as object);
    const folder = overlays();
    const ran = await dossierHere([
      'programs',
      'diff',
      'wic-awards-2026',
      join(folder, 'wic-portal'),
      '--format',
      'json',
    ]);
    expect(ran.code).toBe(0);
    const diff = jsonOf<JsonDiff>(ran);
    expect(valid(diff), JSON.stringify(valid.errors)).toBe(true);
    expect(diff.to).toMatchObject({ named: join(folder, 'wic-portal'), id: 'wic-awards-2026' });
    expect(diff.changes.map(({ area, change, key }) => [area, change, key])).toEqual([
      ['field', 'changed', 'achievementAreas'],
      ['field', 'added', 'bottleneckSolved'],
      ['field', 'added', 'scaleReached'],
      ['rule', 'changed', 'cat-info'],
      ['rule', 'added', 'cat-info-key-technology'],
      ['gap', 'removed', '成果领域的选项只在申报系统中可见，这里不知道，请照系统所列填写。'],
      ['gap', 'removed', '三个成果类别各自要填的内容不在指南中，请在系统中逐栏核对。'],
    ]);
    expect(diff.changes[0]?.aspects[0]).toEqual({ key: 'type', from: 'list', to: 'choices', added: [], removed: [] });
  });

  test('two that are the same: that is said', async () => {
    const ran = await dossierHere(['programs', '--lang', 'both', 'diff', 'wsca-china-2025', 'wsca-china-2025']);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('两者没有不同。');
    expect(ran.stdout).toContain('They do not differ.');
  });

  test.each([
    ['an id that is none', 'wsca-china-2026', 'did you mean wsca-china-2025?'],
    ['a folder without rules', './nothing', 'there is no program.yaml in it'],
  ])('2 for %s', async (_, name, said) => {
    const ran = await dossier(['programs', 'diff', 'wsca-china-2025', name], { cwd: temporary(), lang: 'en_US.UTF-8' });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(said);
  });

  test('2 for rules with faults, which are told with their lines', async () => {
    const folder = overlays();
    mkdirSync(join(folder, 'mine'));
    writeFileSync(join(folder, 'mine/program.yaml'), 'extends: ../province\nedtion: "2026"\n');
    const ran = await dossier(['programs', 'diff', './province', './mine'], { cwd: folder, lang: 'en_US.UTF-8' });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('mine/program.yaml:2:1');
    expect(ran.stderr).toContain('2 | edtion: "2026"');
  });
});

test('plain programs stays the list, with the day on which each was checked', async () => {
  const ran = await dossierHere(['programs', '--format', 'json']);
  const { programs } = jsonOf<{ programs: { id: string; checked: { on: string } | null }[] }>(ran);
  expect(programs.map(({ id, checked }) => [id, checked?.on])).toEqual(
    ['wic-awards-2026', 'wiotc-cases-2025', 'wiotc-cities-2025', 'wsca-china-2025'].map((id) => [id, '2026-11-24']),
  );
  expect((await dossierHere(['programs', '--lang', 'zh'])).stdout).toMatch(/规则于 2026-11-24 与.*核对/);
});
