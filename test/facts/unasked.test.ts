import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeFiles } from '../../src/cli/node-files.ts';
import type { Facet } from '../../src/facts/facts.ts';
import { inspectFile } from '../../src/facts/inspect.ts';
import { lookAt } from '../../src/facts/look.ts';
import { noEngines } from './fake-files.ts';

const FOLDER = join(import.meta.dirname, '../files');
const NAMES = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => name);

const look = lookAt(nodeFiles);
const factsOf = async (name: string, facets: readonly Facet[]) => {
  const target = { file: name, path: join(FOLDER, name), within: FOLDER };
  const inspection = await inspectFile(look, target, new Set(facets), noEngines);
  return inspection.ok ? inspection.facts : undefined;
};

/** Known of every file, whatever is asked; a PDF is also opened to count its pages. */
const ALWAYS = ['file', 'real', 'bytes', 'modified', 'format', 'extension'];

test.each(NAMES)('of %s nothing is found out that no rule asks for, and no engine is started', async (name) => {
  const facts = await factsOf(name, []);
  expect(facts).toBeDefined();
  expect(Object.keys(facts ?? {})).toEqual(facts?.format === 'pdf' ? [...ALWAYS, 'pages'] : ALWAYS);
});

test('what is asked for is found out', async () => {
  expect(Object.keys((await factsOf('docx-libreoffice.docx', ['form', 'metadata', 'passages'])) ?? {})).toEqual(
    expect.arrayContaining(['form', 'metadata', 'passages']),
  );
});
