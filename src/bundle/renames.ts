import { foldedName } from '../archive/zip-name.ts';
import { baseName, folderOf } from '../base/paths.ts';

/** A file that gets another name; paths from the manifest's folder. */
export interface Rename {
  readonly from: string;
  readonly to: string;
}

/**
 * Renames in an order in which none takes a place before it is free, also where the disk doesn't tell upper from lower
 * case; of names that go round in a circle one steps aside.
 */
export function renameSteps(renames: readonly Rename[]): Rename[] {
  const steps: Rename[] = [];
  const taken = new Set(renames.map(({ from }) => foldedName(from)));
  const isFree = ({ from, to }: Rename): boolean => foldedName(from) === foldedName(to) || !taken.has(foldedName(to));
  let waiting = [...renames];
  while (waiting.length > 0) {
    const free = waiting.filter(isFree);
    const [first] = waiting;
    if (free.length === 0 && first !== undefined) {
      const aside = {
        from: first.from,
        to: besides(folderOf(first.from), `.dossier-${steps.length}-${baseName(first.from)}`),
      };
      steps.push(aside);
      taken.delete(foldedName(first.from));
      waiting = [{ from: aside.to, to: first.to }, ...waiting.slice(1)];
    }
    for (const step of free) {
      steps.push(step);
      taken.delete(foldedName(step.from));
    }
    waiting = waiting.filter((step) => !free.includes(step));
  }
  return steps;
}

const besides = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

/**
 * How many of the steps may have been carried out, by what there is; the most first. Several where files went round in
 * a circle, none where a file has come or gone.
 */
export function stepsDone(steps: readonly Rename[], isThere: (path: string) => boolean): number[] {
  const before = new Map<string, boolean>();
  for (const { from, to } of steps) {
    if (!before.has(from)) before.set(from, true);
    if (!before.has(to)) before.set(to, false);
  }
  const there = new Map([...before.keys()].map((path) => [path, isThere(path)]));
  const wrong = new Set([...before].filter(([path, was]) => there.get(path) !== was).map(([path]) => path));
  const possible = wrong.size === 0 ? [0] : [];
  for (const [index, { from, to }] of steps.entries()) {
    const now = [
      [from, false],
      [to, true],
    ] as const;
    for (const [path, should] of now) {
      if (there.get(path) === should) wrong.delete(path);
      else wrong.add(path);
    }
    if (wrong.size === 0) possible.unshift(index + 1);
  }
  return possible;
}

/** Where a file that was at a path is after some steps. */
export const after = (steps: readonly Rename[], path: string): string =>
  steps.reduce((at, { from, to }) => (at === from ? to : at), path);
