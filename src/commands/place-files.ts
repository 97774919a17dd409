import { UsageError } from './failure.ts';
import { refuseOccupied } from './occupied.ts';
import type { World } from './world.ts';

interface Target {
  readonly folder: string;
  readonly name: string;
  readonly stem: string;
}

/** Parts of an earlier run, whatever their number: one of them left beside new ones would be taken for one of these. */
function earlierParts(world: World, { folder, stem }: Target): string[] {
  const isPart = (name: string): boolean =>
    name.startsWith(`${stem}_第`) && /^\d+部分_Part-\d+\.pdf$/.test(name.slice(`${stem}_第`.length));
  return world.files.list(folder).filter(isPart);
}

/** Throws a usage error where the result would take the place of the source, or, unless forced, of anything. */
export function refuseTarget(world: World, source: string, target: Target, force: boolean): void {
  const { files } = world;
  const path = `${target.folder}/${target.name}`;
  const entry = files.stat(path);
  if (entry !== undefined && files.real(path) === files.real(source)) {
    throw new UsageError({
      zh: `结果不能写在原文件 ${source} 上。请用 --out 换一个名字。`,
      en: `The result cannot take the place of the original ${source}. Choose another name with --out.`,
    });
  }
  refuseOccupied(world, path, force);
  if (force) return;
  for (const part of earlierParts(world, target)) refuseOccupied(world, `${target.folder}/${part}`, force);
}

/** Puts finished files in their places, and takes away the parts of an earlier run that are not among them. */
export function placeFiles(
  world: World,
  files: readonly { readonly from: string; readonly to: string }[],
  target: Target,
): void {
  const old = earlierParts(world, target).map((name) => `${target.folder}/${name}`);
  for (const { from, to } of files) world.disk.rename(from, to);
  for (const path of old) if (!files.some(({ to }) => to === path)) world.disk.remove(path);
}
