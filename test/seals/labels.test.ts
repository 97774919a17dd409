import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const fraction = z.number().min(0).max(1);
const Label = z.strictObject({
  file: z.string(),
  set: z.enum(['dev', 'held']),
  kind: z.string(),
  answer: z.enum(['seal', 'none', 'undecided']),
  seals: z.array(
    z.strictObject({
      x: fraction,
      y: fraction,
      w: fraction.positive(),
      h: fraction.positive(),
      shape: z.enum(['round', 'oval', 'square']),
      visible: fraction.positive(),
      colour: z.enum(['red', 'grey', 'through']),
    }),
  ),
  note: z.string().min(1),
});
type Label = z.infer<typeof Label>;

const here = import.meta.dirname;
const labels = z.array(Label).parse(JSON.parse(readFileSync(join(here, 'labels.json'), 'utf8')));
const files = ['dev', 'held'].flatMap((set) => readdirSync(join(here, set)).map((name) => `${set}/${name}`)).sort();

const MARKS: Readonly<Record<string, string>> = { jpg: 'ffd8ff', png: '89504e' };
const bytesOf = (file: string): number => statSync(join(here, file)).size;
const ofUnits = (label: Label) => label.seals.filter(({ shape, colour }) => shape !== 'square' && colour === 'red');
const names = (wrong: readonly Label[]): string[] => wrong.map(({ file }) => file);

/** How many pages each set has of every kind, by the answer: a page more or less is meant, and seen here. */
function counts(): Record<string, Record<string, string>> {
  const table: Record<string, Record<string, string>> = {};
  for (const { answer, kind } of labels) {
    const pages = (set: string): number =>
      labels.filter((label) => label.kind === kind && label.answer === answer && label.set === set).length;
    table[answer] = { ...table[answer], [kind]: `${pages('dev')} + ${pages('held')}` };
  }
  return table;
}

describe('the labelled pages', () => {
  test('have a label each, and every label has a page', () => {
    expect(labels.map(({ file }) => file).sort()).toEqual(files);
  });

  test('lie in the folder of their set, under the name of their kind', () => {
    const wrong = labels.filter(({ file, set, kind }) => !new RegExp(`^${set}/${kind}-\\d+\\.(jpg|png)$`).test(file));
    expect(names(wrong)).toEqual([]);
  });

  test('are what their names say', () => {
    const wrong = files.filter((file) => {
      const head = readFileSync(join(here, file)).subarray(0, 3).toString('hex');
      return head !== MARKS[file.slice(-3)];
    });
    expect(wrong).toEqual([]);
  });

  test('are small: under 60 KB each, under 4 MB with their labels', () => {
    expect(files.filter((file) => bytesOf(file) >= 60_000)).toEqual([]);
    expect([...files, 'labels.json'].reduce((sum, file) => sum + bytesOf(file), 0)).toBeLessThan(4_000_000);
  });

  test('have boxes that lie on the page', () => {
    const wrong = labels.filter(({ seals }) => seals.some(({ x, y, w, h }) => x + w > 1.0001 || y + h > 1.0001));
    expect(names(wrong)).toEqual([]);
  });

  test('answer "seal" just where a unit’s red seal is, and "undecided" only where nothing is red', () => {
    const wrong = labels.filter(({ answer, ...label }) => {
      const red = label.seals.some(({ colour }) => colour !== 'grey');
      const grey = label.seals.some(({ colour }) => colour === 'grey');
      return answer === 'undecided' ? red : grey || (answer === 'seal') !== ofUnits({ answer, ...label }).length > 0;
    });
    expect(names(wrong)).toEqual([]);
  });

  test('are about one third for tuning, two thirds held back', () => {
    const share = labels.filter(({ set }) => set === 'dev').length / labels.length;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.4);
  });

  test('are of these kinds, dev + held', () => {
    expect(counts()).toMatchInlineSnapshot(`
      {
        "none": {
          "arrows-and-lines": "1 + 1",
          "boxed-stamp": "1 + 2",
          "certificate": "1 + 1",
          "chart": "1 + 2",
          "circled-word": "1 + 2",
          "clean-text": "1 + 1",
          "crest": "1 + 1",
          "emblem": "1 + 2",
          "flag": "1 + 1",
          "letterhead": "1 + 2",
          "name-chop": "1 + 1",
          "red-balls": "1 + 2",
          "red-code": "1 + 1",
          "red-handwriting": "1 + 2",
          "red-table": "1 + 1",
          "round-logo": "2 + 3",
          "slide": "1 + 1",
          "traffic-sign": "1 + 2",
          "warm-photo": "1 + 2",
        },
        "seal": {
          "across-pages": "1 + 2",
          "certificate-with-seal": "1 + 1",
          "colour-shifted": "1 + 2",
          "cut-by-edge": "1 + 2",
          "dark-ink": "1 + 2",
          "electronic": "1 + 2",
          "jpeg-noise": "1 + 2",
          "low-resolution": "1 + 2",
          "oval": "1 + 1",
          "over-table": "1 + 2",
          "over-text": "2 + 3",
          "pale": "1 + 2",
          "phone-photo": "2 + 4",
          "red-letterhead-and-seal": "1 + 2",
          "small-on-poster": "1 + 1",
          "through-the-paper": "1 + 1",
          "turned-page": "1 + 2",
          "two-seals": "1 + 2",
          "with-logo": "1 + 1",
          "with-signature": "1 + 2",
          "worn": "1 + 2",
          "yellow-paper": "1 + 1",
        },
        "undecided": {
          "bilevel-with-seal": "1 + 1",
          "bilevel-without-seal": "1 + 1",
          "copy-with-seal": "1 + 2",
          "grey-with-seal": "1 + 2",
          "grey-without-seal": "1 + 1",
        },
      }
    `);
  });
});
