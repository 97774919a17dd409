import type { PackData } from '../programs/assemble.ts';
import { diffPrograms } from '../programs/diff.ts';
import { type DiffSide, humanDiff, jsonDiff } from '../report/diff/human.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { namedPack } from './named-program.ts';
import { printJson, type SharedOptions, styleOf } from './output.ts';
import { packFaults } from './pack-faults.ts';
import type { World } from './world.ts';

/** `programs diff`: what changes from one program to another, each a built-in one or a path. A difference is no failure. */
export async function programsDiff(world: World, a: string, b: string, options: SharedOptions): Promise<ExitCode> {
  const [from, to] = [await packNamed(world, a, options), await packNamed(world, b, options)];
  if (from === undefined || to === undefined) return EXIT.usage;
  const changes = diffPrograms(from, to);
  const [left, right] = [side(a, from), side(b, to)];
  if (options.format === 'json') printJson(world, jsonDiff(left, right, changes));
  else world.out(humanDiff(left, right, changes, styleOf(world, options)));
  return EXIT.ready;
}

const side = (named: string, { identity: { id, edition, name } }: PackData): DiffSide => ({ named, id, edition, name });

/** Undefined where the pack is faulty, which has then been said. */
async function packNamed(world: World, name: string, options: SharedOptions): Promise<PackData | undefined> {
  const read = await namedPack(world, name);
  if (read.pack !== undefined && read.findings.length === 0) return read.pack;
  world.err(packFaults(world, read, options));
  return undefined;
}
