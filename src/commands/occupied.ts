import { UsageError } from './failure.ts';
import type { World } from './world.ts';

/**
 * Throws a {@link UsageError} where something is there already that may not be replaced: anything, or, where `force`
 * was given, what isn't a file. `hasOut`: whether the command lets a person name another place.
 */
export function refuseOccupied(world: World, path: string, force: boolean, { hasOut = true } = {}): void {
  const entry = world.files.stat(path);
  if (entry === undefined || (force && entry.kind === 'file')) return;
  const ways = [
    ...(hasOut ? [{ zh: '用 --out 换一个位置', en: 'choose another place with --out' }] : []),
    ...(entry.kind === 'file' ? [{ zh: '用 --force 覆盖', en: 'overwrite it with --force' }] : []),
  ];
  if (ways.length === 0) ways.push({ zh: '先把它移开', en: 'move it away first' });
  throw new UsageError({
    zh: `${path} 已经存在，没有改动。请${ways.map(({ zh }) => zh).join('，或')}。`,
    en: `${path} exists already and was left as it is: ${ways.map(({ en }) => en).join(', or ')}.`,
  });
}
