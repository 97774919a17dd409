import { STANDINGS } from '../../bundle/summary/summary.ts';
import { RULE_OUTCOMES } from '../../check/outcomes.ts';
import { bilingual, choice, integer, list, literal, map, nullable, type Read, text } from '../../source/shapes.ts';
import { countsShape, findingShape } from '../contract.ts';

/** `recommend --format json` */
export const recommendShape = map({
  format: literal('dossier-recommend/1'),
  /** Null where no submission tells which call it is for. */
  program: nullable(map({ id: text(), edition: text() })),
  recommender: map({ name: bilingual(), kind: nullable(text()), region: bilingual() }),
  verdict: choice(['ready', 'not-ready']),
  /** Over the list and all its submissions. */
  counts: countsShape,
  submissions: list(
    map({
      rank: integer(),
      manifest: text(),
      applicant: bilingual(),
      title: bilingual(),
      standing: choice(STANDINGS),
      /** Of the submission by itself. */
      counts: countsShape,
      findings: list(findingShape),
      /** Of the findings below those in which this submission has to change something. */
      between: list(findingShape),
    }),
  ),
  /** Of the list, and between the submissions. */
  findings: list(findingShape),
  /** Rules on several submissions; one on an applicant's stands once for each applicant. */
  rules: list(map({ id: text(), scope: choice(['ledger', 'batch']), outcome: choice(RULE_OUTCOMES) })),
  /** Paths of the files that were written. */
  written: list(text()),
});

export type JsonRecommend = Read<typeof recommendShape>;
