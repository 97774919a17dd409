import process from 'node:process';
import type { Lang, Langs } from '../base/language.ts';
import type { Asker, Choice, Terminal } from '../commands/world.ts';
import type { Looks, Theme } from './ask-looks.ts';

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

const YES_NO: Readonly<Record<'true' | 'false', Readonly<Record<Lang, string>>>> = {
  true: { zh: '是', en: 'yes' },
  false: { zh: '否', en: 'no' },
};

/** A question answered by a letter; nothing else is taken, and Enter alone chooses nothing. */
function keyed(choices: readonly Choice[], langs: Langs, { style }: Theme): Record<string, unknown> {
  const keys = choices.map(({ key }) => key).join(' / ');
  const error = (): string => langs.map((lang) => ASK_FOR_KEY[lang](keys)).join(' / ');
  const listed = choices.map(({ value, label, key }) => ({ value, name: label, key }));
  return { type: 'rawlist', choices: listed, theme: { style: { ...style, error } } };
}

const ASK_FOR_KEY: Readonly<Record<Lang, (keys: string) => string>> = {
  zh: (keys) => `请输入 ${keys} 中的一个字母，再按回车`,
  en: (keys) => `Type one of ${keys}, then Enter`,
};

/** Asks at the terminal with inquirer, which is loaded with the first question. */
export const terminalAsker =
  (terminal: Terminal) =>
  (langs: Langs): Asker => {
    const looks = async (): Promise<Looks> => (await import('./ask-looks.ts')).looksOf(langs, terminal);
    return {
      choose: async (question, choices, note) => {
        const { asked, label: labelled } = await looks();
        const shown = asked(question, note);
        if (choices.every(({ key }) => key !== undefined)) {
          return String(await prompt({ ...shown, ...keyed(choices, langs, shown.theme) }));
        }
        const listed = choices.map(({ value, label }) => ({ value, name: labelled(label), short: label }));
        const wanted = (term: string | undefined) =>
          listed.filter(({ value, short }) => `${value} ${short}`.toLowerCase().includes((term ?? '').toLowerCase()));
        const common = { ...shown, pageSize: 12 };
        return String(
          await prompt(
            choices.length > SEARCH_FROM
              ? { ...common, type: 'search', source: wanted }
              : { ...common, type: 'select', choices: listed },
          ),
        );
      },
      text: async (question, check, byDefault, note) => {
        const optional = { ...(check && { validate: check }), ...(byDefault !== undefined && { default: byDefault }) };
        const { asked } = await looks();
        return String(await prompt({ type: 'input', ...asked(question, note), ...optional })).trim();
      },
      confirm: async (question, byDefault) => {
        const choices = [true, false].map((value) => {
          const said = langs.map((lang) => YES_NO[`${value}`][lang]).join(' / ');
          // Whoever types y or n is understood in Chinese as well: an item is found by how it begins.
          return { value, name: langs[0] === 'en' ? said : `${value ? 'y' : 'n'}  ${said}`, short: said };
        });
        const { asked } = await looks();
        return Boolean(await prompt({ type: 'select', ...asked(question), choices, default: byDefault }));
      },
    };
  };
