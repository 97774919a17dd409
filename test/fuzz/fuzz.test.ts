import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';
import { KINDS, type KindName } from './kinds.ts';
import { keepsLaws } from './laws.ts';

const { env } = process;
const names = Object.keys(KINDS) as KindName[];

/** `npm run fuzz` sets these; without, a short run over the same cases each time. */
const asked = {
  kinds: env['FUZZ_KIND'] === undefined ? names : names.filter((name) => name === env['FUZZ_KIND']),
  seed: Number(env['FUZZ_SEED'] ?? 1),
  cases: env['FUZZ_SECONDS'] === undefined ? 10 : Number.POSITIVE_INFINITY,
  milliseconds: Number(env['FUZZ_SECONDS'] ?? 120) * 1000,
  keep: env['FUZZ_KEEP'],
};

test('files changed at random never crash, hang, swell or pass for sound', { timeout: 3_600_000 }, async () => {
  const { cases, finds } = await fuzz(asked);
  if (env['FUZZ_SECONDS'] !== undefined) process.stdout.write(`seed ${asked.seed}: ${JSON.stringify(cases)}\n`);
  expect(finds).toEqual([]);
  for (const kind of asked.kinds) expect(cases[kind]).toBeGreaterThan(0);
});

const kept = readdirSync(join(import.meta.dirname, 'finds')).filter((name) => !name.startsWith('.'));

describe.runIf(kept.length > 0)('what was found once stays mended', () => {
  test.each(kept)('%s', async (name) => {
    const kind = names.find((one) => name.startsWith(`${one}-`));
    if (kind === undefined) throw new Error(`${name} is of no kind`);
    const file = name.slice(name.indexOf('_') + 1);
    await keepsLaws(kind, file, readFileSync(join(import.meta.dirname, 'finds', name)));
  });
});
