import process from 'node:process';
import { expect, test } from 'vitest';
import { BIN, READY, runProgram } from './run.ts';

/** Makes the system know no home of the user, as in a container with a user of its own. */
const NO_HOME = `
import os from 'node:os';
import { syncBuiltinESMExports } from 'node:module';
delete process.env.XDG_CACHE_HOME;
os.homedir = () => { throw new Error('no home'); };
syncBuiltinESMExports();`;

test('a user without a home is told what anybody is told', async () => {
  const ran = await runProgram(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(NO_HOME)}`,
      BIN,
      'validate',
      'examples/wiotc-cases-2025',
      '--as-of',
      READY['wiotc-cases-2025'],
    ],
    { cwd: process.cwd() },
  );
  expect(ran).toMatchObject({ code: 0 });
  expect(ran.stderr).not.toContain('no home');
});
