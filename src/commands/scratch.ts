import type { Bilingual } from '../base/language.ts';
import { baseName } from '../base/paths.ts';
import { parentFolder } from './paths.ts';
import type { World } from './world.ts';

/** Work in progress older than this belongs to no run that is still going on, on whichever machine. Milliseconds. */
const STALE = 24 * 3_600_000;

const startOf = (path: string): string => `.${baseName(path)}.partial-`;

/** What a run in the middle of replacing something calls the old one; `turn`: where others replace it at once, from 1. */
export const asideOf = (scratch: string, turn: number): string => `${scratch}.old${turn === 1 ? '' : turn}`;

/**
 * A place beside `path` for what is to take its place, so that a rename can put it there. Nothing is made yet; the name
 * says when and by which run, so that others know whether it is still worked on.
 */
export const scratchBeside = (world: World, path: string): string =>
  `${parentFolder(path)}/${startOf(path)}${world.now()}-${world.run.id}`;

/** Whether something that was left beside a path was left by a run that has ended. */
function isLeft(world: World, rest: string): boolean {
  const [, since, run] = /^(\d+)(?:-(.*?))?(?:\.old\d*)?$/.exec(rest) ?? [];
  if (since === undefined) return false;
  return world.now() - Number(since) > STALE || (run !== undefined && world.run.hasEnded(run));
}

/** What was found beside a path: its old content, back in its place; or only work in progress, removed. */
export type Left = 'restored' | 'removed';

/** Puts right what a run that was killed has left beside a path. Undefined where there was nothing. */
export function clearLeft(world: World, path: string): Left | undefined {
  const folder = parentFolder(path);
  let left: Left | undefined;
  for (const name of world.files.list(folder)) {
    if (!name.startsWith(startOf(path)) || !isLeft(world, name.slice(startOf(path).length))) continue;
    if (/\.old\d*$/.test(name) && world.files.stat(path) === undefined) {
      world.disk.rename(`${folder}/${name}`, path);
      left = 'restored';
    } else {
      world.disk.remove(`${folder}/${name}`);
      left ??= 'removed';
    }
  }
  return left;
}

/** What is said of it. */
export const LEFT: Readonly<Record<Left, Bilingual>> = {
  restored: {
    zh: '上一次打包没做完就停了（例如断电或被强行关闭）：原来的材料包已放回原处，半成品已清除。',
    en: 'The last run was cut off before it was done (power, or closed by force): the old bundle is back in its place, and what was half made is removed.',
  },
  removed: {
    zh: '上一次打包没做完就停了（例如断电或被强行关闭）：半成品已清除，没有别的影响。',
    en: 'The last run was cut off before it was done (power, or closed by force): what was half made is removed, and nothing else is touched.',
  },
};
