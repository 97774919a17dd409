import type { Lang } from '../../base/language.ts';
import { padDisplay } from '../../base/width.ts';

type Line = readonly [command: string, what: string];

interface Words {
  readonly what: string;
  readonly begin: string;
  readonly goOn: string;
  readonly init: Line;
  readonly next: readonly Line[];
  readonly more: readonly Line[];
}

const WORDS: Readonly<Record<Lang, Words>> = {
  zh: {
    what: '按征集通知检查申报材料，打成主办方能打开、能核对的材料包。不联网，不上传。',
    begin: '从这里开始：',
    goOn: '这个文件夹里已有申报清单 dossier.yaml，接下来：',
    init: ['dossier init 新文件夹', '新建一份申报，一步一步问'],
    next: [
      ['dossier validate', '检查清单和全部材料：哪里不符、依据、怎么办'],
      ['dossier status', '还差什么，还有几天'],
      ['dossier pack', '检查后打成材料包'],
    ],
    more: [
      ['dossier programs', '有哪些征集'],
      ['dossier --help', '全部命令'],
    ],
  },
  en: {
    what: 'Checks an award submission against its call, and packs it. Nothing is uploaded.',
    begin: 'Start here:',
    goOn: 'There is a manifest in this folder (dossier.yaml). Next:',
    init: ['dossier init my-folder', 'begin a submission; it asks step by step'],
    next: [
      ['dossier validate', 'what does not fit, by which clause, what to do'],
      ['dossier status', 'what remains, and how many days are left'],
      ['dossier pack', 'check, then pack the bundle'],
    ],
    more: [
      ['dossier programs', 'which calls it knows'],
      ['dossier --help', 'all commands'],
    ],
  },
};

const COMMAND_WIDTH = 24;

/** Where to start, in one language; `begun`: there is a manifest here. Fits half a screen of 80 by 24. */
export function startWords(lang: Lang, begun: boolean): string {
  const { what, begin, goOn, init, next, more } = WORDS[lang];
  const lines = begun ? [...next, ...more] : [init, ...next, ...more];
  return `${what}\n${begun ? goOn : begin}\n${lines
    .map(([command, about]) => `  ${padDisplay(command, COMMAND_WIDTH)}${about}\n`)
    .join('')}`;
}
