import { describe, expect, test } from 'vitest';
import { changed, flatPages, packedPdf, plainPdf } from './build.ts';
import { structureOf, summary } from './verdict.ts';

/** A chain of nodes of which each holds one page and the next node. */
function deepTree(levels: number): Map<number, string> {
  const objects = new Map([[1, '<< /Type /Catalog /Pages 2 0 R >>']]);
  for (let level = 0; level < levels; level++) {
    const node = 2 + 2 * level;
    const next = level + 1 < levels ? `${node + 2} 0 R` : '';
    objects.set(node, `<< /Type /Pages /Count ${levels - level} /Kids [${node + 1} 0 R ${next}] >>`);
    objects.set(node + 1, `<< /Type /Page /Parent ${node} 0 R >>`);
  }
  return objects;
}

const TWO_LEVELS = changed(flatPages(0), {
  2: '<< /Type /Pages /Count 3 /Kids [3 0 R 4 0 R] >>',
  3: '<< /Type /Pages /Count 2 /Kids [5 0 R 6 0 R] >>',
  4: '<< /Type /Page >>',
  5: '<< /Type /Page >>',
  6: '<< /Type /Page >>',
});

describe('the count of pages', () => {
  test.each([
    ['one page', flatPages(1), 'clean 1/1'],
    ['two levels', TWO_LEVELS, 'clean 3/3'],
    ['five thousand levels', deepTree(5000), 'clean 5000/5000'],
    [
      'a page listed twice',
      changed(flatPages(1), { 2: '<< /Type /Pages /Count 2 /Kids [3 0 R 3 0 R] >>' }),
      'clean 2/2',
    ],
    [
      '/Count and /Kids as references',
      changed(flatPages(1), { 2: '<< /Type /Pages /Count 8 0 R /Kids 9 0 R >>', 8: '1', 9: '[3 0 R]' }),
      'clean 1/1',
    ],
    ['more pages than it says', flatPages(12, 10), 'count-differs 12/10'],
    ['fewer pages than it says', flatPages(3, 10), 'count-differs 3/10'],
    ['a negative count', flatPages(3, -3), 'count-differs 3/-3'],
    ['a fractional count', flatPages(3, '3.5'), 'count-differs 3/-'],
    ['no count', changed(flatPages(1), { 2: '<< /Type /Pages /Kids [3 0 R] >>' }), 'count-differs 1/-'],
  ])('%s', (_, objects, expected) => {
    expect(summary(structureOf(plainPdf(objects)))).toBe(expected);
  });

  test.each([
    ['a kid that does not exist', changed(flatPages(3), { 4: '' }), 'damaged 2/3'],
    [
      'a kid that is null',
      changed(flatPages(1), { 2: '<< /Type /Pages /Count 2 /Kids [3 0 R null] >>' }),
      'damaged 1/2',
    ],
    [
      'a node that holds its parent',
      changed(flatPages(1), { 2: '<< /Type /Pages /Count 1 /Kids [3 0 R 2 0 R] >>' }),
      'damaged 1/1',
    ],
    [
      'a tree that is only a cycle',
      changed(flatPages(0), { 2: '<< /Type /Pages /Count 1 /Kids [2 0 R] >>' }),
      'corrupt -/1',
    ],
    ['a tree without pages', flatPages(0), 'corrupt -/0'],
    ['a page that calls itself something else', changed(flatPages(1), { 3: '<< /Type /Font >>' }), 'damaged 1/1'],
    [
      'a page written into /Kids',
      changed(flatPages(0), { 2: '<< /Type /Pages /Count 1 /Kids [<< /Type /Page >>] >>' }),
      'damaged 1/1',
    ],
    ['a page in place of the tree', changed(flatPages(0), { 2: '<< /Type /Page >>' }), 'damaged 1/-'],
    [
      '/Kids twice, of which readers choose differently',
      changed(flatPages(2), { 2: '<< /Type /Pages /Count 1 /Kids [3 0 R 4 0 R] /Kids [3 0 R] >>' }),
      'damaged 1/1',
    ],
    ['another generation', changed(flatPages(1), { 2: '<< /Type /Pages /Count 1 /Kids [3 7 R] >>' }), 'damaged 1/1'],
    ['no page tree at all', changed(flatPages(1), { 1: '<< /Type /Catalog >>' }), 'corrupt -/-'],
    ['a reference to itself', changed(flatPages(1), { 2: '2 0 R' }), 'corrupt -/-'],
  ])('%s is never clean', (_, objects, expected) => {
    expect(summary(structureOf(plainPdf(objects)))).toBe(expected);
  });

  test.each([
    ['plain', false],
    ['predicted', true],
  ])('in an object stream and a %s cross-reference stream', (_, predicted) => {
    expect(summary(structureOf(packedPdf(TWO_LEVELS, predicted)))).toBe('clean 3/3');
    expect(summary(structureOf(packedPdf(flatPages(12, 10), predicted)))).toBe('count-differs 12/10');
  });
});
