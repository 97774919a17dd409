import { describe, expect, test } from 'vitest';
import { baseName, extensionOf, folderOf, readRelativePath, stemOf, tidyPath } from '../../src/base/paths.ts';
import { formatRoute, toPointer, valueAt } from '../../src/base/route.ts';
import { fc } from '../tools/properties.ts';

describe('a path of a manifest', () => {
  test.each([
    ['a/b.pdf', 'a/b.pdf'],
    ['./a//b.pdf', 'a/b.pdf'],
    ['a/./b/../c', 'a/c'],
    ['a/', 'a'],
    ['..a/b..', '..a/b..'],
    ['a~/~', 'a~/~'],
    ['a:b', 'absolute'],
    ['示例：1.pdf', '示例：1.pdf'],
    ['', 'empty'],
    ['  ', 'empty'],
    ['.', 'empty'],
    ['a/..', 'empty'],
    ['/a', 'absolute'],
    ['\\a', 'absolute'],
    ['\\\\server\\a', 'absolute'],
    ['C:\\a', 'absolute'],
    ['z:', 'absolute'],
    ['~/a', 'absolute'],
    ['./C:/a', 'absolute'],
    ['a/../~/b', 'absolute'],
    ['./ ', 'empty'],
    ['..', 'outside'],
    ['a/../..', 'outside'],
    ['a/../../b', 'outside'],
    ['..\\a', 'outside'],
    ['a\\b', 'backslash'],
    ['a\0b', 'control'],
    ['a\nb', 'control'],
    ['a\x7f', 'control'],
  ])('%j → %s', (text, wanted) => {
    const read = readRelativePath(text);
    expect(read.ok ? read.path : read.fault).toBe(wanted);
  });

  test('never leads out of the folder, and is stable', () => {
    const step = fc.constantFrom('a', 'b', '.', '..', '', '/', '\\', '~', 'C:', ' ', '示');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
        const read = readRelativePath(steps.join('/'));
        if (!read.ok) return;
        expect(read.path.split('/')).not.toContain('..');
        expect(read.path).not.toMatch(/^\/|\\|^$/);
        expect(readRelativePath(read.path)).toEqual(read);
      }),
    );
  });
});

test.each([
  ['a/b.tar.GZ', 'b.tar.GZ', 'a', 'gz', 'b.tar'],
  ['b', 'b', '', '', 'b'],
  ['a/.hidden', '.hidden', 'a', '', '.hidden'],
  ['a/b/c.', 'c.', 'a/b', '', 'c'],
  ['a.b/c', 'c', 'a.b', '', 'c'],
])('the parts of %j', (path, base, folder, extension, stem) => {
  expect([baseName(path), folderOf(path), extensionOf(path), stemOf(path)]).toEqual([base, folder, extension, stem]);
});

test.each([
  ['./rules', 'rules'],
  ['a/./b/../c', 'a/c'],
  ['a//b/', 'a/b'],
  ['../../a', '../../a'],
  ['a/../../b', '../b'],
  ['/a/../b', '/b'],
  ['/..', '/..'],
  ['a/..', '.'],
  ['.', '.'],
])('%j is tidily %j', (path, tidy) => expect(tidyPath(path)).toBe(tidy));

test.each([
  [[], '', ''],
  [['a', 0, 'b'], 'a[0].b', '/a/0/b'],
  [['a/b', 'c~d'], 'a/b.c~d', '/a~1b/c~0d'],
])('the route %j', (route, shown, pointer) => expect([formatRoute(route), toPointer(route)]).toEqual([shown, pointer]));

test('a route leads to own values only', () => {
  const data = { a: [{ b: 1 }], c: null };
  const routes = [['a', 0, 'b'], ['a', 1, 'b'], ['a', 'length'], ['c', 'd'], ['toString'], []];
  expect(routes.map((route) => valueAt(data, route))).toEqual([1, undefined, undefined, undefined, undefined, data]);
});
