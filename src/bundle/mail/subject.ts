import type { Lang } from '../../base/language.ts';
import { readTemplate } from '../../base/name-template.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import { submissionValue } from '../../programs/name-values.ts';
import type { Program } from '../../programs/program.ts';

const TWO_LANGUAGES: readonly string[] = ['applicant', 'program', 'category'];

/**
 * The subject of the mail by the program's template, in both languages; once where both say the same. A token without a
 * language (`{applicant}`) is in that of its template; one that has only one language falls back on that.
 */
export function mailSubject(program: Program, manifest: Manifest): string {
  const wordFor = (token: string, lang: Lang): string => {
    const [what = '', own = lang] = token.split('.');
    if (!TWO_LANGUAGES.includes(what)) return submissionValue(program, manifest, token);
    const other = own === 'zh' ? 'en' : 'zh';
    return (
      submissionValue(program, manifest, `${what}.${own}`) || submissionValue(program, manifest, `${what}.${other}`)
    );
  };
  const fill = (template: string, lang: Lang): string => {
    const { pieces, end } = readTemplate(template);
    const parts = pieces.map(({ before, open, token, close, optional }) => {
      const value = wordFor(token, lang);
      return optional && value === '' ? before : before + open + value + close;
    });
    return (parts.join('') + end).trim();
  };
  const { zh, en } = program.delivery.subject;
  return [...new Set([fill(zh, 'zh'), fill(en, 'en')])].join(' | ');
}
