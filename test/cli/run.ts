import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, lstatSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');
/** The program as users start it; `npm test` has built what it needs. */
export const BIN = join(ROOT, 'bin/dossier.js');

/** How a run of the program ended, and all that it said. */
export interface Ran {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and under what conditions a run takes place; everything else of the environment is scrubbed. */
export interface Where {
  readonly cwd?: string;
  readonly lang?: string;
  readonly tz?: string;
}

/** The environment of a run: no locale, no colours, no home of the user's. */
export function scrubbed({ lang, tz }: Where, home: string): NodeJS.ProcessEnv {
  const { PATH, SYSTEMROOT } = process.env as { PATH?: string; SYSTEMROOT?: string };
  return {
    HOME: home,
    NO_COLOR: '1',
    // A file is no folder: nothing is remembered from one run to the next.
    XDG_CACHE_HOME: BIN,
    ...(PATH !== undefined && { PATH }),
    ...(SYSTEMROOT !== undefined && { SYSTEMROOT }),
    ...(lang !== undefined && { LANG: lang }),
    TZ: tz ?? 'Asia/Shanghai',
  };
}

/** What a run said on stderr beside how far it had come: whether that is told depends on how busy the machine is. */
export const besideProgress = ({ stderr }: Pick<Ran, 'stderr'>): string =>
  stderr.replace(/^.* {1,3}\d{1,3}% {2}.*\n/gm, '');

/** Runs any program to its end with nothing to read on stdin. */
export function runProgram(file: string, args: readonly string[], where: Where = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const cwd = where.cwd ?? tmpdir();
    const child = spawn(file, args, { cwd, env: scrubbed(where, tmpdir()), stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
    child.stdout.on('data', (chunk: Buffer) => said.stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => said.stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout: Buffer.concat(said.stdout).toString(), stderr: Buffer.concat(said.stderr).toString() });
    });
  });
}

/** Runs `dossier` as a program of its own. */
export function dossier(args: readonly string[], where: Where = {}): Promise<Ran> {
  return runProgram(process.execPath, [BIN, ...args], where);
}

const made: string[] = [];

/** For `test/setup.ts`: after each file of tests, since this module lives through many of them. */
export function removeTemporary(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A new empty folder, removed after the last test of the file. */
export function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-cli-'));
  made.push(folder);
  return folder;
}

/** The examples of this project that are ready, with a day on which they are. */
export const READY = {
  'wsca-china-2025': '2025-05-20',
  'wiotc-cities-2025': '2025-05-20',
  'wic-awards-2026': '2026-05-20',
  'wiotc-cases-2025': '2025-10-15',
} as const;

/** A copy of an example that may be changed; gives its folder. */
export function copyOf(example: string, to = join(temporary(), 'submission')): string {
  const from = join(ROOT, 'examples', example);
  const wanted = (path: string): boolean => !/[/\\](bundle|expected)$/.test(path.slice(from.length));
  cpSync(from, to, { recursive: true, filter: wanted });
  return to;
}

/** Every file and folder below `folder` with the SHA-256 of its content, to see whether anything was touched. */
export function contentsOf(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    paths.map((path) => {
      const full = join(folder, path);
      const stat = lstatSync(full);
      const link = stat.isSymbolicLink() ? `-> ${readlinkSync(full)}` : '';
      const what = stat.isFile() ? createHash('sha256').update(readFileSync(full)).digest('hex') : link || 'folder';
      return [path.split(sep).join('/'), what];
    }),
  );
}

/** What `--format json` printed. */
export function jsonOf<T>(ran: Pick<Ran, 'stdout'>): T {
  return JSON.parse(ran.stdout) as T;
}
