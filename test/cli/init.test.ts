import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { JsonReport } from '../../src/report/contract.ts';
import { dossierHere, dossierInside } from './here.ts';
import { contentsOf, dossier, jsonOf, READY, temporary } from './run.ts';

const AWARDS = [
  ['wsca-china-2025', 'mobility'],
  ['wic-awards-2026', 'basic-research'],
  ['wiotc-cases-2025', undefined],
  ['wiotc-cities-2025', undefined],
] as const;

/** What an empty manifest may be told: that something the award asks for isn't there yet. */
const NOT_YET =
  /^(present\.(missing|material-missing|language-missing)|count\.under|attest\.needed|compare\.no-number|delivery\.no-address|manifest\.file-blank)$/;

describe.each(AWARDS)('init --program %s --category %s --yes', (program, category) => {
  let folder = '';
  let manifest = '';
  let ran: Awaited<ReturnType<typeof dossier>>;
  beforeAll(async () => {
    folder = join(temporary(), '新 申报');
    manifest = join(folder, 'dossier.yaml');
    const named = category === undefined ? [] : ['--category', category];
    ran = await dossier(['init', folder, '--program', program, ...named, '--yes', '--lang', 'both']);
  });

  test('says what it made and what comes next, in both languages', () => {
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('接下来');
    expect(ran.stdout).toContain('Next:');
    const made = contentsOf(folder);
    expect(Object.values(made).filter((what) => what === 'folder').length).toBeGreaterThan(1);
    const files = Object.entries(made).filter(([, what]) => what !== 'folder');
    expect(files.map(([path]) => path)).toEqual(['dossier.schema.json', 'dossier.yaml']);
  });

  test('validate finds nothing wrong but what is still to be filled in', async () => {
    const checked = await dossierHere(['validate', manifest, '--as-of', READY[program], '--format', 'json']);
    const report = jsonOf<JsonReport>(checked);
    expect(checked.code).toBe(1);
    expect(report.program?.id).toBe(program);
    expect(report.category).toBe(category ?? null);
    const faults = report.findings.filter(({ message }) => !NOT_YET.test(message));
    expect(faults.map(({ message, text }) => `${message}: ${text.en}`)).toEqual([]);
    for (const { message, place } of report.findings) {
      if (message === 'manifest.file-blank') expect(place?.pointer).toMatch(/^\/materials\/\d+\/file$/);
    }
  });

  test('every key that is asked for has a place in the file', () => {
    const text = readFileSync(manifest, 'utf8');
    for (const key of ['dossier: 1', `program: ${program}`, 'applicant:', 'contact:', 'materials:'])
      expect(text).toMatch(new RegExp(`^${key}`, 'm'));
    expect(text).toMatch(/^ *# \P{ASCII}/mu);
    expect(text.endsWith('\n')).toBe(true);
    expect(text).not.toMatch(/[\t\r]|undefined|\[object/);
  });

  test('what is commented out stands as it should once the # at the beginning of its lines is gone', async () => {
    const opened = readFileSync(manifest, 'utf8').replace(/^#(?= +(- )?(\{ |[A-Za-z]+:))/gm, '');
    expect(opened).not.toBe(readFileSync(manifest, 'utf8'));
    const path = join(folder, 'opened.yaml');
    writeFileSync(path, opened);
    const checked = await dossierHere(['validate', path, '--as-of', READY[program], '--format', 'json']);
    const { findings } = jsonOf<JsonReport>(checked);
    // A name and a day are still missing from the records of people's word.
    const faults = findings.filter(({ message }) => !NOT_YET.test(message) && message !== 'shape.missing-key');
    expect(faults.map(({ message, place }) => `${message} ${place?.line}`)).toEqual([]);
    rmSync(path);
  });

  test('a second init refuses and leaves everything as it is', async () => {
    writeFileSync(manifest, `${readFileSync(manifest, 'utf8')}# 我的改动\n`);
    const before = contentsOf(folder);
    const again = await dossier(['init', folder, '--program', program, '--yes', '--lang', 'en']);
    expect(again).toMatchObject({ code: 2, stdout: '' });
    expect(again.stderr).toContain('exists already');
    expect(contentsOf(folder)).toEqual(before);
  });
});

describe('the schema beside the manifest', () => {
  const args = ['init', '.', '--program', 'wiotc-cases-2025', '--yes', '--lang'];

  test('leads editors to it by the first line, and takes the place of an older one', async () => {
    const cwd = temporary();
    expect(await dossierInside([...args, 'zh'], { cwd })).toMatchObject({ code: 0 });
    const text = readFileSync(join(cwd, 'dossier.yaml'), 'utf8');
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./dossier.schema.json');
    const older = contentsOf(cwd)['dossier.schema.json'];
    rmSync(join(cwd, 'dossier.yaml'));
    expect(await dossierInside([...args, 'en'], { cwd })).toMatchObject({ code: 0 });
    expect(contentsOf(cwd)['dossier.schema.json']).not.toBe(older);
  });

  test.each([
    ['somebody’s own file', '{ "$comment": "mine" }'],
    ['no JSON', '示例'],
  ])('never takes the place of %s: exit 2, and nothing is written', async (_, content) => {
    const cwd = temporary();
    writeFileSync(join(cwd, 'dossier.schema.json'), content);
    const before = contentsOf(cwd);
    const ran = await dossier([...args, 'en'], { cwd });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('dossier did not write it');
    expect(contentsOf(cwd)).toEqual(before);
  });
});

describe('words that are not known', () => {
  test.each([
    ['an award', ['--program', 'wic-award-2026'], /did you mean wic-awards-2026\?/],
    ['an award that is like none', ['--program', 'nobel'], /Known: wic-awards-2026, /],
    ['a category', ['--program', 'wic-awards-2026', '--category', 'basic-reserch'], /did you mean basic-research\?/],
    ['a category where there are none', ['--program', 'wiotc-cases-2025', '--category', 'iot'], /has no categories/],
  ])('%s: exit 2 with the nearest known word, and nothing is written', async (_, named, said) => {
    const cwd = temporary();
    const ran = await dossier(['init', 'new', ...named, '--yes', '--lang', 'en'], { cwd });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(said);
    expect(contentsOf(cwd)).toEqual({});
  });
});
