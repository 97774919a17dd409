import type { Lang, Langs } from '../base/language.ts';
import { cutDisplay, displayWidth, wrapDisplay } from '../base/width.ts';
import type { Terminal } from '../commands/world.ts';
import { makePaint } from '../report/paint.ts';

const ACTIONS: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  navigate: { zh: '移动', en: 'move' },
  select: { zh: '选定', en: 'select' },
};

/** How questions look in a terminal: wrapped as Chinese is, what is asked set off from what stands below it. */
export interface Looks {
  /** What inquirer takes of a question, and of the note below it. */
  readonly asked: (question: string, note?: string) => { readonly message: string; readonly theme: Theme };
  readonly label: (label: string) => string;
}

export interface Theme {
  readonly style: {
    readonly message: (text: string, status: string) => string;
    readonly answer: (text: string) => string;
    readonly keysHelpTip: (keys: [string, string][]) => string;
  };
}

/** Columns that a question or a choice loses to the sign before it. */
const SIGN = 2;

/** For a terminal; `langs` in the order in which they are spoken. */
export function looksOf(langs: Langs, { columns, colors }: Terminal): Looks {
  const { strong, faint, good } = makePaint(colors);
  const wrapped = (text: string): string[] => wrapDisplay(text, columns - SIGN);
  const action = (name: string): string => langs.map((lang) => ACTIONS[name]?.[lang] ?? name).join(' / ');
  const asked: Looks['asked'] = (question, note) => {
    const lines = question.split('\n').flatMap(wrapped);
    const head = lines.map((line) => strong(line)).join('\n');
    const below = note === undefined ? '' : `\n${faint(`  ${cutDisplay(note, columns - 2 * SIGN)}`)}\n `;
    const left = columns - SIGN - displayWidth(lines.at(-1) ?? '') - 1;
    const answer = (text: string): string =>
      (displayWidth(text) < left ? [text] : ['', ...wrapped(text).map((line) => `  ${line}`)])
        .map((line) => good(line))
        .join('\n');
    const message = (_: string, status: string): string => (status === 'done' ? head : `${head}${below}`);
    return { message: question, theme: { style: { message, answer, keysHelpTip: (keys) => tip(keys, action) } } };
  };
  return { asked, label: (label) => wrapped(label).join('\n  ') };
}

const tip = (keys: readonly [string, string][], action: (name: string) => string): string =>
  keys.map(([key, name]) => `${key} ${action(name)}`).join('  ');
