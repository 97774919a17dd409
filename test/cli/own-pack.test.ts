import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PACK, rule } from '../programs/pack.ts';
import { dossierInside } from './here.ts';
import { temporary } from './run.ts';

const MANIFEST = 'dossier: 1\nprogram: ../village\ncategory: city\n';

/** A folder with a pack, `village`, and a submission to it, `ours`. */
function laid(rules = rule('per-county', 'present', 'of: [fields.title]')): string {
  const cwd = temporary();
  for (const folder of ['village', 'ours', 'empty']) mkdirSync(join(cwd, folder));
  for (const [name, text] of Object.entries({ ...PACK, 'rules.yaml': `rules:\n${rules}` }))
    writeFileSync(join(cwd, 'village', name), text);
  writeFileSync(join(cwd, 'ours/dossier.yaml'), MANIFEST);
  return cwd;
}

describe('a pack is named by the bare name of its folder', () => {
  test.each([
    [['programs', 'show', 'village']],
    [['program', 'docs', 'village']],
    [['program', 'diff', 'village', './village']],
    [['program', 'check', 'village']],
    [['explain', 'per-county', '--program', 'village']],
    [['explain', 'village/per-county']],
    [['schema', 'village']],
    [['init', 'new', '--program', 'village', '--yes']],
    [['program', 'new', 'next', '--from', 'village']],
  ])('%j', async (args) => {
    const ran = await dossierInside([...args, '--lang', 'en'], { cwd: laid() });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
  });

  test('and what is written of it leads there', async () => {
    const cwd = laid();
    await dossierInside(['init', 'new', '--program', 'village', '--yes'], { cwd });
    expect(readFileSync(join(cwd, 'new/dossier.yaml'), 'utf8')).toContain('\nprogram: "../village"\n');
    await dossierInside(['program', 'new', 'next', '--from', 'village'], { cwd });
    expect(readFileSync(join(cwd, 'next/program.yaml'), 'utf8')).toContain('\nextends: "../village"\n');
  });

  test('in a manifest too; the id of a built-in call goes before a folder', async () => {
    const cwd = laid();
    writeFileSync(join(cwd, 'dossier.yaml'), MANIFEST.replace('../village', 'village'));
    const own = await dossierInside(['validate', '--lang', 'en'], { cwd });
    expect(own.stdout).toContain('example-2025');
    mkdirSync(join(cwd, 'wiotc-cases-2025'));
    writeFileSync(join(cwd, 'wiotc-cases-2025/program.yaml'), 'pack: 1\n');
    const shown = await dossierInside(['programs', 'show', 'wiotc-cases-2025', '--lang', 'en'], { cwd });
    expect(shown).toMatchObject({ code: 0, stderr: '' });
  });

  test('a folder without a pack is called one', async () => {
    const ran = await dossierInside(['programs', 'show', 'empty', '--lang', 'en'], { cwd: laid() });
    expect(ran).toEqual({
      code: 2,
      stdout: '',
      stderr: '"empty" is not the folder of a pack: there is no program.yaml in it.\n',
    });
  });
});

test('who asks for program show is led to programs show', async () => {
  const ran = await dossierInside(['program', 'show', 'village', '--lang', 'zh'], { cwd: laid() });
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toContain('是不是 programs show？');
});

describe('explain, where the manifest names a pack of its own', () => {
  test('finds its rules by their ids, short and full, before those of built-in calls', async () => {
    const cwd = laid(
      `${rule('per-county', 'present', 'of: [fields.title]')}${rule('case-pages', 'present', 'of: [fields.title]')}`,
    );
    for (const [folder, word] of [
      ['ours', 'per-county'],
      ['ours', 'example-2025/per-county'],
      ['ours', '[per-county]'],
      ['ours', 'case-pages'],
      ['village', 'per-county'],
    ] as const) {
      const ran = await dossierInside(['explain', word, '--lang', 'en'], { cwd: join(cwd, folder) });
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      expect(ran.stdout.split('\n')[0]).toBe(`example-2025/${/[a-z-]+(?=\]?$)/.exec(word)?.[0]}`);
    }
    const other = await dossierInside(['explain', 'form-blank', '--lang', 'en'], { cwd: join(cwd, 'ours') });
    expect(other.stdout).toMatch(/^wsca-china-2025\/form-blank\n/);
  });

  test('shows the fault of a pack that may have it', async () => {
    const cwd = join(laid(rule('per-county', 'file', 'slots: [caes]', 'pages: {max: 3}')), 'ours');
    const ran = await dossierInside(['explain', 'per-county', '--lang', 'en'], { cwd });
    expect(ran.code).toBe(2);
    expect(ran.stdout).toContain('"caes"');
    expect((await dossierInside(['explain', 'form-blank', '--lang', 'en'], { cwd })).code).toBe(0);
  });

  test('the report ends with words that work from where it was made', async () => {
    const cwd = laid();
    const above = await dossierInside(['validate', 'ours', '--lang', 'en'], { cwd });
    expect(above.stdout).toContain('dossier explain <rule> --program village\n');
    const inside = await dossierInside(['validate', '--lang', 'en'], { cwd: join(cwd, 'ours') });
    expect(inside.stdout).toContain('dossier explain <rule>\n');
  });
});
