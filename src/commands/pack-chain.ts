import { nearest } from '../base/nearest.ts';
import { byCodePoint } from '../base/order.ts';
import { isAbsolutePath, tidyPath } from '../base/paths.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import type { Finding } from '../findings/finding.ts';
import type { PackChain } from '../programs/chain.ts';
import { nearestProgram } from '../programs/near-id.ts';
import { type OpenedPack, openPack, PACK_FILES } from '../programs/parts.ts';
import { packFolder } from './pack-folder.ts';
import { typedPath } from './paths.ts';
import type { World } from './world.ts';

/** As many overlays over one another as anybody can follow. */
const MAX_DEPTH = 8;

/** Whether a program is named by a path rather than by the id of a built-in one. */
export const isPackPath = (name: string): boolean => /[/\\.]/.test(name) && !/\p{Cc}/u.test(name);

/** Whether a path, or the bare name of a folder, leads to a pack. */
export const isPackFolder = (world: World, name: string, base: string): boolean =>
  /^\P{Cc}+$/u.test(name) && world.files.stat(`${folderFrom(base, name)}/program.yaml`)?.kind === 'file';

/** Opens a pack folder and, one after the other, the packs that it extends. `base`: the folder from which the path leads. */
export async function openChain(world: World, name: string, base: string): Promise<PackChain> {
  const opened: { named: string; pack: OpenedPack }[] = [];
  const visited = new Set<string>();
  let [named, from] = [name, base];
  for (;;) {
    const folder = folderFrom(from, named);
    const pack = openPack(tidyPath(folder), packFolder(world.files, folder));
    opened.push({ named, pack: { ...pack, findings: [...pack.findings, ...strangers(world, folder, pack)] } });
    const { base: next, documents } = pack;
    if (next === undefined) return { opened, findings: [] };
    visited.add(world.files.real(folder));
    const broken = (draft: Draft['message']): PackChain => ({
      opened,
      findings: [documents.program.finding({ message: draft, route: ['extends'] })],
    });
    if (opened.length > MAX_DEPTH) return broken(message('pack.base-depth', { limit: MAX_DEPTH }));
    if (world.packs.ids.includes(next)) {
      return {
        opened,
        builtin: { data: await world.packs.read(next), at: documents.program.place(['extends']) },
        findings: [],
      };
    }
    const found = isPackFolder(world, next, folder);
    if (!found && !isPackPath(next)) {
      const known = world.packs.ids;
      return broken(message('pack.base-unknown', { base: next, nearest: nearestProgram(next, known), known }));
    }
    if (!found) return broken(message('pack.base-missing', { base: next }));
    if (visited.has(world.files.real(folderFrom(folder, next))))
      return broken(message('pack.base-cycle', { base: next }));
    [named, from] = [next, folder];
  }
}

/** YAML files that no pack has: most likely one of its own under a mistyped name. */
function strangers(world: World, folder: string, { documents }: OpenedPack): Finding[] {
  if (world.files.stat(folder)?.kind !== 'folder') return [];
  const names = world.files.list(folder).filter((name) => /\.ya?ml$/i.test(name) && !PACK_FILES.includes(name));
  return names.toSorted(byCodePoint).flatMap((name) => {
    const meant = nearest(name, PACK_FILES);
    // Others are nobody's concern: a manifest may well lie beside the rules that it uses.
    if (meant === undefined) return [];
    const said = message('pack.file-unknown', { name, nearest: meant });
    return [documents.program.finding({ message: said, route: [] })];
  });
}

function folderFrom(base: string, named: string): string {
  const path = typedPath(named);
  return isAbsolutePath(path) ? path : `${base}/${path}`;
}
