import type { Lang } from '../../base/language.ts';

/** Findings that came and went since the last look. */
export interface FindingChanges {
  readonly fresh: number;
  readonly gone: number;
}

function told(changes: FindingChanges | undefined, same: string, differ: (changes: FindingChanges) => string): string {
  if (changes === undefined) return '';
  return changes.fresh + changes.gone === 0 ? same : differ(changes);
}

/** The line below a report that is renewed. `time`: of the look, as a clock shows it. */
export const WATCH_WORDS: Readonly<Record<Lang, (time: string, changes: FindingChanges | undefined) => string>> = {
  zh: (time, changes) => {
    const what = told(changes, '和上次一样。', ({ fresh, gone }) => `比上次：新出现 ${fresh} 条，已解决 ${gone} 条。`);
    return `${time} 检查完。${what}保存文件后自动再查，按 Ctrl-C 结束。`;
  },
  en: (time, changes) => {
    const what = told(changes, ' As before.', ({ fresh, gone }) => ` Since the last look: ${fresh} new, ${gone} gone.`);
    return `Checked at ${time}.${what} It is checked again when a file is saved; Ctrl-C ends.`;
  },
};
