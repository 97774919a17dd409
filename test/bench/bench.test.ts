import { expect, test } from 'vitest';
import { ROOT, runProgram } from '../cli/run.ts';

test('the bench runs and fills its tables; what it measures is for `npm run bench`', async () => {
  const ran = await runProgram(process.execPath, ['test/bench/bench.js', '--quick', 'start', 'growth', 'again'], {
    cwd: ROOT,
  });
  expect(ran.code, ran.stderr).toBe(0);
  expect(ran.stdout.match(/^## .*$/gm)).toEqual([
    '## Cold starts',
    '## From ten materials to ten thousand',
    '## After one change',
  ]);
  expect(ran.stdout).not.toMatch(/NaN|undefined|Infinity/);
});
