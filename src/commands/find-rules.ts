import { isAbsolutePath } from '../base/paths.ts';
import { rulesDigest } from '../bundle/rules-digest.ts';
import { programNamed } from '../manifest/parse.ts';
import { readDocument } from '../source/document.ts';
import { parentFolder, typedPath } from './paths.ts';
import { readPackNamed } from './program.ts';
import type { ReadReceipt } from './receipt.ts';
import type { World } from './world.ts';

/** The rules of a packed submission, found again. */
export interface FoundRules {
  /** The folder from which the program's path leads. */
  readonly from: string;
  /** They are no longer those by which the submission was packed. */
  readonly changed: boolean;
}

/** How far above a bundle its manifest may lie: `bundle/<name>/<name>.zip`. */
const ABOVE = 3;

/**
 * Finds the rules that a receipt names: a built-in program, or a path from where the manifest lay or from a folder above the bundle,
 * rather the one whose rules are still the same. Undefined where there are none, or they are faulty.
 */
export async function findRules(world: World, receipt: ReadReceipt, zipPath: string): Promise<FoundRules | undefined> {
  const { pack: name, rules } = receipt.program;
  const { file, text } = receipt.manifest;
  // A receipt is anybody's text: it must not lead to a place of its own choosing, such as another machine's disk.
  const agrees = programNamed(readDocument(file, new TextEncoder().encode(text))) === name;
  if (!agrees || (!world.packs.ids.includes(name) && isAbsolutePath(typedPath(name)))) return undefined;
  const folders = [typedPath(file).startsWith('//') ? '.' : parentFolder(file)];
  for (let folder = parentFolder(zipPath); folders.length <= ABOVE; folder = `${folder}/..`) folders.push(folder);
  const found: FoundRules[] = [];
  for (const from of folders) {
    const { pack, findings } = (await readPackNamed(world, name, from)) ?? { findings: [] };
    if (pack === undefined || findings.length > 0) continue;
    found.push({ from, changed: rules !== undefined && rulesDigest(pack) !== rules });
  }
  return found.find(({ changed }) => !changed) ?? found[0];
}
