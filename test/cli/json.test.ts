import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import type { JsonPack, JsonReport, JsonVerify } from '../../src/report/contract.ts';
import { dossierInside } from './here.ts';
import { copyOf, dossier, jsonOf, type Ran, READY } from './run.ts';

function schema(name: string): ValidateFunction {
  const file = new URL(`../../docs/${name}.schema.json`, import.meta.url);
  return new Ajv2020({ allErrors: true, strict: true }).compile(JSON.parse(readFileSync(file, 'utf8')) as object);
}

/** What is wrong with an output by the published schema; empty where nothing is. */
function faultsBy(name: string, ran: Ran): unknown[] {
  const validate = schema(name);
  validate(JSON.parse(ran.stdout));
  return validate.errors ?? [];
}

const AS_OF = ['--as-of', READY['wiotc-cases-2025']];
const JSON_OUT = ['--format', 'json'];

describe.concurrent('validate', () => {
  const broken = Object.keys(READY).map((id) => [`${id}-broken`, '2025-06-10', 'not-ready', 1] as const);
  const ready = Object.entries(READY).map(([id, day]) => [id, day, 'ready', 0] as const);
  test.each([...ready, ...broken])('%s as of %s is %s', async (example, day, verdict, code) => {
    const manifest = fileURLToPath(new URL(`../../examples/${example}/dossier.yaml`, import.meta.url));
    const ran = await dossierInside(['validate', manifest, '--as-of', day, ...JSON_OUT]);
    expect(faultsBy('report', ran)).toEqual([]);
    expect(ran).toMatchObject({ code, stderr: '' });
    const report = jsonOf<JsonReport>(ran);
    expect(report.verdict).toBe(verdict);
    expect(report.program?.id).toBe(example.replace('-broken', ''));
    expect(report.materials.length).toBeGreaterThan(0);
    for (const { text, fix } of report.findings) {
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).not.toBe('');
      expect(fix.zh).toMatch(/\p{Script=Han}/u);
    }
  });

  test('the language doesn’t change the object', async () => {
    const manifest = join(copyOf('wiotc-cities-2025'), 'dossier.yaml');
    const args = ['validate', manifest, ...AS_OF, ...JSON_OUT];
    const [zh, en] = await Promise.all([
      dossierInside(args, { lang: 'zh_CN.UTF-8' }),
      dossierInside([...args, '--lang', 'en']),
    ]);
    expect(zh.stdout).toBe(en.stdout);
  });

  test('a program that is not known still makes a valid report', async () => {
    const folder = copyOf('wiotc-cases-2025');
    writeFileSync(join(folder, 'dossier.yaml'), 'dossier: 1\nprogram: wiotc-case-2025\nmaterials:\n  - file: x.pdf\n');
    const ran = await dossier(['validate', ...JSON_OUT], { cwd: folder });
    expect(faultsBy('report', ran)).toEqual([]);
    expect(ran.code).toBe(1);
    expect(jsonOf<JsonReport>(ran)).toMatchObject({ program: null, verdict: 'not-ready' });
    expect(jsonOf<JsonReport>(ran).findings.map((f) => f.message)).toContain('manifest.program-unknown');
  });
});

describe('pack and verify', () => {
  let folder = '';
  let packed: Ran;
  beforeAll(async () => {
    folder = copyOf('wiotc-cases-2025');
    packed = await dossier(['pack', ...AS_OF, ...JSON_OUT], { cwd: folder });
  });

  test('pack: the object says what lies on disk', () => {
    expect(faultsBy('pack', packed)).toEqual([]);
    expect(packed).toMatchObject({ code: 0, stderr: '' });
    const { bundle, mail, verdict } = jsonOf<JsonPack>(packed);
    expect(verdict).toBe('ready');
    expect(readFileSync(join(folder, bundle?.path ?? ''))).toHaveLength(bundle?.bytes ?? -1);
    expect(bundle?.entries.filter((entry) => entry.source !== undefined)).toHaveLength(5);
    expect(mail.map((draft) => readFileSync(join(folder, draft.path)).length)).toEqual(mail.map((d) => d.bytes));
    expect(mail[0]?.attachments).toEqual([bundle?.path.split('/').at(-1)]);
  });

  test('pack: a refusal is a valid object without a bundle', async () => {
    const ran = await dossier(['pack', '--as-of', '2026-02-01', '--out', 'elsewhere', ...JSON_OUT], { cwd: folder });
    expect(faultsBy('pack', ran)).toEqual([]);
    expect(ran.code).toBe(1);
    expect(jsonOf<JsonPack>(ran)).toMatchObject({ verdict: 'not-ready', bundle: null, mail: [], receipt: null });
  });

  test('verify: a sound bundle, judged by the rules again', async () => {
    const ran = await dossier(['verify', jsonOf<JsonPack>(packed).bundle?.path ?? '', ...JSON_OUT], { cwd: folder });
    expect(faultsBy('verify', ran)).toEqual([]);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const answer = jsonOf<JsonVerify>(ran);
    expect(answer).toMatchObject({ verdict: 'sound', rulesChecked: true });
    const packedEntries = jsonOf<JsonPack>(packed).bundle?.entries ?? [];
    expect(answer.entries.map((entry) => entry.sha256)).toEqual(packedEntries.map((entry) => entry.sha256));
  });

  test('verify: no zip at all is a fault of the file, in a valid object', async () => {
    const ran = await dossier(['verify', 'dossier.yaml', ...JSON_OUT], { cwd: folder });
    expect(faultsBy('verify', ran)).toEqual([]);
    expect(ran.code).toBe(1);
    expect(jsonOf<JsonVerify>(ran).findings.map((f) => f.message)).toContain('zip.not-a-zip');
  });

  test('programs lists the four awards', async () => {
    const ran = await dossier(['programs', ...JSON_OUT]);
    const listed = jsonOf<{ programs: { id: string; rules: number }[] }>(ran).programs;
    expect(listed.map((program) => program.id)).toEqual(Object.keys(READY).sort());
    for (const { rules } of listed) expect(rules).toBeGreaterThan(10);
  });
});
