import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/base/width.ts';
import { dossierHere } from './here.ts';

const ROOT = join(import.meta.dirname, '../..');
const FORMS = ['examples', 'test/files/forms']
  .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8', withFileTypes: true }))
  .filter(
    ({ name, parentPath }) => name.endsWith('.docx') && /\/(examples\/.*\/form|test\/files\/forms)$/.test(parentPath),
  )
  .map(({ name, parentPath }) => join(parentPath, name))
  .filter((path) => !/password|broken/.test(path));
const MANIFEST = join(ROOT, 'test/files/forms/fill');

const at = async (columns: number, args: readonly string[]): Promise<string> => {
  const ran = await dossierHere(args, ({ terminal }) => ({ terminal: { ...terminal, columns } }));
  expect([ran.stderr, ran.error]).toEqual(['', undefined]);
  return ran.stdout;
};

/** Lines wider than the terminal; a path is one word, which no line can break. */
const tooWide = (printed: string, columns: number): string[] =>
  printed.split('\n').filter((line) => displayWidth(line) > columns && !line.includes(ROOT));

describe.each([60, 80, 100])('in %i columns', (columns) => {
  test.each(['zh', 'en'])('no line of form check and form fill is wider, in %s', async (lang) => {
    for (const form of FORMS) {
      const checked = await at(columns, ['form', 'check', form, '--lang', lang]);
      expect(tooWide(checked, columns)).toEqual([]);
      const filled = await at(columns, ['form', 'fill', form, '--manifest', MANIFEST, '--dry-run', '--lang', lang]);
      expect(tooWide(filled, columns)).toEqual([]);
    }
  });
});

test('a place for which there is no room beside the answer stands below it', async () => {
  const printed = await at(60, ['form', 'check', join(MANIFEST, '../zh-handmade.docx'), '--lang', 'en']);
  expect(printed).toMatch(
    /\n {2}filled {7}获得荣誉: 级别 {2}国家级\n {15}row 1, column 2 of the small table in table\n {15}1, row 7, column 2\n/,
  );
});
