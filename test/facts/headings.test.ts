import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { nodeWorld } from '../../src/cli/node-world.ts';
import { inspectFile } from '../../src/facts/inspect.ts';
import { lookAt } from '../../src/facts/look.ts';

const FILES = join(import.meta.dirname, '../files');
const world = nodeWorld();
afterAll(() => world.engines.pdf.close());

test.each([
  ['headings/tagged-libreoffice.pdf', { by: 'tags', count: 3, words: [], looksLike: undefined }],
  [
    'headings/two-libreoffice.docx',
    { by: 'styles', count: 2, words: ['Overview', 'Intellectual Merit'], looksLike: 1 },
  ],
  ['headings/none-libreoffice.pdf', { by: undefined, count: 0, words: [], looksLike: undefined }],
  ['png-imagemagick.png', undefined],
])('the headings that %s marks', async (name, wanted) => {
  const target = { file: name, path: join(FILES, name), within: FILES };
  const seen = await inspectFile(lookAt(world.files), target, new Set(['headings']), world.engines);
  expect(seen.ok && seen.facts.headings?.known ? seen.facts.headings.value : undefined).toEqual(wanted);
});
