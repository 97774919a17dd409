import { UsageError } from './failure.ts';
import type { World } from './world.ts';

/** A bundle may be named by its zip or by the folder that `pack` wrote. Throws a UsageError where there is none. */
export function bundlePath(world: World, path: string): string {
  const entry = world.files.stat(path);
  if (entry?.kind === 'file') return path;
  const inner = entry?.kind === 'folder' ? world.files.list(path).filter((name) => !name.startsWith('.')) : [];
  const [sole] = inner;
  if (inner.length === 1 && sole !== undefined && world.files.stat(`${path}/${sole}`)?.kind === 'folder') {
    return bundlePath(world, `${path}/${sole}`);
  }
  const zips = inner.filter((name) => name.endsWith('.zip'));
  // Beside its parts the whole bundle is the one that has a receipt.
  const received = zips.filter((name) => inner.includes(name.replace(/\.zip$/, '.receipt.json')));
  const [only, ...others] = zips.length > 1 ? received : zips;
  if (only !== undefined && others.length === 0) return `${path}/${only}`;
  throw new UsageError({
    zh: `找不到材料包 ${path}。请写明 zip 文件，或 pack 写出的文件夹。`,
    en: `There is no bundle ${path}. Give the zip file, or the folder that pack wrote.`,
  });
}
