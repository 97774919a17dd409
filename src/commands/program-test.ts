import { uncovered } from '../check/cases/coverage.ts';
import { holds } from '../check/cases/run.ts';
import { compareFindings } from '../findings/finding.ts';
import { humanCases } from '../report/cases/human.ts';
import { jsonCases } from '../report/cases/json.ts';
import type { CasesReport } from '../report/cases/report.ts';
import type { SourceDocument } from '../source/document.ts';
import { authorPack, casesBeside } from './author-pack.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { printJson, type SharedOptions, styleOf } from './output.ts';
import type { World } from './world.ts';

/** A line of one of some files. */
export const linesIn =
  (sources: readonly SourceDocument[]) =>
  (file: string, line: number): string | undefined =>
    sources.find((source) => source.file === file)?.lines.line(line);

/** `program test`: runs the cases beside a pack, and tells which rule has no example of which end. */
export async function programTest(world: World, folder: string, options: SharedOptions): Promise<ExitCode> {
  const { program, sources, findings } = await authorPack(world, folder);
  const cases = program && casesBeside(world, folder, program);
  const runs = cases?.runs ?? [];
  const report: CasesReport = {
    folder,
    program,
    runs,
    uncovered: program === undefined ? [] : uncovered(program, runs),
    findings: [...findings, ...(cases?.findings ?? [])].toSorted(compareFindings),
    lineOf: linesIn([...sources, ...(cases?.sources ?? [])]),
  };
  if (options.format === 'json') printJson(world, jsonCases(report));
  else world.out(humanCases(report, styleOf(world, options)));
  if (program === undefined) return EXIT.usage;
  const sound = runs.length > 0 && runs.every(holds) && report.findings.every(({ severity }) => severity !== 'error');
  return sound ? EXIT.ready : EXIT.notReady;
}
