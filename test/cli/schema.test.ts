import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { JsonSchema } from '../../src/report/manifest-schema/json-schema.ts';
import { contentsOf, copyOf, dossier, jsonOf, temporary } from './run.ts';

const PACKS = fileURLToPath(new URL('../../templates/programs/', import.meta.url));
const categoriesIn = (schema: JsonSchema): readonly unknown[] | undefined => schema.properties?.['category']?.enum;

describe('schema', () => {
  test('prints what a manifest for a call looks like, in the language asked for', async () => {
    const cwd = temporary();
    const zh = await dossier(['schema', 'wsca-china-2025', '--lang', 'zh'], { cwd });
    expect(zh).toMatchObject({ code: 0, stderr: '' });
    const schema = jsonOf<JsonSchema>(zh);
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(schema.properties?.['category']?.title).toBe('申报类别');
    expect(categoriesIn(schema)).toContain('mobility');
    const en = jsonOf<JsonSchema>(await dossier(['schema', 'wsca-china-2025', '--lang', 'en'], { cwd }));
    expect(en.properties?.['category']?.title).toBe('Category');
    const both = jsonOf<JsonSchema>(await dossier(['schema', 'wsca-china-2025', '--lang', 'both'], { cwd }));
    expect(both.properties?.['category']?.title).toBe('申报类别 / Category');
    expect(contentsOf(cwd)).toEqual({});
  });

  test('without a name: of the call that the manifest here is for', async () => {
    const cwd = copyOf('wic-awards-2026');
    const ran = await dossier(['schema', '--lang', 'en'], { cwd });
    expect(categoriesIn(jsonOf<JsonSchema>(ran))).toContain('basic-research');
  });

  test('without a name and a manifest: of any call', async () => {
    const ran = await dossier(['schema', '--lang', 'en'], { cwd: temporary() });
    const { properties } = jsonOf<JsonSchema>(ran);
    expect(properties?.['program']?.anyOf?.[1]?.enum).toContain('wiotc-cities-2025');
    expect(properties?.['fields']?.properties).toBeUndefined();
  });

  test('of a pack by the way to its folder, and as the manifest here names it', async () => {
    const cwd = temporary();
    cpSync(join(PACKS, 'wiotc-cases-2025'), join(cwd, 'my-pack'), { recursive: true });
    const own = jsonOf<JsonSchema>(await dossier(['schema', './my-pack', '--lang', 'en'], { cwd }));
    expect(own.properties?.['program']).toMatchObject({ type: 'string' });
    expect(own.properties?.['program']?.default).toBeUndefined();
    writeFileSync(join(cwd, 'dossier.yaml'), 'dossier: 1\nprogram: ./my-pack\n');
    const here = jsonOf<JsonSchema>(await dossier(['schema', '--lang', 'en'], { cwd }));
    expect(here.properties?.['program']?.default).toBe('./my-pack');
  });

  test.each([
    ['zh', '在同一文件夹的申报清单第一行写上'],
    ['en', 'With the following as the first line of a manifest'],
  ])('--out writes it and says, in %s, by which line editors find it', async (lang, said) => {
    const cwd = temporary();
    const args = ['schema', 'wiotc-cases-2025', '--lang', lang, '--out', 'dossier.schema.json'];
    const ran = await dossier(args, { cwd });
    expect(ran).toMatchObject({ code: 0, stdout: '' });
    expect(ran.stderr).toContain(said);
    expect(ran.stderr).toContain('\n# yaml-language-server: $schema=./dossier.schema.json\n');
    const printed = await dossier(args.slice(0, -2), { cwd });
    expect(readFileSync(join(cwd, 'dossier.schema.json'), 'utf8')).toBe(printed.stdout);
    expect(Object.keys(contentsOf(cwd))).toEqual(['dossier.schema.json']);
    // One of its own is made anew without a word.
    expect(await dossier(args, { cwd })).toMatchObject({ code: 0 });
  });

  test('--out never replaces anybody’s file but with --force', async () => {
    const cwd = temporary();
    copyFileSync(join(PACKS, 'wiotc-cases-2025/program.yaml'), join(cwd, 'notes.json'));
    const before = contentsOf(cwd);
    const args = ['schema', 'wiotc-cases-2025', '--lang', 'en', '-o', 'notes.json'];
    const refused = await dossier(args, { cwd });
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('--force');
    expect(contentsOf(cwd)).toEqual(before);
    expect(await dossier([...args, '--force'], { cwd })).toMatchObject({ code: 0 });
    expect(contentsOf(cwd)).not.toEqual(before);
    rmSync(join(cwd, 'notes.json'));
    mkdirSync(join(cwd, 'notes.json'));
    expect(await dossier([...args, '--force'], { cwd })).toMatchObject({ code: 2, stdout: '' });
  });

  test.each([
    ['a call that there isn’t', ['wsca-china-2026'], /did you mean wsca-china-2025\?/],
    ['a folder that is no pack', ['./nothing'], /there is no program\.yaml/],
    ['two calls', ['wsca-china-2025', 'wic-awards-2026'], /too many arguments/],
  ])('%s: exit 2', async (_, names, said) => {
    const ran = await dossier(['schema', ...names, '--lang', 'en'], { cwd: temporary() });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(said);
  });

  test('a pack with faults: they are shown, and nothing is written', async () => {
    const cwd = temporary();
    cpSync(join(PACKS, 'wiotc-cases-2025'), join(cwd, 'my-pack'), { recursive: true });
    const slots = join(cwd, 'my-pack/slots.yaml');
    writeFileSync(slots, readFileSync(slots, 'utf8').replace('folder:', 'foldr:'));
    const ran = await dossier(['schema', './my-pack', '--lang', 'en', '-o', 'made.json'], { cwd });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('foldr');
    expect(ran.stderr).toContain('no schema was made');
    expect(contentsOf(cwd)['made.json']).toBeUndefined();
  });
});
