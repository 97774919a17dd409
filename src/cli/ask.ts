import process from 'node:process';
import type { Lang, Langs } from '../base/language.ts';
import type { Asker, Choice } from '../commands/world.ts';

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

const ACTIONS: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  navigate: { zh: '移动', en: 'move' },
  select: { zh: '选定', en: 'select' },
};

const YES_NO: Readonly<Record<'true' | 'false', Readonly<Record<Lang, string>>>> = {
  true: { zh: '是', en: 'yes' },
  false: { zh: '否', en: 'no' },
};

/** The hint below a list, in the languages spoken. */
function themeFor(langs: Langs): { style: { keysHelpTip: (keys: [string, string][]) => string } } {
  const action = (name: string): string => langs.map((lang) => ACTIONS[name]?.[lang] ?? name).join(' / ');
  return { style: { keysHelpTip: (keys) => keys.map(([key, name]) => `${key} ${action(name)}`).join('  ') } };
}

/** A question answered by a letter; nothing else is taken, and Enter alone chooses nothing. */
function keyed(message: string, choices: readonly Choice[], langs: Langs): Record<string, unknown> {
  const keys = choices.map(({ key }) => key).join(' / ');
  const error = (): string => langs.map((lang) => ASK_FOR_KEY[lang](keys)).join(' / ');
  const listed = choices.map(({ value, label, key }) => ({ value, name: label, key }));
  return { type: 'rawlist', message, choices: listed, theme: { style: { error } } };
}

const ASK_FOR_KEY: Readonly<Record<Lang, (keys: string) => string>> = {
  zh: (keys) => `请输入 ${keys} 中的一个字母，再按回车`,
  en: (keys) => `Type one of ${keys}, then Enter`,
};

/** Asks at the terminal with inquirer, which is loaded with the first question. */
export const terminalAsker = (langs: Langs): Asker => ({
  choose: async (message, choices) => {
    if (choices.every(({ key }) => key !== undefined)) return String(await prompt(keyed(message, choices, langs)));
    const listed = choices.map(({ value, label }) => ({ value, name: label }));
    const wanted = (term: string | undefined) =>
      listed.filter(({ value, name }) => `${value} ${name}`.toLowerCase().includes((term ?? '').toLowerCase()));
    const common = { message, pageSize: 12, theme: themeFor(langs) };
    const question =
      choices.length > SEARCH_FROM
        ? { ...common, type: 'search', source: wanted }
        : { ...common, type: 'select', choices: listed };
    return String(await prompt(question));
  },
  text: async (message, check, before) => {
    const kept = before === undefined ? {} : { default: before };
    return String(await prompt({ type: 'input', message, ...kept, ...(check && { validate: check }) })).trim();
  },
  confirm: async (message, byDefault) => {
    const choices = [true, false].map((value) => ({
      value,
      name: langs.map((lang) => YES_NO[`${value}`][lang]).join(' / '),
    }));
    return Boolean(await prompt({ type: 'select', message, choices, default: byDefault, theme: themeFor(langs) }));
  },
});
