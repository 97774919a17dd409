// `npm run fuzz [-- --seconds 120] [--kind pdf] [--seed N] [--keep FOLDER]`: changes real files at random for so long, and
// sees that every law of test/fuzz/laws.ts holds. What breaks one is kept in FOLDER (fuzz-finds/): one that is understood
// goes to test/fuzz/finds as KIND-what-it-was_NAME.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** A case that takes longer than this hangs. Milliseconds. */
const HANGS = 90_000;

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '120' },
    kind: { type: 'string' },
    seed: { type: 'string', default: String(Math.floor(Date.now() / 1000)) },
    keep: { type: 'string', default: join(root, 'fuzz-finds') },
  },
});
const keep = join(values.keep, values.kind ?? 'all');
mkdirSync(keep, { recursive: true });
const child = spawn(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', 'test/fuzz/fuzz.test.ts', '-t', 'at random'],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      FUZZ_SECONDS: values.seconds,
      FUZZ_SEED: values.seed,
      FUZZ_KEEP: keep,
      ...(values.kind && { FUZZ_KIND: values.kind }),
    },
  },
);
const trying = () =>
  readdirSync(keep)
    .filter((name) => name.startsWith('trying-'))
    .map((name) => ({ name, at: statSync(join(keep, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at)[0];
const watch = setInterval(() => {
  const last = trying();
  if (last === undefined || Date.now() - last.at < HANGS) return;
  process.stdout.write(`hangs: ${join(keep, last.name)}\n`);
  child.kill('SIGKILL');
}, 1000);
child.on('exit', (code) => {
  clearInterval(watch);
  process.exitCode = code ?? 1;
});
