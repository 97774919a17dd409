import type { Lang } from '../../base/language.ts';
import type { FixKind } from '../../manifest/fix/fix.ts';

/** What is said of mending a manifest. */
export interface FixWords {
  readonly kinds: Readonly<Record<FixKind, (count: number) => string>>;
  readonly between: string;
  readonly nothing: (file: string) => string;
  readonly blocked: (file: string, line: number) => string;
  readonly would: (file: string, what: string) => string;
  readonly did: (file: string, what: string) => string;
  readonly how: string;
  readonly ask: (files: number) => string;
  readonly left: string;
  /** What comes next; `next` where keys were added. */
  readonly check: string;
  readonly next: string;
}

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const FIX_WORDS: Readonly<Record<Lang, FixWords>> = {
  zh: {
    kinds: {
      encoding: () => '编码改为 UTF-8',
      typing: (count) => `全角标点和空格 ${count} 处`,
      quotes: (count) => `给电话、编号加引号 ${count} 处`,
      words: (count) => `是与否改为 true、false ${count} 处`,
      paths: (count) => `路径里的反斜杠 ${count} 处`,
      placeholders: (count) => `补上空着的填写项 ${count} 组`,
      order: () => '填写项按顺序排好',
    },
    between: '，',
    nothing: (file) => `${file}：没有可以自动改正的地方。`,
    blocked: (file, line) => `${file} 第 ${line} 行的写法有误，请先改正；改好后再运行，别处还可能有能自动改的。`,
    would: (file, what) => `${file}：可以改正（${what}）：`,
    did: (file, what) => `${file}：已改正（${what}）。`,
    how: '还没有改动。要改，请加 --yes 再运行一次。',
    ask: (files) => (files === 1 ? '这样改吗？' : `${files} 份申报清单都这样改吗？`),
    left: '没有改动。',
    check: '请再运行 dossier validate 检查。',
    next: '补上的填写项还空着，检查时仍会报缺。请接着运行 dossier validate。',
  },
  en: {
    kinds: {
      encoding: () => 'encoding becomes UTF-8',
      typing: (count) => `${many(count, 'full-width mark or odd space', 'full-width marks or odd spaces')}`,
      quotes: (count) => `quotes around ${many(count, 'phone number or the like', 'phone numbers or the like')}`,
      words: (count) => `${many(count, 'yes or no', 'times yes or no')} as true or false`,
      paths: (count) => `${many(count, 'path', 'paths')} with backslashes`,
      placeholders: (count) => `${many(count, 'group', 'groups')} of missing keys, left empty`,
      order: () => 'keys put in order',
    },
    between: ', ',
    nothing: (file) => `${file}: there is nothing that can be corrected by itself.`,
    blocked: (file, line) =>
      `Line ${line} of ${file} is at fault: correct it first, and run this again. More may then be corrected by itself.`,
    would: (file, what) => `${file}: can be corrected (${what}):`,
    did: (file, what) => `${file}: corrected (${what}).`,
    how: 'Nothing was changed yet. To change it, run this again with --yes.',
    ask: (files) => (files === 1 ? 'Change it so?' : `Change all ${files} manifests so?`),
    left: 'Nothing was changed.',
    check: 'Run dossier validate to check it again.',
    next: 'Keys that were added are still empty, and still reported as missing. Go on with dossier validate.',
  },
};
