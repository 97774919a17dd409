import type { Lang } from '../../base/language.ts';

/** What is said below a report that is renewed. */
export interface WatchWords {
  /** `time`: of the look, as a clock shows it. */
  readonly checked: (time: string) => string;
  readonly same: string;
  readonly changes: (fresh: number, gone: number) => string;
  readonly fresh: string;
  readonly gone: string;
  readonly more: (count: number) => string;
  readonly go: string;
}

export const WATCH_WORDS: Readonly<Record<Lang, WatchWords>> = {
  zh: {
    checked: (time) => `${time} 检查完。`,
    same: '和上次一样。',
    changes: (fresh, gone) => `比上次：新出现 ${fresh} 条，不再出现 ${gone} 条。`,
    fresh: '新出现　',
    gone: '不再出现',
    more: (count) => `还有 ${count} 条`,
    go: '保存文件后自动再查，按 Ctrl-C 结束。',
  },
  en: {
    checked: (time) => `Checked at ${time}. `,
    same: 'As before. ',
    changes: (fresh, gone) => `Since the last look: ${fresh} new, ${gone} gone. `,
    fresh: 'New ',
    gone: 'Gone',
    more: (count) => `and ${count} more`,
    go: 'It will be checked again when a file is saved; Ctrl-C ends.',
  },
};
