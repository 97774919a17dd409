import { spawn } from 'node:child_process';
import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { BIN, contentsOf, copyOf, dossier, READY, scrubbed, temporary } from '../cli/run.ts';
import { seeded } from '../tools/seeded.ts';

const EXAMPLE = 'wiotc-cases-2025';

/** What came of the kills. */
export interface Kills {
  /** How many struck before the run was through. */
  readonly struck: number;
  /** How many left something half made, which the next run cleared. */
  readonly halfMade: number;
  /** How many struck between the old bundle and the new one, so that the next run put the old one back. */
  readonly between: number;
}

/**
 * Kills `pack` at so many random moments, each time over a bundle that is there, and looks what stands afterwards: the
 * old bundle or the new one, whole; the sources as they were; and after the next run nothing else.
 */
export async function killPack(times: number, seed: number): Promise<Kills> {
  const random = seeded(seed);
  const folder = copyOf(EXAMPLE);
  const out = join(folder, 'bundle');
  const asked = [
    'pack',
    join(folder, 'dossier.yaml'),
    '--as-of',
    READY[EXAMPLE],
    '--force',
    '--mail-limit',
    'none',
    '--lang',
    'en',
  ];
  // Large enough that all steps of the writing take their time.
  appendFileSync(join(folder, 'support/效益说明_Benefit.pdf'), Buffer.alloc(3 * 1024 * 1024, '%'));
  expect((await dossier(asked)).code).toBe(0);
  const sources = withoutBundle(contentsOf(folder));
  const whole = new Set([signature(out)]);
  const started = performance.now();
  expect((await dossier(asked)).code).toBe(0);
  const length = performance.now() - started;
  whole.add(signature(out));
  let [struck, halfMade, between] = [0, 0, 0];
  for (let turn = 0; turn < times; turn += 1) {
    const wasKilled = await killedAfter(asked, random() * length * 1.1);
    if (wasKilled) struck += 1;
    const left = strays(out);
    if (left.length > 0) halfMade += 1;
    if (left.some((name) => name.endsWith('.old')) && left.length === readdirSync(out).length) between += 1;
    else expect([...whole], `after kill ${turn} of seed ${seed}`).toContain(signature(out));
    expect(withoutBundle(contentsOf(folder))).toEqual(sources);
    const next = await dossier(asked);
    expect(next.code, next.stderr).toBe(0);
    expect(next.stderr.includes('The last run was cut off'), next.stderr).toBe(left.length > 0);
    expect(strays(out)).toEqual([]);
    expect([...whole]).toContain(signature(out));
    expect((await dossier(['verify', out])).code).toBe(0);
  }
  return { struck, halfMade, between };
}

function killedAfter(args: readonly string[], milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [BIN, ...args], { env: scrubbed({}, temporary()), stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    child.on('close', (_, signal) => {
      clearTimeout(timer);
      resolve(signal === 'SIGKILL');
    });
  });
}

const strays = (out: string): string[] => readdirSync(out).filter((name) => name.startsWith('.'));

/** A bundle's folder but for the receipt, which says when it was packed. */
function signature(out: string): string {
  const kept = Object.entries(contentsOf(out)).filter(([path]) => !/^\.|receipt\.json$/.test(path));
  return JSON.stringify(kept);
}

const withoutBundle = (contents: Record<string, string>): [string, string][] =>
  Object.entries(contents).filter(([path]) => !path.startsWith('bundle'));
