import type { Bilingual, Langs } from '../../base/language.ts';
import { spoken } from '../manifest-schema/spoken.ts';

/** What a recommender's list begins as: what is to be filled in, and the submissions that lie there, to be put in order. */
export function newRecommendation(
  head: string,
  kinds: Readonly<Record<string, Bilingual>>,
  submissions: readonly string[],
  langs: Langs,
): string {
  const note = (zh: string, en: string): string => `# ${spoken(langs, { zh, en })}`;
  const known = Object.entries(kinds).map(([id, { zh, en }]) =>
    spoken(langs, { zh: `${id}（${zh}）`, en: `${id} (${en})` }),
  );
  return [
    `${head}recommendation: 1`,
    'recommender:',
    `  name: { zh: "", en: "" }`,
    ...(known.length === 0
      ? []
      : [`  ${note(`类型，写其中一个：${known.join('、')}`, `Kind, one of: ${known.join(', ')}`)}`]),
    '  kind:',
    '  region: { zh: "", en: "" }',
    note(
      '申报单位补正的最后一天，例如 2026-05-20',
      'The last day for what applicants have to put right, such as 2026-05-20',
    ),
    'reply_by:',
    note('按推荐次序，第一行是第 1 位，不设并列', 'In order of merit: the first line has rank 1; no ties'),
    'submissions:',
    ...submissions.map((path) => `  - ${written(path)}`),
    note('不推荐或已撤回的，从上面移到这里', 'What is not recommended or was withdrawn is moved here'),
    'withdrawn: []',
    '',
  ].join('\n');
}

/** A path as YAML reads it back, whatever is in it. */
const written = (path: string): string => (/^[\p{L}_][\p{L}\p{N}_./-]*$/u.test(path) ? path : JSON.stringify(path));
