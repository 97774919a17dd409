import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { LANGS } from '../../src/base/language.ts';
import { hashOf, losses, resultsOf, rounded, type SealResults } from '../../src/cli/eval-seals-results.ts';
import { evaluated, type LabelledPage } from '../../src/cli/eval-seals-table.ts';
import { nodePdfEngine } from '../../src/cli/node-engines.ts';
import { packageFiles } from '../../src/cli/package-files.ts';
import { sealsPage, unnamedKinds } from '../tools/seals-page.ts';

const bytes = readFileSync(join(import.meta.dirname, 'labels.json'));
const labels = JSON.parse(bytes.toString('utf8')) as LabelledPage[];
const stored = JSON.parse(readFileSync(join(import.meta.dirname, 'results.json'), 'utf8')) as SealResults;

/** One page of what is seldom got right, or easily got wrong. */
const PAGES = ['over-text-1', 'turned-page-1', 'phone-photo-1', 'worn-1', 'round-logo-1', 'red-table-1', 'crest-1'];

describe('the stored outcome of eval:seals', () => {
  test('is of these labels, every page of them, and its figures are those of its pages', () => {
    expect(stored.labels).toBe(hashOf(bytes));
    expect(Object.keys(stored.pages)).toEqual(labels.map(({ file }) => file));
    const done = labels.map((label) => evaluated(label, stored.pages[label.file] ?? undefined));
    const { sets, kinds } = resultsOf(done, bytes);
    expect({ sets, kinds }).toEqual({ sets: stored.sets, kinds: stored.kinds });
  });

  test.each(LANGS)('is what the page in docs says: %s', async (lang) => {
    expect(unnamedKinds(stored)).toEqual([]);
    const file = lang === 'en' ? 'seals.md' : 'seals.zh.md';
    await expect(sealsPage(stored, lang)).toMatchFileSnapshot(`../../docs/${file}`);
  });

  test('may not get worse', () => {
    const worse = (change: object): SealResults => ({
      ...stored,
      sets: { ...stored.sets, held: { ...stored.sets.held, ...change } },
    });
    expect(losses(stored, stored)).toEqual([]);
    expect(losses(worse({ found: stored.sets.held.found + 1 }), stored)).toEqual([]);
    expect(losses(worse({ found: 0 }), stored)).toHaveLength(1);
    expect(losses(worse({ wrong: 99 }), stored)).toHaveLength(1);
    expect(losses(worse({ saidGrey: 0 }), stored)).toHaveLength(1);
    expect(losses({ ...worse({ found: 0 }), labels: 'others' }, stored)).toEqual([]);
  });
});

describe('the detector as it was built', () => {
  const engine = nodePdfEngine(packageFiles(), 20_000);
  afterAll(() => engine.close());

  test.each([...PAGES.map((name) => `dev/${name}.jpg`), 'dev/grey-with-seal-1.jpg'])(
    'sees in %s what is stored',
    async (file) => {
      const answer = await engine.pictureSeals(join(import.meta.dirname, file), 'jpeg');
      const page = answer.ok ? rounded(answer.value) : null;
      const was = stored.pages[file] ?? null;
      expect({ ...page, marks: undefined }).toEqual({ ...was, marks: undefined });
      expect(page?.marks.length).toBe(was?.marks.length);
      for (const [index, { shape, ...mark }] of (page?.marks ?? []).entries()) {
        const { shape: before, ...other } = was?.marks[index] ?? {};
        expect(shape).toBe(before);
        for (const [key, value] of Object.entries(mark))
          expect(value, key).toBeCloseTo(Object(other)[key] as number, 1);
      }
    },
  );
});
