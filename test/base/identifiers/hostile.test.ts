import { expect, test } from 'vitest';
import { findIdentifiers } from '../../../src/base/identifiers/find.ts';

const SIZE = 1 << 18;
const filled = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length));

/** Each would take minutes if the time grew with the square of the length; the runner's own limit is the bound. */
test.each([
  ['digits', '1'],
  ['digits and spaces', '1 '],
  ['digits and hyphens', '138-'],
  ['at signs', '@'],
  ['addresses', 'a@b.cn '],
  ['labels', '身份证号 家庭住址：'],
  ['spaces', ' '],
])('a long text of %s', (_, piece) => {
  expect(findIdentifiers(filled(piece)).length).toBeLessThan(SIZE);
});
