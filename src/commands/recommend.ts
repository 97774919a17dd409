import { isAbsolutePath } from '../base/paths.ts';
import { duplicateDrafts, listDrafts, type Ranked } from '../check/together/list.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import { compareFindings } from '../findings/finding.ts';
import type { Severity } from '../findings/severity.ts';
import { parseRecommendation, type Recommendation } from '../manifest/recommendation.ts';
import type { Between } from '../report/batch/human.ts';
import { recommendPage } from '../report/recommend/human.ts';
import { jsonRecommend } from '../report/recommend/json.ts';
import type { RecommendReport } from '../report/recommend/report.ts';
import { readDocument, type SourceDocument } from '../source/document.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { UsageError } from './failure.ts';
import { manifestsAt } from './find-manifests.ts';
import { type Looked, lookTogether, type OfProgram, type TogetherOptions } from './look-together.ts';
import { readManifest } from './manifest-file.ts';
import { printJson, type SharedOptions, styleOf } from './output.ts';
import { parentFolder, typedPath } from './paths.ts';
import { summaryOf } from './recommend-summary.ts';
import type { World } from './world.ts';

export interface RecommendOptions extends SharedOptions, TogetherOptions {
  /** The folder into which the summary table and the notes are written. */
  readonly out?: string | undefined;
  /** Replaces files that are there. */
  readonly force?: boolean | undefined;
}

const LIST = 'recommendation.yaml';

/**
 * `recommend`: checks what a recommender sends in against quotas, order and duplicates, each submission by its own rules
 * too; writes the summary table and a note to each applicant.
 */
export async function recommend(world: World, named: string, options: RecommendOptions): Promise<ExitCode> {
  const listFile = listAt(world, named);
  const source = readDocument(listFile, readManifest(world, listFile));
  const { recommendation, drafts: faults } = parseRecommendation(source);
  const listed = entriesOf(world, listFile, recommendation);
  const looked = await lookTogether(world, listed.files, options, {
    recommender: recommendation.recommender,
    source,
  });
  const ranked = looked.submissions.flatMap((one, index): Ranked<OfProgram>[] =>
    isOfProgram(one) ? [{ rank: index + 1, entry: listed.entries[index] ?? 0, submission: one.examined }] : [],
  );
  const program = ranked[0]?.submission.program;
  const drafts = [
    ...faults,
    ...listed.drafts,
    ...(program === undefined ? [] : listDrafts(recommendation, program, ranked)),
    ...duplicateDrafts(ranked),
  ];
  const findings: Between[] = [
    ...source.findings,
    ...drafts.map((draft) => placed(draft, source)),
    ...looked.together,
    ...looked.across,
  ].toSorted(compareFindings);
  const summary = summaryOf(recommendation, program, looked.submissions);
  const standing = (severity: Severity): number =>
    findings.filter((one) => one.severity === severity && one.outcome !== 'waived').length +
    summary.rows.reduce((sum, { counts }) => sum + counts[severity], 0);
  const counts = {
    error: standing('error'),
    warning: standing('warning'),
    advice: standing('advice'),
    waived: summary.rows.reduce((sum, { counts: own }) => sum + own.waived, 0),
  };
  const failed = counts.error > 0 || (options.strict === true && counts.warning > 0);
  const written =
    options.out === undefined
      ? []
      : await (await import('./recommend-files.ts')).writeFiles(
          world,
          { recommendation, summary, looked },
          { out: options.out, force: options.force ?? false },
        );
  const sources = [source, ...looked.submissions.flatMap(({ examined }) => examined.sources)];
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
    lineOf: (file, line) => sources.find((one) => one.file === file)?.lines.line(line),
  };
  if (options.format === 'json') printJson(world, jsonRecommend(report));
  else world.out(recommendPage(report, styleOf(world, options)));
  return failed ? EXIT.notReady : EXIT.ready;
}

const isOfProgram = (one: Looked): one is Looked & { readonly examined: OfProgram } =>
  one.examined.program !== undefined;

/** The list that was named, or that lies in the folder named. Throws where there is none. */
function listAt({ files }: World, named: string): string {
  const kind = files.stat(named)?.kind;
  const file = kind === 'folder' ? `${named.replace(/\/+$/, '')}/${LIST}` : named;
  if (files.stat(file)?.kind === 'file') return file;
  throw new UsageError({
    zh: `没有推荐名单 ${file}。请新建这个文件，写明 recommendation: 1，在 recommender 下写推荐单位的名称（name）和类型（kind），在 submissions 下按推荐次序逐行写各份申报清单的路径。`,
    en: `There is no list ${file}. Write one: recommendation: 1, the name and kind of the recommender under recommender, and under submissions the path of each manifest on a line of its own, best first.`,
  });
}

/** The manifests of a list in order, each once, with the entry that names it; and what is wrong with that. */
function entriesOf(
  { files }: World,
  listFile: string,
  { submissions }: Recommendation,
): { readonly files: readonly string[]; readonly entries: readonly number[]; readonly drafts: readonly Draft[] } {
  const folder = parentFolder(listFile);
  const found = new Map<string, { readonly file: string; readonly entry: number }>();
  const drafts: Draft[] = [];
  const realOf = (path: string): string => (files.stat(path) === undefined ? path : files.real(path));
  for (const [entry, written] of submissions.entries()) {
    const path = typedPath(written.trim());
    const [file] = manifestsAt(files, isAbsolutePath(path) ? path : `${folder}/${path}`);
    const real = realOf(file);
    const rank = [...found.keys()].indexOf(real) + 1;
    if (rank === 0) found.set(real, { file, entry });
    else drafts.push({ message: message('recommend.twice', { file: written, rank }), route: ['submissions', entry] });
  }
  for (const file of manifestsAt(files, folder)) {
    if (file === folder || found.has(realOf(file))) continue;
    const shown = file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file;
    drafts.push({ message: message('recommend.unlisted', { file: shown }), route: ['submissions'] });
  }
  const all = [...found.values()];
  return { files: all.map(({ file }) => file), entries: all.map(({ entry }) => entry), drafts };
}

function placed(draft: Draft, source: SourceDocument): Between {
  return { ...source.finding(draft), ...(draft.other && { first: source.place(draft.other) }) };
}
