import type { Severity } from '../findings/severity.ts';
import { parseRecommendation } from '../manifest/recommendation.ts';
import { recommendPage } from '../report/recommend/human.ts';
import { jsonRecommend } from '../report/recommend/json.ts';
import type { RecommendReport } from '../report/recommend/report.ts';
import { readDocument } from '../source/document.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { lookTogether, type TogetherOptions } from './look-together.ts';
import { readManifest } from './manifest-file.ts';
import { langsOf, printJson, type SharedOptions, styleOf } from './output.ts';
import { betweenFindings, ownFindings } from './recommend-between.ts';
import { filesOf, listAt } from './recommend-list.ts';
import { summaryOf } from './recommend-summary.ts';
import type { World } from './world.ts';

export interface RecommendOptions extends SharedOptions, TogetherOptions {
  /** The folder into which the summary table and the notes are written. */
  readonly out?: string | undefined;
  /** Replaces files that are there. */
  readonly force?: boolean | undefined;
}

/**
 * `recommend`: checks what a recommender sends in against quotas, order and duplicates, each submission by its own rules
 * too; writes the summary table and a note to each applicant.
 */
export async function recommend(world: World, named: string, options: RecommendOptions): Promise<ExitCode> {
  const listFile = listAt(world, named);
  const source = readDocument(listFile, readManifest(world, listFile));
  const { recommendation, drafts: faults } = parseRecommendation(source);
  const listed = filesOf(world, listFile, recommendation);
  const looked = await lookTogether(world, listed.files, options, { ...recommendation, source });
  const findings = betweenFindings({ source, recommendation, faults, listed, looked });
  const program = looked.submissions.find(({ examined }) => examined.program !== undefined)?.examined.program;
  const own = looked.submissions.map((one, index) =>
    ownFindings(one, listed.entries[index] ?? 0, { source, recommendation }),
  );
  const summary = summaryOf({
    recommendation,
    program,
    looked,
    own,
    between: findings,
    strict: options.strict === true,
  });
  const standing = (severity: Severity): number =>
    findings.filter((one) => one.severity === severity && one.outcome !== 'waived').length +
    looked.submissions.reduce((sum, { examined }) => sum + examined.result.counts[severity], 0);
  const counts = {
    error: standing('error'),
    warning: standing('warning'),
    advice: standing('advice'),
    waived: looked.submissions.reduce((sum, { examined }) => sum + examined.result.counts.waived, 0),
  };
  const failed = counts.error > 0 || (options.strict === true && counts.warning > 0);
  const written =
    options.out === undefined
      ? []
      : await (await import('./recommend-files.ts')).writeFiles(
          world,
          { recommendation, summary, looked, listFile },
          { out: options.out, force: options.force ?? false, langs: langsOf(world, options.lang) },
        );
  const sources = new Map(
    [source, ...looked.submissions.flatMap(({ examined }) => examined.sources)].map((one) => [one.file, one]),
  );
  const report: RecommendReport = {
    program,
    summary,
    kind: recommendation.kind,
    findings,
    rules: looked.rules.flatMap(({ rule, outcome }) =>
      rule.scope === 'submission' ? [] : [{ id: rule.id, scope: rule.scope, outcome }],
    ),
    counts,
    verdict: failed ? 'not-ready' : 'ready',
    written,
    lineOf: (file, line) => sources.get(file)?.lines.line(line),
  };
  if (options.format === 'json') printJson(world, jsonRecommend(report));
  else world.out(recommendPage(report, styleOf(world, options)));
  return failed ? EXIT.notReady : EXIT.ready;
}
