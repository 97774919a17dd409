import type { Command, CommanderError } from 'commander';
import type { Langs } from '../base/language.ts';
import { nearest } from '../base/nearest.ts';
import { displayWidth, wrapDisplay } from '../base/width.ts';

/** A text in the languages spoken, one after the other. */
export const spoken = (langs: Langs, zh: string, en: string): string =>
  langs.map((lang) => (lang === 'zh' ? zh : en)).join(' / ');

/** Beside the names of options, descriptions stay readable down to so many columns. */
const NARROWEST = 20;

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Global Options:': '通用选项：',
  'Commands:': '命令：',
};

/** Puts commander's own words into the languages spoken, and sets its pages as Chinese is measured, `columns` wide. */
export function localizeHelp(command: Command, langs: Langs, columns: number): void {
  command.configureHelp({
    helpWidth: columns,
    minWidthToWrap: NARROWEST,
    displayWidth,
    boxWrap: (text, width) =>
      text
        .split('\n')
        .flatMap((line) => wrapDisplay(line, width))
        .join('\n'),
    styleTitle: (title) => {
      const zh = TITLES[title];
      return zh === undefined ? title : spoken(langs, zh, title);
    },
    optionDescription: ({ description, argChoices = [], defaultValue }) => {
      const notes = [...argChoices];
      if (typeof defaultValue === 'string')
        notes.push(spoken(langs, `默认 ${defaultValue}`, `default ${defaultValue}`));
      if (notes.length === 0) return description;
      return langs.join() === 'zh' ? `${description}（${notes.join('、')}）` : `${description} (${notes.join(', ')})`;
    },
  });
  command.helpOption('-h, --help', spoken(langs, '显示帮助', 'show help'));
}

/** What `--help` shows, of the program or of the command that `names` lead to. Throws a CommanderError, as every help does. */
export function showHelp(program: Command, names: readonly string[]): void {
  let found: Command = program;
  for (const name of names) {
    const below = found.commands.find((one) => one.name() === name);
    if (below === undefined) found.error(`error: unknown command '${name}'`, { code: 'commander.unknownCommand' });
    found = below;
  }
  found.help();
}

const EXPLAINED: Readonly<Record<string, (word: string, full: string) => string>> = {
  'commander.unknownCommand': (word) => `没有“${word}”这个命令。`,
  'commander.unknownOption': (word) => `没有“${word}”这个选项。`,
  'commander.missingArgument': (word) => `缺少参数“${word}”。`,
  'commander.optionMissingArgument': (word) => `选项“${word}”后面要写一个值。`,
  'commander.missingMandatoryOptionValue': (word) => `必须写明选项“${word}”。`,
  'commander.excessArguments': () => '参数多了。',
  'commander.invalidArgument': (word) => `“${word}”后面的值不在可选范围内。`,
};

/** A command that doesn't exist is a mistake even where its help is asked for: the words, without the asking. */
export function withoutHelpOfUnknown(program: Command, argv: readonly string[]): readonly string[] {
  const [first = '-'] = argv;
  if (first.startsWith('-') || program.commands.some((command) => command.name() === first)) return argv;
  return argv.filter((word) => word !== '-h' && word !== '--help');
}

/** What is wrong with a command line, in the languages spoken; with the nearest known word where there is one. */
export function explainUsage(error: CommanderError, langs: Langs): string {
  const english = error.message.replace(/^error: /, '').replaceAll('\n', ' ');
  const word = /'([^']*)'/.exec(english)?.[1] ?? '';
  const meant = /\(Did you mean (?:one of )?(.*?)\?\)/.exec(english)?.[1];
  const choices = /Allowed choices are ([^.]*)\./.exec(english)?.[1];
  const chinese = EXPLAINED[error.code]?.(word, english) ?? english;
  const typed = / argument '([^']*)' is invalid/.exec(english)?.[1] ?? '';
  const near = choices === undefined ? undefined : nearest(typed, choices.split(', '));
  const hint = `${(meant ?? near) === undefined ? '' : `是不是 ${meant ?? near}？`}${choices === undefined ? '' : `可选：${choices}。`}`;
  const lines = langs.map((lang) =>
    lang === 'zh'
      ? `${chinese}${hint}用 dossier --help 查看用法。`
      : `${english}${/[.?)]$/.test(english) ? '' : '.'}${near === undefined ? '' : ` Did you mean ${near}?`} See dossier --help.`,
  );
  return `${lines.join('\n')}\n`;
}
