import { describe, expect, test } from 'vitest';
import { comparePages, compareParagraphs } from '../../../src/bundle/compare/passages.ts';
import type { PageContent } from '../../../src/facts/page-contents.ts';

/** Pages written `text|pictures|marks`; `?` in place of pictures: it can't be read. */
function pages(...written: string[]): PageContent[] {
  return written.map((one) => {
    const [text = '', pictures = '', marks = ''] = one.split('|');
    return { text, drawing: pictures === '?' ? undefined : { pictures, marks } };
  });
}

const told = (from: PageContent[], to: PageContent[]): string[] | undefined =>
  comparePages(from, to)?.changes.map(({ change, from: old, to: young, differs }) =>
    [change, `${old ?? ''}>${young ?? ''}`, ...differs].join(' '),
  );

describe('two versions of a PDF', () => {
  test.each<[string, PageContent[], PageContent[], string[] | undefined]>([
    ['the same', pages('one|a|x', '|b|y'), pages('one|a|x', '|b|y'), []],
    ['other words', pages('page one', '|b'), pages('page two', '|b'), ['changed 1>1 text']],
    ['the same words, another picture', pages('one|a', 'two'), pages('one|b', 'two'), ['changed 1>1 pictures']],
    [
      'other words and another picture',
      pages('page one|a', 'x'),
      pages('page two|b', 'x'),
      ['changed 1>1 text pictures'],
    ],
    ['written anew', pages('one|a|x'), pages('one|a|y'), ['changed 1>1 writing']],
    [
      'a page that can’t be read is never the same',
      pages('one|?', '|?'),
      pages('one|?', '|?'),
      ['changed 1>1 pictures', 'changed 2>2 pictures'],
    ],
    ['a scan put in', pages('|a', '|b'), pages('|a', '|c', '|b'), ['added >2']],
    ['a scan taken out', pages('|a', '|b', '|c'), pages('|a', '|c'), ['removed 2>']],
    ['lines alone', pages('||x', 'a'), pages('||y', 'a'), ['changed 1>1 writing']],
    ['moved', pages('one', 'two', 'three'), pages('three', 'one', 'two'), ['moved 3>1']],
    [
      'moved, with another picture',
      pages('one', 'two', 'three|a'),
      pages('three|b', 'one', 'two'),
      ['moved 3>1 pictures'],
    ],
    ['a scan in place of text', pages('one', 'two'), pages('one', '|a'), ['changed 2>2 text pictures']],
    [
      'a page changed, and another put in before it',
      pages('公交日均客运量由118.6万人次提高到147.3万人次', 'end'),
      pages('停车泊位达到四十一万八千个', '公交日均客运量由118.6万人次提高到151.2万人次', 'end'),
      ['added >1', 'changed 1>2 text'],
    ],
    ['one page rewritten', pages('abc'), pages('xyz'), ['changed 1>1 text']],
    ['another document', pages('abc', 'def'), pages('uvw', 'xyz', 'rst'), undefined],
    ['one that was empty', pages(), pages('a', 'b'), ['added >1', 'added >2']],
  ])('%s', (_, from, to, expected) => {
    expect(told(from, to)).toEqual(expected);
  });
});

test('paragraphs: empty ones and spaces say nothing, and what was put in is quoted', () => {
  const diff = compareParagraphs('一、概述\n\n三、结论 ', '一、 概述\n二、新增的一段\n三、结论');
  expect(diff).toMatchObject({ unit: 'paragraph', from: 2, to: 3 });
  expect(diff?.changes).toEqual([
    {
      change: 'added',
      from: undefined,
      to: 2,
      differs: [],
      words: [{ before: '', from: '', to: '二、新增的一段', after: '' }],
      more: 0,
    },
  ]);
});
