import type { Answers } from './answers.ts';
import type { Asker } from './world.ts';

export type Value = string | number | boolean;

/** Instead of an answer: the question before is asked again. */
export const BACK = Symbol('back');

/** One question of several. */
export interface Step {
  /** The path of the manifest at which the answer belongs; of a question about the questions themselves any other word. */
  readonly path: string;
  /** What the answer is called in the summary; absent where it doesn't show there. */
  readonly label?: string | undefined;
  /** An answer as the summary shows it; absent: as it is written. */
  readonly shows?: (answer: Value) => string;
  readonly applies: (answers: Answers) => boolean;
  /** `before`: what was answered earlier. Undefined leaves it for later. */
  readonly ask: (ask: Asker, before: Value | undefined, answers: Answers) => Promise<Value | undefined | typeof BACK>;
}

/** What is known before the first question. */
export interface Known {
  /** What isn't asked at all. */
  readonly given: Answers;
  /** What was answered when somebody broke off; asked again only on the way back. */
  readonly earlier: Answers;
  /** Hears of the answers after each. */
  readonly keep: (answers: Answers) => void;
}

/** Asks one question after the other; somebody may go back, question by question. */
export async function interview(ask: Asker, steps: readonly Step[], { given, earlier, keep }: Known): Promise<Answers> {
  const answers = new Map<string, Value>([...earlier, ...given]);
  const settled = new Set(earlier.keys());
  const behind: number[] = [];
  for (let at = 0; at < steps.length; ) {
    const step = steps[at];
    if (step === undefined || given.has(step.path) || !step.applies(answers)) {
      at += 1;
      continue;
    }
    const said = settled.has(step.path) ? answers.get(step.path) : await step.ask(ask, answers.get(step.path), answers);
    if (said === BACK) {
      at = behind.pop() ?? at;
      settled.delete(steps[at]?.path ?? '');
      continue;
    }
    put(answers, step.path, said);
    keep(answers);
    behind.push(at);
    at += 1;
  }
  return answers;
}

/** Asks one of the questions again. */
export async function askAgain(ask: Asker, step: Step, answers: Answers): Promise<Answers> {
  const said = await step.ask(ask, answers.get(step.path), answers);
  const changed = new Map(answers);
  if (said !== BACK) put(changed, step.path, said);
  return changed;
}

function put(answers: Map<string, Value>, path: string, said: Value | undefined): void {
  if (said === undefined) answers.delete(path);
  else answers.set(path, said);
}
