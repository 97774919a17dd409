import type { Langs } from '../base/language.ts';
import { wrapDisplay } from '../base/width.ts';
import type { Program } from '../programs/program.ts';
import { uiOf } from '../report/ui-of.ts';
import type { Answers } from './answers.ts';
import { askAgain, interview, type Step, type Value } from './interview.ts';
import { FIELDS_NOW, stepsFor } from './question-steps.ts';
import type { Asker, World } from './world.ts';

/** Asks what a new manifest needs; answers are kept where it is broken off, and shown once more before they are written. */
export async function askForManifest(
  world: World,
  program: Program,
  folder: string,
  given: Answers,
  langs: Langs,
): Promise<Answers> {
  const ask = world.ask(langs);
  const words = (pick: (a: ReturnType<typeof uiOf>['ask']) => string): string =>
    langs.map((lang) => pick(uiOf(lang).ask)).join(' / ');
  for (const lang of langs) {
    world.err(`${wrapDisplay(uiOf(lang).ask.howTo, world.terminal.columns).join('\n')}\n\n`);
  }
  const steps = stepsFor(program, langs);
  const key = `init ${program.id} ${folderKey(world, folder)}`;
  const before = keptAnswers(world.memory.recall(key));
  const goesOn =
    before.size > 0 &&
    (await ask.confirm(
      words((a) => a.goOn(before.size)),
      true,
    ));
  const keep = (answers: Answers): void => world.memory.remember(key, JSON.stringify([...answers]));
  const answers = await interview(ask, steps, { given, earlier: goesOn ? before : new Map(), keep }).catch(
    (error: unknown) => {
      const { size } = keptAnswers(world.memory.recall(key));
      if (size > 0) for (const lang of langs) world.err(`${uiOf(lang).ask.kept(size)}\n`);
      throw error;
    },
  );
  const asked = steps.filter(({ path }) => !given.has(path));
  const agreed = await agree(ask, asked, answers, words);
  world.memory.remember(key, '[]');
  return new Map([...agreed].filter(([path]) => path !== FIELDS_NOW));
}

/** Between a name and its answer, in either language. */
const COLON = '  ';

/** Shows the answers until somebody agrees; any of them can be given anew. */
async function agree(
  ask: Asker,
  steps: readonly Step[],
  answers: Answers,
  words: (pick: (a: ReturnType<typeof uiOf>['ask']) => string) => string,
): Promise<Answers> {
  const shown = steps.filter(({ label, path }) => label !== undefined && answers.has(path));
  const lines = shown.flatMap((step) => {
    const answer = answers.get(step.path);
    return answer === undefined ? [] : [`  ${nameOf(step)}${COLON}${step.shows?.(answer) ?? String(answer)}`];
  });
  const question = [words((a) => a.summary), ...lines, words((a) => a.write)].join('\n');
  if (shown.length === 0 || (await ask.confirm(question, true))) return answers;
  const choices = shown.map((step) => ({ value: step.path, label: nameOf(step) }));
  const wanted = await ask.choose(
    words((a) => a.change),
    choices,
  );
  const step = steps.find(({ path }) => path === wanted);
  return step === undefined ? answers : agree(ask, steps, await askAgain(ask, step, answers), words);
}

/** A question as the name of its answer. */
const nameOf = ({ label = '' }: Step): string => label.replaceAll(/[？?]/g, '');

/** A folder that isn't there yet is known by where it will be. */
const folderKey = (world: World, folder: string): string =>
  `${world.files.real('.')} ${world.files.stat(folder) === undefined ? folder : world.files.real(folder)}`;

function keptAnswers(kept: string | undefined): ReadonlyMap<string, Value> {
  try {
    const pairs = JSON.parse(kept ?? '[]') as unknown;
    return new Map(Array.isArray(pairs) ? (pairs as [string, Value][]) : []);
  } catch {
    return new Map();
  }
}
