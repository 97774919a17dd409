import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bytesOf } from '../../../src/base/bytes.ts';
import type { FormEntry } from '../../../src/facts/form/form-facts.ts';
import { openWordPackage } from '../../../src/facts/word/package.ts';
import { formIn, run } from './word-by-hand.ts';

/** A cut into a text: what stands between becomes something else. */
type Cut = readonly [number, number, string];

const written = (words: string): string => `<w:t xml:space="preserve">${words}</w:t>`;

/** What has to be changed for other words to stand as the answer. */
function cutsFor({ target, control }: FormEntry, words: string): Cut[] {
  const texts = target.texts.filter(({ element }) => element.name === 'w:t');
  const prompt: Cut[] = control?.promptFlag ? [[control.promptFlag.start, control.promptFlag.end, '']] : [];
  if (texts.length > 0) {
    const other = texts.map(({ element, text, from, to }, at): Cut => {
      return [element.start, element.end, written(text.slice(0, from) + (at === 0 ? words : '') + text.slice(to))];
    });
    return [...prompt, ...other];
  }
  const { insert } = target;
  if (insert === undefined) throw new Error('no place for it');
  const { start, end, closesItself } = insert.paragraph;
  return [...prompt, closesItself ? [start, end, `<w:p>${run(words)}</w:p>`] : [insert.at, insert.at, run(words)]];
}

const cut = (xml: string, cuts: readonly Cut[]): string =>
  cuts
    .toSorted(([a], [b]) => b - a)
    .reduce((text, [from, to, words]) => text.slice(0, from) + words + text.slice(to), xml);

test.each(['zh-libreoffice', 'en-docx-library', 'zh-handmade'])(
  '%s: whatever is filled in by the places that are told is read again, and nothing else changes',
  async (name) => {
    const file = readFileSync(new URL(`../../files/forms/${name}.docx`, import.meta.url));
    const parts = await openWordPackage(bytesOf(file));
    const xml = (await parts.read(parts.main)) ?? '';
    const before = (await formIn(xml)).entries;
    const answers = (entries: readonly FormEntry[]): string[] => entries.map(({ label, value }) => `${label}=${value}`);
    const asked = before.filter(({ kind, field }) => kind !== 'ticks' && field === undefined);
    expect(asked.length).toBeGreaterThan(7);
    for (const entry of asked) {
      const after = (await formIn(cut(xml, cutsFor(entry, '新写的话')))).entries;
      const at = before.indexOf(entry);
      expect(after[at]).toMatchObject({ label: entry.label, value: '新写的话', blank: false });
      expect(answers(after).toSpliced(at, 1)).toEqual(answers(before).toSpliced(at, 1));
    }
  },
);
