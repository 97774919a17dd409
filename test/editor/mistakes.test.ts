import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonAuthor } from '../../src/report/cases/contract.ts';
import { dossierHere } from '../cli/here.ts';
import { jsonOf, temporary } from '../cli/run.ts';
import { MISTAKES, SOUND } from './broken-pack.ts';
import { type LanguageServer, startLanguageServer } from './language-server.ts';

let server: LanguageServer;
let folder: string;

beforeAll(async () => {
  server = await startLanguageServer();
  folder = join(temporary(), 'pack');
  mkdirSync(folder);
  expect(await dossierHere(['program', 'schema', '-o', folder, '--lang', 'en'])).toMatchObject({ code: 0 });
});
afterAll(() => server.stop());

/** `line message` of what `program check` finds in a pack, but for rules without a case. */
async function checked(files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const ran = await dossierHere(['program', 'check', folder, '--format', 'json']);
  const { findings } = jsonOf<JsonAuthor>(ran as Parameters<typeof jsonOf>[0]);
  return findings
    .filter(({ message }) => message !== 'author.no-case')
    .map(({ message, place }) => `${place?.line} ${message}`)
    .toSorted();
}

/** The lines that the editor marks in a file, counted from 1. */
async function marked(file: string, text: string): Promise<number[]> {
  const line = `# yaml-language-server: $schema=./schema/${file.replace('.yaml', '')}.schema.json\n`;
  const found = await server.open(join(folder, file), line + text);
  // They count from 0, and have one line more.
  return [...new Set(found.map(({ range }) => range.start.line))].toSorted((a, b) => a - b);
}

describe('of a mistake in a pack', () => {
  test('nothing is said where there is none', async () => {
    expect(await checked(SOUND)).toEqual([]);
    for (const [file, text] of Object.entries(SOUND)) expect(await marked(file, text), file).toEqual([]);
  });

  test.each(MISTAKES)(
    '$about: `program check` and the editor say where',
    async ({ file, instead, written, ...said }) => {
      const sound = SOUND[file] ?? '';
      expect(sound).toContain(instead);
      const broken = sound.replace(instead, written);
      expect({ check: await checked({ ...SOUND, [file]: broken }), editor: await marked(file, broken) }).toEqual({
        check: said.check,
        editor: said.editor,
      });
    },
  );
});
