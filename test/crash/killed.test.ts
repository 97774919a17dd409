import { describe, expect, test } from 'vitest';
import { killPack } from './killed.ts';

// `npm run crash` kills three hundred times.
describe.skipIf(process.platform === 'win32')('pack killed at any moment (skipped on Windows: no signals)', () => {
  test('the old bundle or the new one stands, and the next run clears up', { timeout: 3_600_000 }, async () => {
    const [times, seed] = [Number(process.env['CRASH_TIMES'] ?? 2), Number(process.env['CRASH_SEED'] ?? 1)];
    const kills = await killPack(times, seed);
    expect(kills.struck).toBeGreaterThan(0);
    if (times > 2) process.stdout.write(`${times} kills, seed ${seed}: ${JSON.stringify(kills)}\n`);
  });
});
