import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { BIN, copyOf, READY, runProgram, temporary } from '../cli/run.ts';

const preload = (log: string): string =>
  `${pathToFileURL(join(import.meta.dirname, 'no-network.js')).href}?log=${encodeURIComponent(log)}`;
const EXAMPLE = 'wsca-china-2025';

/** Runs the built program where every way to a network, or to another program, throws and is written down. */
async function cutOff(
  args: readonly string[],
  cwd: string,
): Promise<{ code: number | null; log: string; said: string }> {
  const log = join(temporary(), 'network.log');
  const ran = await runProgram(process.execPath, ['--import', preload(log), BIN, ...args], { cwd });
  return { code: ran.code, log: existsSync(log) ? readFileSync(log, 'utf8') : '', said: ran.stdout + ran.stderr };
}

test('the trap shuts', async () => {
  const log = join(temporary(), 'network.log');
  for (const attempt of [
    "require('http').get('http://127.0.0.1:9')",
    "fetch('http://127.0.0.1:9')",
    "require('net').connect(9)",
  ]) {
    const ran = await runProgram(process.execPath, ['--import', preload(log), '-e', attempt]);
    expect(ran.code).not.toBe(0);
  }
  expect(readFileSync(log, 'utf8').split('\n').filter(Boolean)).toHaveLength(3);
});

describe('nothing reaches for a network or for another program', () => {
  test('all that is done with a submission', { timeout: 300_000 }, async () => {
    const cwd = copyOf(EXAMPLE);
    const asOf = ['--as-of', READY[EXAMPLE]];
    const commands: readonly (readonly string[])[] = [
      [],
      ['--help'],
      ['validate', ...asOf],
      ...['json', 'html', 'sarif', 'junit', 'github'].map((format) => ['validate', ...asOf, '--format', format]),
      ['validate', ...asOf, '--format', 'xlsx', '-o', 'report.xlsx'],
      ['validate', '--fix', '--yes'],
      ['status', ...asOf],
      ['status', ...asOf, '--ics', '-o', 'dates.ics'],
      ['seals', ...asOf, '-o', 'seals.html'],
      ['names'],
      ['privacy'],
      ['pack', ...asOf, '--combined', '--scrub', '--csv', '--fit'],
      ['verify', 'bundle'],
      ['explain', 'case-pages'],
      ['programs', 'show', EXAMPLE],
      ['schema'],
      ['inspect', '--seals', 'cases/案例1-智慧公交.pdf', 'video/宣传片.mp4', 'images/公交车道.jpg'],
      ['frames', 'video/宣传片.mp4'],
      ['form', 'check', 'form/申报表.docx'],
      ['compare', 'form/申报表.docx', 'form/申报表-盖章扫描.pdf'],
      ['shrink', 'cases/案例1-智慧公交.pdf', '--limit', '100kB'],
      ['scrub', 'images/公交车道.jpg'],
      ['init', 'new', '--program', 'wic-awards-2026', '--category', 'key-technology', '--yes'],
    ];
    for (const args of commands) {
      const { code, log, said } = await cutOff(args, cwd);
      expect(log, args.join(' ')).toBe('');
      expect([0, 1], `${args.join(' ')}\n${said}`).toContain(code);
    }
    const [stem = ''] = readdirSync(join(cwd, 'bundle'));
    const doctor = await cutOff(['doctor', `bundle/${stem}/${stem}.zip`], cwd);
    expect([doctor.code, doctor.log]).toEqual([0, '']);
  });

  test('values that look like addresses', async () => {
    const cwd = copyOf(EXAMPLE);
    const manifest = readFileSync(join(cwd, 'dossier.yaml'), 'utf8');
    writeFileSync(
      join(cwd, 'dossier.yaml'),
      manifest.replace('program: wsca-china-2025', 'program: http://127.0.0.1:9/pack'),
    );
    const { code, log } = await cutOff(['validate'], cwd);
    expect([code, log]).toEqual([1, '']);
  });
});
