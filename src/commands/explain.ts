import type { Program } from '../programs/program.ts';
import { explainRule } from '../report/reference/explained.ts';
import { explanation } from '../report/reference/human.ts';
import { jsonExplain } from '../report/reference/json.ts';
import { explainMessage } from '../report/reference/message.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { type Target, targetIn, unknownWord } from './explain-target.ts';
import { namedProgram, type PackFaults } from './named-program.ts';
import { printJson, type SharedOptions, styleOf } from './output.ts';
import { packFaults } from './pack-faults.ts';
import { meantHere } from './program-here.ts';
import type { World } from './world.ts';

export interface ExplainOptions extends SharedOptions {
  /** The program, by id or path, that the words belong to. */
  readonly program?: string | undefined;
}

/** `explain`: what rules, clauses and messages mean, how they are checked and what to do about them. */
export async function explain(world: World, words: readonly string[], options: ExplainOptions): Promise<ExitCode> {
  const builtIn = await Promise.all(world.packs.ids.map((id) => world.packs.load(id)));
  const programs = builtIn.flatMap(({ program }) => program ?? []);
  const meant = options.program === undefined ? meantHere(world) : undefined;
  const lying = meant === undefined ? undefined : await namedProgram(world, meant);
  const here = lying !== undefined && 'program' in lying ? lying.program : undefined;
  const known = [...(here === undefined ? [] : [here]), ...programs.filter(({ id }) => id !== here?.id)];
  const packs = new Map<string, Program>();
  const targets: Target[] = [];
  for (const word of words.map(unbracketed)) {
    const { pack, name } = splitPack(word, options.program, known);
    const opened = pack === undefined ? undefined : packs.get(pack);
    const found = pack === undefined || opened !== undefined ? { program: opened } : await namedProgram(world, pack);
    if ('faults' in found) return refuse(world, found.faults, options);
    if (pack !== undefined && found.program !== undefined) packs.set(pack, found.program);
    const only = found.program ?? here;
    const target =
      (only && targetIn(name, [only])) ?? (found.program === undefined ? targetIn(name, known) : undefined);
    // A faulty pack that lies here may well be the one that has it.
    if (target === undefined && lying !== undefined && 'faults' in lying) return refuse(world, lying.faults, options);
    if (target === undefined) throw unknownWord(name, found.program === undefined ? known : [found.program]);
    targets.push(target);
  }
  const rules = targets.flatMap((target) => target.rules.map(({ program, rule }) => explainRule(program, rule)));
  const spoken = packs.size > 0 ? [...packs.values()] : known;
  const messages = targets.flatMap((target) => target.messages.map((id) => explainMessage(id, spoken)));
  if (options.format === 'json') printJson(world, jsonExplain(rules, messages, []));
  else world.out(explanation(rules, messages, styleOf(world, options)));
  return EXIT.ready;
}

/** Reports show rules in brackets, and people copy what they see. */
const unbracketed = (word: string): string => /^\[(.+)\]$/.exec(word)?.[1] ?? word;

/** The pack that a word is about, and what is asked of it; none where a word is to be looked for in all that are known. */
function splitPack(
  word: string,
  program: string | undefined,
  known: readonly Program[],
): { pack: string | undefined; name: string } {
  if (program !== undefined) return { pack: program, name: word };
  const path = word.replaceAll('\\', '/');
  const cut = path.lastIndexOf('/');
  if (cut < 0 || known.some(({ id }) => path.startsWith(`${id}/`))) return { pack: undefined, name: path };
  return { pack: path.slice(0, cut), name: path.slice(cut + 1) };
}

function refuse(world: World, faults: PackFaults, options: SharedOptions): ExitCode {
  if (options.format === 'json') printJson(world, jsonExplain([], [], faults.findings));
  else world.out(packFaults(world, faults, options));
  return EXIT.usage;
}
