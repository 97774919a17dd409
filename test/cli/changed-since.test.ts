import { appendFileSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { World } from '../../src/commands/world.ts';
import type { JsonPack } from '../../src/report/contract.ts';
import { dossierHere, type RanHere } from './here.ts';
import { BIN, besideProgress, copyOf, jsonOf, READY, runProgram, temporary } from './run.ts';

const EXAMPLE = 'wiotc-cases-2025';
const FORM = 'form/申报表_Application-Form.docx';

function remembering(): { folder: string; run: (...args: string[]) => Promise<RanHere>; kept: Map<string, string> } {
  const folder = copyOf(EXAMPLE);
  const kept = new Map<string, string>();
  const memory: World['memory'] = {
    recall: (key) => kept.get(key),
    remember: (key, text) => void kept.set(key, text),
  };
  const now = () => Date.parse('2025-10-14T01:30:00Z');
  const run = (command: string = '', ...more: string[]) =>
    dossierHere(
      [command, join(folder, 'dossier.yaml'), '--as-of', READY[EXAMPLE], '--format', 'json', ...more],
      () => ({ memory, now }),
    );
  return { folder, run, kept };
}

const told = (ran: RanHere): JsonPack['findings'] =>
  jsonOf<JsonPack>(ran).findings.filter(({ message }) => message === 'bundle.changed-since');

test('pack says which files changed since validate last saw them, until validate sees them again', async () => {
  const { folder, run } = remembering();
  expect(told(await run('pack'))).toEqual([]);
  await run('validate');
  expect(told(await run('pack'))).toEqual([]);
  const form = join(folder, FORM);
  utimesSync(form, new Date(), new Date(statSync(form).mtimeMs + 5000));
  appendFileSync(join(folder, 'dossier.yaml'), '\n');
  const [finding, ...more] = told(await run('pack'));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ severity: 'advice', rule: null });
  expect(finding?.text.en).toBe(`Changed since validate last ran (2025-10-14 09:30): 1 file, "${FORM}".`);
  await run('validate');
  expect(told(await run('pack'))).toEqual([]);
});

test('what is remembered may be damaged', async () => {
  const { run, kept } = remembering();
  await run('validate');
  for (const text of ['{', 'null', '{"on":1}', '[]']) {
    for (const key of kept.keys()) kept.set(key, text);
    expect(told(await run('pack'))).toEqual([]);
  }
}, 60_000);

test('the program itself remembers in the cache folder of the user, readable by nobody else', async () => {
  const folder = copyOf(EXAMPLE);
  const cache = temporary();
  const script = `process.env.XDG_CACHE_HOME = ${JSON.stringify(cache)}; process.argv.splice(1, 0, ${JSON.stringify(BIN)}); await import(${JSON.stringify(BIN)});`;
  const ran = await runProgram(process.execPath, [
    '--input-type=module',
    '-e',
    script,
    'validate',
    join(folder, 'dossier.yaml'),
    '--as-of',
    READY[EXAMPLE],
  ]);
  expect(besideProgress(ran)).toBe('');
  const files = await import('node:fs').then(({ readdirSync }) => readdirSync(join(cache, 'dossier')));
  expect(files).toHaveLength(1);
  const file = join(cache, 'dossier', files[0] ?? '');
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    files: expect.arrayContaining([expect.objectContaining({ path: FORM })]),
  });
});
