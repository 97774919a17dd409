import { jsonFinding } from '../json.ts';
import type { JsonRecommend } from './contract.ts';
import type { RecommendReport } from './report.ts';

/** The check of a recommender's list as one object, `dossier-recommend/1`; its schema is docs/recommend.schema.json. */
export function jsonRecommend(report: RecommendReport): JsonRecommend {
  const { program, summary, kind = null, findings, rules, counts, verdict, written } = report;
  return {
    format: 'dossier-recommend/1',
    program: program ? { id: program.id, edition: program.edition } : null,
    recommender: { name: summary.recommender, kind, region: summary.region },
    verdict,
    counts,
    submissions: summary.rows.map(({ rank, manifest, applicant, title, standing, counts: own, open, between }) => ({
      rank,
      manifest,
      applicant,
      title,
      standing,
      counts: own,
      findings: open.map(jsonFinding),
      between: between.map(jsonFinding),
    })),
    findings: findings.map(jsonFinding),
    rules: rules.map((rule) => ({ ...rule })),
    written: [...written],
  };
}
