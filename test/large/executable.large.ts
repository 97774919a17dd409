import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  besideProgress,
  contentsOf,
  copyOf,
  dossier,
  type Ran,
  READY,
  removeTemporary,
  runProgram,
  temporary,
} from '../cli/run.ts';

const root = join(import.meta.dirname, '../..');
const ids = Object.keys(READY) as (keyof typeof READY)[];

// Built for the machine that runs the tests; the other targets aren't run anywhere.
describe('the single executable', () => {
  let executable = '';
  let folder = '';

  beforeAll(() => {
    execFileSync(process.execPath, [join(root, 'test/tools/executable/build.js')], { stdio: 'ignore' });
    const built = join(root, 'dist-executable');
    const target = `-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
    const name = readdirSync(built).find((one) => one.replace(/\.exe$/, '').endsWith(target)) ?? '';
    // Alone in a folder with blanks and Chinese, which can't be written to.
    folder = join(temporary(), '绿色 软件');
    mkdirSync(folder);
    executable = join(folder, name);
    cpSync(join(built, name), executable);
    chmodSync(folder, 0o555);
  });
  afterAll(() => {
    chmodSync(folder, 0o755);
    removeTemporary();
  });

  /** Runs it where no other program is found. */
  const alone = (args: readonly string[], cwd: string): Promise<Ran> => {
    const path = process.env['PATH'];
    process.env['PATH'] = folder;
    const ran = runProgram(executable, args, { cwd });
    process.env['PATH'] = path;
    return ran;
  };

  /** How far it has come is told only where the machine is busy. */
  const said = (ran: Ran): Ran => ({ ...ran, stderr: besideProgress(ran) });

  test('says its version', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(await alone(['--version'], root)).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test.each(
    ids.flatMap((id) => [
      ['validate', '--format', 'json', `examples/${id}`, '--as-of', READY[id]],
      ['validate', '--format', 'json', `examples/${id}-broken`, '--as-of', READY[id]],
      ['validate', '--format', 'html', `examples/${id}-broken`, '--as-of', READY[id]],
      ['status', `examples/${id}`, '--as-of', READY[id], '--lang', 'zh'],
    ]),
  )('%s %s %s %s: what the installed command says', async (...args) => {
    const [ran, expected] = await Promise.all([alone(args, root), dossier(args, { cwd: root })]);
    expect(said(ran)).toEqual(said(expected));
  });

  test.each(['mp4-ffmpeg-upright.mp4', 'pdf-libreoffice.pdf'])('inspect %s: the engines are within', async (name) => {
    const args = ['inspect', `test/files/${name}`, '--seals', '--format', 'json'];
    const [ran, expected] = await Promise.all([alone(args, root), dossier(args, { cwd: root })]);
    expect(said(ran)).toEqual(said(expected));
  });

  test.each(ids)('%s: the same bundle, byte for byte, and it verifies', async (id) => {
    const [one, other] = [copyOf(id), copyOf(id)];
    const args = ['pack', '--as-of', READY[id], '--combined', '--csv'];
    const [ran, expected] = await Promise.all([alone(args, one), dossier(args, { cwd: other })]);
    expect([ran.code, expected.code]).toEqual([0, 0]);
    // A receipt says when it was written.
    const written = (path: string): [string, string][] =>
      Object.entries(contentsOf(join(path, 'bundle'))).filter(([name]) => !name.endsWith('.receipt.json'));
    expect(written(one)).toEqual(written(other));
    expect((await alone(['verify', 'bundle'], one)).code).toBe(0);
  });

  test('init and a calendar', async () => {
    const cwd = temporary();
    const ran = await alone(['init', 'new', '--program', 'wiotc-cases-2025', '--yes'], cwd);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const calendar = await alone(['status', 'new', '--ics', '-o', 'dates.ics', '--as-of', '2025-10-01'], cwd);
    expect(calendar.code).toBe(0);
    expect(readFileSync(join(cwd, 'dates.ics'), 'utf8')).toMatch(/^BEGIN:VCALENDAR/);
  });
});
