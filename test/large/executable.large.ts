import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
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
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const windows = process.platform === 'win32';
const name = `dossier-${version}-${windows ? 'win' : process.platform}-${process.arch}${windows ? '.exe' : ''}`;

/** How it ended and what it said, but for how far it had come. */
const saidBy = (ran: Ran): Ran => ({ ...ran, stderr: besideProgress(ran) });

// Built for the machine that runs the tests; the executables for others are run nowhere.
describe('the single executable', () => {
  const built = join(root, 'dist-executable', name);
  let executable = '';
  let folder = '';
  /** Submissions and files far from any node_modules. */
  let away = '';

  beforeAll(() => {
    execFileSync(process.execPath, [join(root, 'test/tools/executable/build.js')], { stdio: 'ignore' });
    away = temporary();
    for (const id of ids) for (const example of [id, `${id}-broken`]) copyOf(example, join(away, example));
    cpSync(join(root, 'test/files'), join(away, 'files'), { recursive: true });
    // Alone in a folder with blanks and Chinese, which can't be written to.
    folder = join(temporary(), '绿色 软件');
    mkdirSync(folder);
    executable = join(folder, name);
    cpSync(built, executable);
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

  test('says its version', async () => {
    expect(await alone(['--version'], away)).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('the file beside it has its SHA-256, and it knows nothing of the machine that built it', () => {
    const bytes = readFileSync(built);
    const sum = createHash('sha256').update(bytes).digest('hex');
    expect(readFileSync(`${built}.sha256`, 'utf8')).toBe(`${sum}  ${name}\n`);
    expect(bytes.includes(root)).toBe(false);
  });

  test.each(
    ids.flatMap((id) => [
      ['validate', '--format', 'json', `${id}`, '--as-of', READY[id]],
      ['validate', '--format', 'json', `${id}-broken`, '--as-of', READY[id]],
      ['validate', '--format', 'html', `${id}-broken`, '--as-of', READY[id]],
      ['status', `${id}`, '--as-of', READY[id], '--lang', 'zh'],
    ]),
  )('%s %s %s %s: what the installed command says', async (...args) => {
    const [ran, expected] = await Promise.all([alone(args, away), dossier(args, { cwd: away })]);
    expect(saidBy(ran)).toEqual(saidBy(expected));
  });

  test.each(['mp4-ffmpeg-upright.mp4', 'pdf-libreoffice.pdf'])('inspect %s: the engines are within', async (file) => {
    const args = ['inspect', `files/${file}`, '--seals', '--format', 'json'];
    const [ran, expected] = await Promise.all([alone(args, away), dossier(args, { cwd: away })]);
    expect(saidBy(ran)).toEqual(saidBy(expected));
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

  test('leaves nothing beside itself', () => {
    expect(readdirSync(folder)).toEqual([name]);
  });
});
