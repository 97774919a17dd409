import type { FileFacts, Inspection } from '../facts/facts.ts';
import type { World } from './world.ts';

/** The inspections of one submission, by the material's safe path. */
export type Inspections = ReadonlyMap<string, Inspection>;

const factsOf = (inspection: Inspection): FileFacts[] => (inspection.ok ? [inspection.facts] : []);

/**
 * Adds the SHA-256 of each file that is as long as another one of these submissions, so that the same content under two
 * names is noticed; a file of a length of its own is not read once more.
 */
export async function withDigests(world: World, all: readonly Inspections[]): Promise<Inspections[]> {
  const byLength = new Map<number, Set<string>>();
  const known = new Map<string, string>();
  for (const { bytes, real, sha256 } of all.flatMap((one) => [...one.values()].flatMap(factsOf))) {
    byLength.set(bytes, (byLength.get(bytes) ?? new Set()).add(real));
    if (sha256 !== undefined) known.set(real, sha256);
  }
  for (const paths of byLength.values()) {
    if (paths.size < 2) continue;
    for (const path of paths) if (!known.has(path)) known.set(path, await world.sha256(path));
  }
  const digested = (inspection: Inspection): Inspection => {
    const sha256 = inspection.ok ? known.get(inspection.facts.real) : undefined;
    return inspection.ok && sha256 !== undefined
      ? { ...inspection, facts: { ...inspection.facts, sha256 } }
      : inspection;
  };
  return all.map((one) => new Map([...one].map(([path, inspection]) => [path, digested(inspection)])));
}
