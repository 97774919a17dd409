import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dossierInside } from '../cli/here.ts';
import { temporary } from '../cli/run.ts';
import { type LanguageServer, startLanguageServer } from './language-server.ts';

const PACK = fileURLToPath(new URL('../../examples/programs/miit-bigdata-2023', import.meta.url));

let server: LanguageServer;
beforeAll(async () => {
  server = await startLanguageServer();
});
afterAll(() => server.stop());

/** A new list of two submissions, as `recommend --new` writes it. */
async function newList(): Promise<{ readonly file: string; readonly text: string; readonly folder: string }> {
  const folder = join(temporary(), '推荐 材料');
  cpSync(PACK, join(folder, 'pack'), { recursive: true });
  for (const name of ['甲', '乙 院']) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'dossier.yaml'), 'dossier: 1\nprogram: ../pack\n');
  }
  const ran = await dossierInside(['recommend', '--new', '--lang', 'zh'], { cwd: folder });
  expect([ran.code, ran.stdout]).toEqual([0, '']);
  expect(ran.stderr).toContain('列入 2 份申报');
  const file = join(folder, 'recommendation.yaml');
  return { file, folder, text: readFileSync(file, 'utf8') };
}

test('a new list names what lies there, is sound to the editor and to the command, and isn’t written over', async () => {
  const { file, folder, text } = await newList();
  expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/recommendation\.schema\.json\n/);
  expect(text).toContain('submissions:\n  - "乙 院/dossier.yaml"\n  - 甲/dossier.yaml\n');
  expect(text).toContain('planned-city（计划单列市主管部门）');
  expect(await server.open(file, text)).toEqual([]);
  const checked = await dossierInside(['recommend', '--lang', 'zh'], { cwd: folder });
  expect(checked.code).toBe(1);
  expect(checked.stdout).not.toContain('recommendation.yaml:1:');
  expect(checked.stdout).toContain('第 2 位');
  const again = await dossierInside(['recommend', '--new'], { cwd: folder });
  expect(again.code).toBe(2);
});

test('the editor offers keys, kinds of recommenders, and the rules on several submissions', async () => {
  const { file, text } = await newList();
  const offered = async (marked: string): Promise<string[]> => {
    const at = `${text.split('\n')[0]}\n${marked}`;
    const lines = at.slice(0, at.indexOf('|')).split('\n');
    await server.open(file, at.replace('|', ''));
    const items = await server.complete(file, { line: lines.length - 1, character: (lines.at(-1) ?? '').length });
    return items.map(({ label }) => label);
  };
  expect(await offered('recommendation: 1\n|')).toEqual(
    expect.arrayContaining(['recommender', 'reply_by', 'submissions', 'withdrawn', 'attest']),
  );
  expect(await offered('recommender:\n  kind: |')).toEqual(['provincial', 'planned-city', 'central-enterprise']);
  expect(await offered('attest:\n  - rule: |')).toEqual(['one-each', 'quota', 'quota-base']);
});

test.each<[string, string, number]>([
  ['a name in one language', 'recommender: { name: 示例省工信厅, region: { zh: 示例省 } }', 0],
  ['a kind that the call doesn’t have', 'recommender: { kind: provincal }', 1],
  ['a key that there isn’t', 'reply-by: 2026-05-20', 1],
  ['a day in another form', 'reply_by: 5月20日', 1],
  ['a word without a date', 'attest:\n  - { rule: quota, by: 示例员 }', 1],
])('while one types: %s', async (_about, line, faults) => {
  const { file, text, folder } = await newList();
  const written = `${text.split('\n')[0]}\nrecommendation: 1\n${line}\nsubmissions: [甲, 乙 院]\n`;
  expect(await server.open(file, written)).toHaveLength(faults);
  writeFileSync(file, written);
  const { stdout } = await dossierInside(['recommend', '--format', 'json'], { cwd: folder });
  const { findings } = JSON.parse(stdout) as { findings: { rule: string | null; place: { file: string } | null }[] };
  const own = findings.filter(({ rule, place }) => rule === null && place?.file.endsWith('recommendation.yaml'));
  expect(own).toHaveLength(faults);
});
