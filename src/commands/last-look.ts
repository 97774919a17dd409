import { byCodePoint } from '../base/order.ts';
import { list, map, number, open, text } from '../source/shapes.ts';
import type { Examined } from './examine.ts';
import type { World } from './world.ts';

/** What `validate` saw of a submission's files the last time. */
const lookShape = open({
  /** When, as an ISO moment. */
  on: text(),
  files: list(map({ path: text(), bytes: number(), modified: number() })),
});

/** What changed since `validate` last looked at a submission. */
export interface Changed {
  /** `2025-06-01T08:30:00.000Z` */
  readonly on: string;
  /** As the manifest names them, by code point; new ones are no change. */
  readonly files: readonly string[];
}

const keyOf = (world: World, { manifestFile }: Examined): string => `look ${world.files.real(manifestFile)}`;

const filesOf = ({ inspections }: Examined): { path: string; bytes: number; modified: number }[] =>
  [...inspections].flatMap(([path, inspection]) => {
    if (!inspection.ok) return [];
    const { bytes, modified } = inspection.facts;
    return [{ path, bytes, modified }];
  });

/** Remembers what a submission's files were like when they were validated. */
export function rememberLook(world: World, examined: Examined): void {
  const on = new Date(world.now()).toISOString();
  world.memory.remember(keyOf(world, examined), JSON.stringify({ on, files: filesOf(examined) }));
}

/** The files that are not as they were when `validate` last saw them; undefined where none is, or nothing is remembered. */
export function changedSinceLook(world: World, examined: Examined): Changed | undefined {
  const before = lookShape.safeParse(parsed(world.memory.recall(keyOf(world, examined))));
  if (!before.success) return undefined;
  const seen = new Map(before.data.files.map((file) => [file.path, file]));
  const files = filesOf(examined)
    .filter(({ path, bytes, modified }) => {
      const then = seen.get(path);
      return then !== undefined && (then.bytes !== bytes || then.modified !== modified);
    })
    .map(({ path }) => path)
    .toSorted(byCodePoint);
  return files.length === 0 ? undefined : { on: before.data.on, files };
}

function parsed(remembered: string | undefined): unknown {
  try {
    return JSON.parse(remembered ?? 'null');
  } catch {
    return undefined;
  }
}
