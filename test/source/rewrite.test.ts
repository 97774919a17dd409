import { describe, expect, test } from 'vitest';
import { rewriteTexts } from '../../src/source/rewrite.ts';
import { read } from './read.ts';

/** The text with `to` in the place of the value of `file`. */
const rewritten = (text: string, to = 'b/新.pdf', route: readonly (string | number)[] = ['file']) =>
  rewriteTexts(read(text), [{ route, text: to }]);

describe('a text in the place of another', () => {
  test.each([
    ['file: a.pdf # the form\nmore: 1\n', 'file: b/新.pdf # the form\nmore: 1\n'],
    ["file:   'it''s.pdf'\n", "file:   'b/新.pdf'\n"],
    ['file: "a.pdf"\r\nmore: 1\r\n', 'file: "b/新.pdf"\r\nmore: 1\r\n'],
    ['{ file: a.pdf, more: [1] }\n', '{ file: b/新.pdf, more: [1] }\n'],
    ['file: >-\n  a.pdf\nmore: 1\n', 'file: "b/新.pdf"\nmore: 1\n'],
    ['file: &form a.pdf\nmore: *form\n', undefined],
    ['file: a.pdf', 'file: b/新.pdf'],
    ['file：“a.pdf”\n', 'file："b/新.pdf"\n'],
  ])('%j becomes %j', (text, wanted) => {
    expect(rewritten(text)).toBe(wanted);
  });

  test('of an anchor and of what refers to it at once', () => {
    const source = read('file: &form a.pdf\nmore: *form\n');
    const both = [['file'], ['more']].map((route) => ({ route, text: 'b.pdf' }));
    expect(rewriteTexts(source, both)).toBe('file: &form b.pdf\nmore: *form\n');
  });

  test.each([
    "b'c.pdf",
    'b: c.pdf',
    'b #c.pdf',
    '- b',
    '[b].pdf',
    '1.5',
    'yes.pdf',
    '案例：一.pdf',
    '“一”.pdf',
    'null',
    '1.5e3',
    '🚌.pdf',
  ])('%s is read back as it is, in whatever quotes', (to) => {
    for (const text of ['file: a.pdf\n', "file: 'a.pdf'\n", 'file: "a.pdf"\n', '{ file: a.pdf, more: 1 }\n']) {
      const changed = rewritten(text, to);
      expect(read(changed ?? '').data).toMatchObject({ file: to });
      expect(read(changed ?? '').findings).toEqual([]);
    }
  });

  test('that isn’t there is not put anywhere', () => {
    expect(rewritten('other: 1\n')).toBe('other: 1\n');
  });
});
