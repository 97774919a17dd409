import { describe, expect, test } from 'vitest';
import { foldedName } from '../../src/archive/zip-name.ts';
import { after, type Rename, renameSteps, stepsDone } from '../../src/bundle/renames.ts';
import { fc } from '../tools/properties.ts';

const renames = (...pairs: readonly string[]): Rename[] =>
  pairs.map((pair) => {
    const [from = '', to = ''] = pair.split('>');
    return { from, to };
  });
const shown = (steps: readonly Rename[]): string[] => steps.map(({ from, to }) => `${from}>${to}`);

describe('the order of renames', () => {
  test.each([
    [
      ['a>x', 'b>y'],
      ['a>x', 'b>y'],
    ],
    [
      ['a>b', 'b>c'],
      ['b>c', 'a>b'],
    ],
    [
      ['d/a>d/b', 'd/b>d/a'],
      ['d/a>d/.dossier-0-a', 'd/b>d/a', 'd/.dossier-0-a>d/b'],
    ],
    [['A.pdf>a.pdf'], ['A.pdf>a.pdf']],
    [
      ['x>A', 'a>b'],
      ['a>b', 'x>A'],
    ],
  ])('%j goes as %j', (given, steps) => {
    expect(shown(renameSteps(renames(...given)))).toEqual(steps);
  });
});

/** Files with letters for names, each to be called like any of them, no two alike. */
const plans = fc
  .uniqueArray(fc.constantFrom(...'abcdefgh', 'A1', 'B1'), { minLength: 1, selector: foldedName })
  .chain((from) =>
    fc
      .shuffledSubarray([...'abcdefgh', 'A1', 'B1', 'xx', 'yy', 'zz', 'a1', 'b1'], { minLength: from.length })
      .filter((to) => new Set(to.slice(0, from.length).map(foldedName)).size === from.length)
      .map((to) => from.map((one, index): Rename => ({ from: one, to: to[index] ?? '' })))
      .map((all) => all.filter(({ from, to }) => from !== to)),
  );

describe('whatever the names', () => {
  test('no step writes over a file, on a disk that folds case or not, and each file ends where it should', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const disk = new Map(plan.map(({ from }) => [from, from]));
        const steps = renameSteps(plan);
        for (const [index, { from, to }] of steps.entries()) {
          expect(stepsDone(steps, (path) => disk.has(path))).toContain(index);
          const others = [...disk.keys()].filter((name) => name !== from).map(foldedName);
          expect(others).not.toContain(foldedName(to));
          disk.set(to, disk.get(from) ?? '?');
          disk.delete(from);
          for (const one of plan) expect(disk.get(after(steps.slice(0, index + 1), one.from))).toBe(one.from);
        }
        expect(stepsDone(steps, (path) => disk.has(path))[0]).toBe(steps.length);
        expect(Object.fromEntries(disk)).toEqual(Object.fromEntries(plan.map(({ from, to }) => [to, from])));
      }),
      { numRuns: 300 },
    );
  });

  test('a file that came or went is noticed', () => {
    const steps = renameSteps(renames('a>b', 'b>a', 'c>d'));
    const there = (...names: string[]) => stepsDone(steps, (path) => names.includes(path));
    expect(there('a', 'b', 'c')).toEqual([0]);
    expect(there('.dossier-1-a', 'b', 'd')).toEqual([2]);
    expect(there('a', 'b', 'd')).toEqual([4, 1]);
    expect(there('a', 'b')).toEqual([]);
    expect(there('a', 'b', 'c', 'd')).toEqual([]);
    expect(there()).toEqual([]);
  });
});
