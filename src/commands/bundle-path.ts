import { SUMS_NAME } from '../bundle/names.ts';
import { UsageError } from './failure.ts';
import { perhapsMeant } from './near-path.ts';
import type { World } from './world.ts';

/** Where a bundle is: its zip, or the folder that somebody unpacked it into. */
export interface BundlePlace {
  readonly kind: 'zip' | 'unpacked';
  readonly path: string;
}

/**
 * A bundle may be named by its zip, by the folder that `pack` wrote, or by what was unpacked of it. Throws a UsageError
 * where there is none.
 */
export function findBundle(world: World, path: string): BundlePlace {
  const entry = world.files.stat(path);
  if (entry?.kind === 'file') return { kind: 'zip', path };
  const inner = entry?.kind === 'folder' ? world.files.list(path).filter((name) => !name.startsWith('.')) : [];
  if (inner.includes(SUMS_NAME)) return { kind: 'unpacked', path };
  const [sole] = inner;
  if (inner.length === 1 && sole !== undefined && world.files.stat(`${path}/${sole}`)?.kind === 'folder') {
    return findBundle(world, `${path}/${sole}`);
  }
  const zips = inner.filter((name) => name.endsWith('.zip'));
  // Beside its parts the whole bundle is the one that has a receipt.
  const received = zips.filter((name) => inner.includes(name.replace(/\.zip$/, '.receipt.json')));
  const [only, ...others] = zips.length > 1 ? received : zips;
  if (only !== undefined && others.length === 0) return { kind: 'zip', path: `${path}/${only}` };
  const { zh, en } = perhapsMeant(world.files, path, (name) => !name.includes('.') || name.endsWith('.zip'));
  throw new UsageError({
    zh: `找不到材料包 ${path}。${zh}请写明 zip 文件，或 pack 写出的文件夹。`,
    en: `There is no bundle ${path}.${en} Give the zip file, or the folder that pack wrote.`,
  });
}

/** The zip of a bundle. Throws a UsageError where there is none. */
export function bundlePath(world: World, path: string): string {
  const place = findBundle(world, path);
  if (place.kind === 'zip') return place.path;
  throw new UsageError({
    zh: `${path} 是解压后的材料包。请写明原来的 zip 文件。`,
    en: `${path} is a bundle that was unpacked. Give the zip file that it came from.`,
  });
}
