import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bytesOf } from '../../../src/base/bytes.ts';
import type { FormEntry, FormFacts } from '../../../src/facts/form/form-facts.ts';
import { readForm } from '../../../src/facts/form/read-form.ts';
import { openWordPackage } from '../../../src/facts/word/package.ts';
import { wordPlace } from '../../../src/wording/zh/form.ts';

const FORMS = new URL('../../files/forms/', import.meta.url);
const NAMES = ['zh-libreoffice', 'en-docx-library', 'zh-handmade'];
const open = (name: string) => bytesOf(readFileSync(new URL(`${name}.docx`, FORMS)));

async function formOf(name: string): Promise<FormFacts> {
  const form = await readForm(open(name));
  if (!form.known) throw new Error(name);
  return form.value;
}

/** What a person would compare with the form on paper. */
function plain({ at, target, options, control, field, ...entry }: FormEntry): object {
  return {
    at: wordPlace(at),
    ...entry,
    ...(options && { options: options.map(({ label, ticked, mark }) => ({ label, ticked, mark: mark?.as })) }),
    ...(control && { control: { type: control.type, title: control.title, items: control.items } }),
    ...(field && { field: { type: field.type, name: field.name } }),
  };
}

describe.each(NAMES)('%s', (name) => {
  test('is read as a person reads it', async () => {
    const { entries, lists, lines, matters } = await formOf(name);
    const read = {
      entries: entries.map(plain),
      lists: lists.map(({ title, columns, rows, at }) => ({
        title,
        columns,
        at: wordPlace(at),
        rows: rows.map((row) => ({ blank: row.blank, entries: row.entries.map(plain) })),
      })),
      lines: lines.map(({ text, at }) => `${wordPlace(at)}：${text}`),
      matters,
    };
    await expect(`${JSON.stringify(read, null, 2)}\n`).toMatchFileSnapshot(`../../files/forms/expected/${name}.json`);
  });

  test('every text is where it is said to be', async () => {
    const { entries, lists } = await formOf(name);
    const parts = await openWordPackage(open(name));
    const xml = (await parts.read(parts.main)) ?? '';
    const all = [...entries, ...lists.flatMap(({ rows }) => rows.flatMap((row) => row.entries))];
    const texts = all.flatMap(({ target }) => target.texts).filter(({ element }) => element.name === 'w:t');
    expect(texts.length).toBeGreaterThan(8);
    for (const { element, text } of texts) {
      expect(xml.slice(element.start, element.end)).toMatch(/^<w:t(>| )[^<]*<\/w:t>$/);
      expect(xml.slice(element.start, element.end)).toContain(`>${text.replaceAll('&', '&amp;')}<`);
    }
    for (const { target } of all) {
      expect(target.part).toBe('word/document.xml');
      expect(xml.slice(target.insert?.paragraph.start, target.insert?.paragraph.end)).toMatch(/^<w:p[ />]/);
    }
  });
});
