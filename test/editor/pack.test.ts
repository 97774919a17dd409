import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dossierHere } from '../cli/here.ts';
import { temporary } from '../cli/run.ts';
import { type LanguageServer, startLanguageServer } from './language-server.ts';

const LINE = '# yaml-language-server: $schema=./schema/rules.schema.json\n';

let server: LanguageServer;
let folder: string;

beforeAll(async () => {
  server = await startLanguageServer();
  folder = join(temporary(), '新规则');
  const ran = await dossierHere([
    'program',
    'new',
    folder,
    '--from',
    'wiotc-cases-2025',
    '--id',
    'next',
    '--lang',
    'zh',
  ]);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
});
afterAll(() => server.stop());

const rules = (...lines: readonly string[]): string =>
  `${LINE}rules:\n  - id: a\n${lines.map((line) => `    ${line}\n`).join('')}`;

describe('in the rules of a pack the editor', () => {
  test('offers the kinds, and the parameters of the kind that is written', async () => {
    const file = join(folder, 'rules.yaml');
    await server.open(file, rules('kind: '));
    const kinds = await server.complete(file, { line: 3, character: 10 });
    expect(kinds.map(({ label }) => label)).toEqual(expect.arrayContaining(['present', 'length', 'window', 'k_of']));
    await server.open(file, rules('kind: length', 'm'));
    const keys = (await server.complete(file, { line: 4, character: 5 })).map(({ label }) => label);
    expect(keys).toEqual(expect.arrayContaining(['max', 'min', 'unit', 'when', 'vary_by']));
    expect(keys).not.toContain('formats');
  });

  test('says where a key isn’t one of that kind, or a word isn’t one that may stand there; and nothing of a sound rule', async () => {
    const file = join(folder, 'rules.yaml');
    const sound = await server.open(file, rules('kind: length', 'of: [fields.title.zh]', 'max: 30', 'unit: zi'));
    expect(sound).toEqual([]);
    const wrong = await server.open(file, rules('kind: length', 'pages: { max: 3 }', 'unit: zis'));
    expect(wrong.map(({ range }) => range.start.line).toSorted()).toEqual([4, 5]);
    const kind = await server.open(file, rules('kind: lenght'));
    expect(kind.map(({ range }) => range.start.line)).toEqual([3]);
  });

  test('takes the files of a new edition as they are written', async () => {
    for (const part of ['program', 'cases']) {
      const file = join(folder, `${part}.yaml`);
      expect(await server.open(file, readFileSync(file, 'utf8')), part).toEqual([]);
    }
  });
});
