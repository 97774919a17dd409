import { nearest } from '../base/nearest.ts';
import type { PackData } from '../programs/assemble.ts';
import { diffPrograms } from '../programs/diff.ts';
import { type DiffSide, humanDiff, jsonDiff } from '../report/diff/human.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { UsageError } from './failure.ts';
import { printJson, type SharedOptions, styleOf } from './output.ts';
import { isPackPath } from './pack-chain.ts';
import { explainFaultyPack } from './pack-faults.ts';
import { readPackNamed } from './program.ts';
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
  const read = await readPackNamed(world, name, '.');
  if (read === undefined) {
    const known = world.packs.ids;
    const guess = nearest(name, known);
    const isPath = isPackPath(name);
    throw new UsageError({
      zh: isPath
        ? `${name} 不是规则包文件夹：里面没有 program.yaml。`
        : `没有名为“${name}”的征集${guess === undefined ? '。' : `，是不是 ${guess}？`}可选：${known.join('、')}，或规则包文件夹的路径，如 ./${name}。`,
      en: isPath
        ? `${name} is not the folder of a pack: there is no program.yaml in it.`
        : `There is no call ‘${name}’${guess === undefined ? '.' : `; did you mean ${guess}?`} Known: ${known.join(', ')}, or the path of the folder of a pack, such as ./${name}.`,
    });
  }
  if (read.pack !== undefined && read.findings.length === 0) return read.pack;
  explainFaultyPack(world, read, options);
  return undefined;
}
