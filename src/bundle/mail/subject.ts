import type { Lang } from '../../base/language.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import { submissionValue } from '../../programs/name-values.ts';
import type { Program } from '../../programs/program.ts';

const TWO_LANGUAGES: readonly string[] = ['applicant', 'program', 'category'];

/**
 * The subject of the mail by the program's template, in both languages; once where both say the same. A token without a
 * language (`{applicant}`) is in that of its template; one that has only one language falls back on that.
 */
export function mailSubject(program: Program, manifest: Manifest): string {
  const fill = (template: string, lang: Lang): string =>
    template
      .replace(/\{([^{}]*)\}/g, (_, token: string) => {
        const [what = '', own = lang] = token.split('.');
        if (!TWO_LANGUAGES.includes(what)) return submissionValue(program, manifest, token);
        const other = own === 'zh' ? 'en' : 'zh';
        return (
          submissionValue(program, manifest, `${what}.${own}`) || submissionValue(program, manifest, `${what}.${other}`)
        );
      })
      .trim();
  const { zh, en } = program.delivery.subject;
  return [...new Set([fill(zh, 'zh'), fill(en, 'en')])].join(' | ');
}
