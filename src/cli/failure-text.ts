import type { Bilingual } from '../base/language.ts';
import { ReadError } from '../base/world.ts';
import { EXIT, type ExitCode } from '../commands/exit.ts';
import { UsageError } from '../commands/failure.ts';
import { WriteError } from '../commands/world.ts';

/** What is said when a run didn't come to its end. */
export interface Failure {
  readonly text: Bilingual;
  readonly code: ExitCode;
}

export const INTERRUPTED: Bilingual = {
  zh: '已中断，没有留下半成品。',
  en: 'Interrupted; nothing half made was left.',
};

/** What Windows says where a file is open elsewhere, among other things. */
const HELD: ReadonlySet<string> = new Set(['EBUSY', 'EPERM']);

/** What stopped a run, in words. `version`: of the tool, for what is our own fault. */
export function failureOf(error: unknown, version: string): Failure {
  if (error instanceof UsageError) return { text: error.text, code: EXIT.usage };
  if (error instanceof Error && error.name === 'ExitPromptError') return { text: INTERRUPTED, code: EXIT.interrupted };
  return { text: textOf(error, version), code: EXIT.failure };
}

function textOf(error: unknown, version: string): Bilingual {
  if (error instanceof WriteError) {
    // Work in progress lies beside what it is for; its name says nothing to a person.
    const path = error.path.replace(/\/\.[^/]*\.partial-.*$/, '/');
    if (HELD.has(error.code)) {
      return {
        zh: `写不进 ${path}（${error.code}）。它可能正被别的程序打开（例如 WPS、压缩软件、资源管理器的预览），或者没有权限：请关闭后再试，或换一个位置。`,
        en: `Could not write to ${path} (${error.code}). Another program may have it open (an office program, an archiver, the preview of the file manager), or permission is missing: close it and try again, or choose another place.`,
      };
    }
    return {
      zh: `写不进 ${path}（${error.code}）。请检查磁盘空间和权限，或换一个位置。`,
      en: `Could not write to ${path} (${error.code}). Check free space and permissions, or choose another place.`,
    };
  }
  if (error instanceof ReadError) {
    return { zh: `读不出：${error.message}`, en: `Could not read: ${error.message}` };
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    zh: `程序出错（dossier ${version}）：${detail}。这不是您的错；请把这一行和所用命令报告给我们。`,
    en: `Something went wrong in dossier ${version}: ${detail}. This is our fault; please report this line and the command.`,
  };
}
