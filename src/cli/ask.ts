import process from 'node:process';
import type { Asker } from '../commands/world.ts';

/** Questions go to stderr, so that stdout carries results alone. */
const context = { output: process.stderr, clearPromptOnDone: false };

/** Choices beyond this many are easier found by typing than by arrow keys. */
const SEARCH_FROM = 8;

async function prompt(question: Record<string, unknown>): Promise<unknown> {
  const { default: inquirer } = await import('inquirer');
  const ask = inquirer.createPromptModule(context);
  const answers = (await ask([{ name: 'answer', ...question } as never])) as { answer: unknown };
  return answers.answer;
}

/** Asks at the terminal with inquirer, which is loaded with the first question. */
export const terminalAsker: Asker = {
  choose: async (message, choices) => {
    const listed = choices.map(({ value, label }) => ({ value, name: label }));
    const wanted = (term: string | undefined) =>
      listed.filter(({ value, name }) => `${value} ${name}`.toLowerCase().includes((term ?? '').toLowerCase()));
    const question =
      choices.length > SEARCH_FROM
        ? { type: 'search', message, source: wanted, pageSize: 12 }
        : { type: 'select', message, choices: listed, pageSize: 12 };
    return String(await prompt(question));
  },
  text: async (message, check) =>
    String(await prompt({ type: 'input', message, ...(check && { validate: check }) })).trim(),
  confirm: async (message, byDefault) => Boolean(await prompt({ type: 'confirm', message, default: byDefault })),
};
