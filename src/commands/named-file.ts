import { UsageError } from './failure.ts';
import { perhapsMeant } from './near-path.ts';
import type { World } from './world.ts';

/** Throws a {@link UsageError} where nothing, or no file, stands at a path that a person named. */
export function refuseNoFile(world: World, path: string): void {
  const kind = world.files.stat(path)?.kind;
  if (kind === 'file') return;
  if (kind === undefined) {
    const { zh, en } = perhapsMeant(world.files, path, () => true);
    throw new UsageError({ zh: `找不到文件“${path}”。${zh}`, en: `There is no file "${path}".${en}` });
  }
  throw new UsageError(
    kind === 'folder'
      ? {
          zh: `“${path}”是文件夹。请写到里面具体的文件。`,
          en: `"${path}" is a folder. Name a file in it.`,
        }
      : { zh: `“${path}”不是普通文件。`, en: `"${path}" is not an ordinary file.` },
  );
}
