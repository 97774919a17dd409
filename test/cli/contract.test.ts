import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { dossierInside } from './here.ts';
import { BIN, contentsOf, copyOf, dossier, READY, runProgram, scrubbed, temporary } from './run.ts';

const EXAMPLE = 'wiotc-cases-2025';
const AS_OF = ['--as-of', READY[EXAMPLE]];

let ready = '';
let folder = '';
/** A manifest of which little is to be said, and soon: for what is said of any. */
let bare = '';
beforeAll(() => {
  folder = copyOf(EXAMPLE);
  ready = join(folder, 'dossier.yaml');
  bare = join(temporary(), 'dossier.yaml');
  writeFileSync(bare, 'dossier: 1\n');
});

describe('exit codes and streams', () => {
  test('0 where the submission is ready: the report on stdout, nothing on stderr', async () => {
    const ran = await dossier(['validate', ready, ...AS_OF, '--lang', 'en']);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('Verdict: ready to submit');
  });

  test('the manifest is ./dossier.yaml where none is named', async () => {
    expect((await dossierInside(['validate', ...AS_OF], { cwd: folder })).code).toBe(0);
  });

  test('1 where an error stands', async () => {
    const ran = await dossier(['validate', ready, '--as-of', '2026-01-01', '--lang', 'en']);
    expect(ran).toMatchObject({ code: 1, stderr: '' });
    expect(ran.stdout).toContain('not ready');
  });

  test.each([
    ['an unknown command', ['validat', 'x'], /did you mean validate/i],
    ['an unknown option', ['validate', '--as-off', '2025-01-01'], /did you mean --as-of/i],
    ['a value that is none of the choices', ['validate', '--format', 'xml'], /human, json/],
    ['an option without its value', ['validate', '--as-of'], /argument missing/],
    ['a missing argument', ['verify'], /missing required argument/],
    ['an argument too many', ['pack', 'a.yaml', 'b.yaml'], /too many arguments/],
    ['a manifest that is not there', ['validate', 'nowhere.yaml'], /no manifest "nowhere\.yaml"/],
    ['a bundle that is not there', ['verify', 'nowhere.zip'], /no bundle nowhere\.zip/],
    ['an award not named', ['init', 'new'], /--program/],
  ])('2 for %s, with what to do on stderr', async (_, args, said) => {
    const cwd = temporary();
    const ran = await dossier(args, { cwd, lang: 'en_US.UTF-8' });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(said);
    expect(ran.stderr).not.toMatch(/\bat .*\.js:\d/);
    expect(contentsOf(cwd)).toEqual({});
  });

  test('2 for a day that is none, named in the language asked for', async () => {
    const ran = await dossier(['validate', ready, '--as-of', '2025-02-30', '--lang', 'zh'], { lang: 'en_US.UTF-8' });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('“2025-02-30”');
    expect(ran.stderr).not.toMatch(/takes a date/);
  });

  test('2 for a folder that is no bundle', async () => {
    expect((await dossierInside(['verify', folder])).code).toBe(2);
  });

  test('3 where the output folder can not be made, with nothing left', async () => {
    const before = contentsOf(folder);
    const ran = await dossier(['pack', ready, ...AS_OF, '--out', join(ready, 'inside'), '--lang', 'en']);
    expect(ran).toMatchObject({ code: 3, stdout: '' });
    expect(ran.stderr).toMatch(/^Could not write to .*ENOTDIR/);
    expect(contentsOf(folder)).toEqual(before);
  });

  const full = existsSync('/dev/full');
  test.skipIf(!full)('3 where stdout is full (skipped without /dev/full)', async () => {
    const sink = openSync('/dev/full', 'w');
    const env = scrubbed({}, temporary());
    const child = spawn(process.execPath, [BIN, 'validate', ready], {
      env,
      stdio: ['ignore', sink, 'pipe'],
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    closeSync(sink);
    expect(code).toBe(3);
  });

  test.each([
    ['2025-10-15', 0],
    ['2026-10-15', 1],
  ])('a reader that has gone away is no failure: as of %s the code is %i', async (asOf, verdict) => {
    const env = scrubbed({}, temporary());
    const child = spawn(process.execPath, [BIN, 'validate', ready, '--as-of', asOf], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: verdict, stderr: '' });
  });
});

describe.concurrent('what is said', () => {
  test('--quiet keeps errors and the verdict, and drops the rest', async () => {
    const args = ['validate', ready, '--as-of', '2026-01-01', '--lang', 'en'];
    const [loud, quiet] = await Promise.all([dossierInside(args), dossierInside([...args, '--quiet'])]);
    expect(loud.stdout).toMatch(/^Advice/m);
    expect(quiet.stdout).not.toMatch(/^(Advice|Warning)/m);
    expect(quiet.stdout).toMatch(/^Error/m);
    expect(quiet.stdout).toContain('Verdict');
    expect(quiet.code).toBe(loud.code);
  });

  test('--strict lets warnings fail', async () => {
    const manifest = join(copyOf('wiotc-cities-2025'), 'dossier.yaml');
    const args = ['validate', manifest, '--as-of', READY['wiotc-cities-2025'], '--lang', 'en'];
    const [mild, strict] = await Promise.all([dossierInside(args), dossierInside([...args, '--strict'])]);
    expect(mild.stdout).toContain('1 warning');
    expect([mild.code, strict.code]).toEqual([0, 1]);
  });

  test.each([
    ['zh_CN.UTF-8', [], true, false],
    ['en_US.UTF-8', [], false, true],
    ['C', [], true, true],
    [undefined, [], true, true],
    ['en_US.UTF-8', ['--lang', 'zh'], true, false],
    ['zh_CN.UTF-8', ['--lang=en'], false, true],
    ['zh_CN.UTF-8', ['--lang', 'both'], true, true],
  ])('LANG=%s %j: Chinese %s, English %s', async (lang, asked, zh, en) => {
    const ran = await dossier(['validate', bare, ...AS_OF, ...asked], lang === undefined ? {} : { lang });
    expect(ran.stdout.includes('结论：')).toBe(zh);
    expect(ran.stdout.includes('Verdict:')).toBe(en);
  });

  test('colours only where they are wanted', async () => {
    const env = { ...scrubbed({}, temporary()), NO_COLOR: '', FORCE_COLOR: '1' };
    const run = (...more: string[]): Promise<string> =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, [BIN, 'validate', bare, ...more], { env });
        let text = '';
        child.stdout.on('data', (chunk: Buffer) => {
          text += chunk.toString();
        });
        child.on('close', () => resolve(text));
      });
    expect(await run()).toContain('\u001b[');
    expect(await run('--no-color')).not.toContain('\u001b');
    expect((await dossier(['validate', bare])).stdout).not.toContain('\u001b');
  });

  test('--version is the version of the package, and alone it says where to start, in both languages', async () => {
    expect((await dossier(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    const ran = await dossier([], { lang: 'en_US.UTF-8' });
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatch(/Start here:[\s\S]*从这里开始：/);
    expect(ran.stdout.split('\n').length).toBeLessThan(24);
  });
});

test('3 where the disk refuses while the bundle is written, with nothing left (skipped without a shell)', async (context) => {
  if (process.platform === 'win32') context.skip('no ulimit on this system');
  const out = join(temporary(), 'out');
  mkdirSync(out);
  writeFileSync(join(out, 'mine.txt'), 'mine');
  const script = 'ulimit -f 100 && exec "$0" "$@"';
  const args = ['-c', script, process.execPath, BIN, 'pack', ready, ...AS_OF, '--out', out, '--lang', 'en'];
  const ran = await runProgram('/bin/sh', args);
  expect(ran.stderr).toMatch(/^Could not write to .*\(EFBIG\)/);
  expect(ran.stderr).not.toContain('.partial-');
  expect(ran).toMatchObject({ code: 3, stdout: '' });
  expect(Object.keys(contentsOf(out))).toEqual(['mine.txt']);
});
