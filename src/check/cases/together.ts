import { parseRecommendation } from '../../manifest/recommendation.ts';
import type { Program } from '../../programs/program.ts';
import { listDrafts } from '../together/list.ts';
import { type JudgedAlone, judgeTogether } from '../together/together.ts';
import { type Data, documentOf } from './change.ts';
import { type CaseResult, resultOf } from './result.ts';

/** What is found in several submissions, in each by itself and in all together. */
export function resultTogether(
  program: Program,
  submissions: readonly JudgedAlone[],
  recommender: Data | undefined,
): CaseResult {
  const names = submissions.map((_, index) => String(index + 1));
  const source = documentOf('recommendation.yaml', { recommendation: 1, recommender, submissions: names });
  const { recommendation, drafts } = parseRecommendation(source);
  const { attestations } = recommendation;
  const recommended = { recommender: recommendation.recommender, source, attestations };
  const together = judgeTogether(submissions, recommended);
  const said = [...drafts, ...listDrafts(recommendation, program, [])].map(source.finding);
  const judged = submissions.map((one) => ({ ...one, result: together.results.get(one) ?? one.result }));
  const { findings, ...rest } = resultOf(judged);
  return { ...rest, findings: [...said, ...together.findings, ...findings] };
}
