import type { Program } from '../programs/program.ts';
import { explainRule } from '../report/reference/explained.ts';
import { explanation } from '../report/reference/human.ts';
import { jsonExplain } from '../report/reference/json.ts';
import { explainMessage } from '../report/reference/message.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { findTarget, type Target } from './explain-target.ts';
import { namedProgram, type PackFaults } from './named-program.ts';
import { printJson, type SharedOptions, styleOf } from './output.ts';
import { packFaults } from './pack-faults.ts';
import type { World } from './world.ts';

export interface ExplainOptions extends SharedOptions {
  /** The program, by id or path, that the words belong to. */
  readonly program?: string | undefined;
}

/** `explain`: what rules, clauses and messages mean, how they are checked and what to do about them. */
export async function explain(world: World, words: readonly string[], options: ExplainOptions): Promise<ExitCode> {
  const builtIn = await Promise.all(world.packs.ids.map((id) => world.packs.load(id)));
  const programs = builtIn.flatMap(({ program }) => program ?? []);
  const packs = new Map<string, Program>();
  const targets: Target[] = [];
  for (const word of words.map(unbracketed)) {
    const { pack, name } = splitPack(word, options.program, programs);
    const known = pack === undefined ? undefined : packs.get(pack);
    const found = pack === undefined || known !== undefined ? { program: known } : await namedProgram(world, pack);
    if ('faults' in found) return refuse(world, found.faults, options);
    if (pack !== undefined && found.program !== undefined) packs.set(pack, found.program);
    targets.push(findTarget(name, found.program === undefined ? programs : [found.program]));
  }
  const rules = targets.flatMap((target) => target.rules.map(({ program, rule }) => explainRule(program, rule)));
  const spoken = packs.size > 0 ? [...packs.values()] : programs;
  const messages = targets.flatMap((target) => target.messages.map((id) => explainMessage(id, spoken)));
  if (options.format === 'json') printJson(world, jsonExplain(rules, messages, []));
  else world.out(explanation(rules, messages, styleOf(world, options)));
  return EXIT.ready;
}

/** Reports show rules in brackets, and people copy what they see. */
const unbracketed = (word: string): string => /^\[(.+)\]$/.exec(word)?.[1] ?? word;

/** The pack that a word is about, and what is asked of it; none where a word is to be looked for in all built-in ones. */
function splitPack(
  word: string,
  program: string | undefined,
  builtIn: readonly Program[],
): { pack: string | undefined; name: string } {
  if (program !== undefined) return { pack: program, name: word };
  const path = word.replaceAll('\\', '/');
  const cut = path.lastIndexOf('/');
  if (cut < 0 || builtIn.some(({ id }) => path.startsWith(`${id}/`))) return { pack: undefined, name: path };
  return { pack: path.slice(0, cut), name: path.slice(cut + 1) };
}

function refuse(world: World, faults: PackFaults, options: SharedOptions): ExitCode {
  if (options.format === 'json') printJson(world, jsonExplain([], [], faults.findings));
  else world.out(packFaults(world, faults, options));
  return EXIT.usage;
}
