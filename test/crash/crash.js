// `npm run crash [-- TIMES [SEED]]`: kills `pack` at so many random moments (300) and looks what stands. About three seconds a kill.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [times = '300', seed = '1'] = process.argv.slice(2);
const root = fileURLToPath(new URL('../..', import.meta.url));
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'test/crash/killed.test.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, CRASH_TIMES: times, CRASH_SEED: seed },
});
process.exitCode = status ?? 1;
