import { nearest } from '../base/nearest.ts';
import type { Finding } from '../findings/finding.ts';
import type { Program } from '../programs/program.ts';
import { findingLines } from '../report/human.ts';
import { makePaint } from '../report/paint.ts';
import { UsageError } from './failure.ts';
import { type SharedOptions, styleOf } from './output.ts';
import { findProgram } from './program.ts';
import type { World } from './world.ts';

/** A program that was named on the command line: in order, or with what is wrong with its pack. */
export type NamedProgram =
  | { readonly program: Program }
  | { readonly program: undefined; readonly findings: readonly Finding[] };

/** Finds the program that a user names by id or by the path of its folder. Throws where there is none. */
export async function namedProgram(world: World, name: string): Promise<NamedProgram> {
  const { program, findings, drafts } = await findProgram(world, name, '.');
  if (program !== undefined && findings.length === 0) return { program };
  if (findings.some(isNoPack)) throw noPack(name);
  if (findings.length > 0) return { program: undefined, findings };
  const known = world.packs.ids;
  const near = nearest(name, known);
  throw drafts.length > 0 ? unknownProgram(name, near, known) : new Error(`no program for ${name}`);
}

const isNoPack = ({ message }: Finding): boolean =>
  message.id === 'pack.file-missing' && message.params.name === 'program.yaml';

function noPack(name: string): UsageError {
  return new UsageError({
    zh: `“${name}”不是规则包的文件夹，里面没有 program.yaml。`,
    en: `"${name}" is not the folder of a pack: there is no program.yaml in it.`,
  });
}

function unknownProgram(name: string, near: string | undefined, known: readonly string[]): UsageError {
  return new UsageError({
    zh: `没有“${name}”这项征集${near === undefined ? '。' : `，是不是 ${near}？`}已有的是：${known.join('、')}；自己的规则包请写文件夹的路径，例如 ./my-pack。`,
    en: `There is no call "${name}"${near === undefined ? '.' : `; did you mean ${near}?`} Known: ${known.join(', ')}. For a pack of your own write the path of its folder, such as ./my-pack.`,
  });
}

/** What is wrong with a pack, for people. */
export function packFaults(world: World, findings: readonly Finding[], options: SharedOptions): string {
  const style = styleOf(world, options);
  const paint = makePaint(style.colors);
  const source = { lineOf: (): undefined => undefined };
  return `${findings.map((finding) => findingLines(finding, source, style, paint).join('\n')).join('\n\n')}\n`;
}
