import { conclude } from '../check/check.ts';
import { type Named, namesIn } from '../check/names/named.ts';
import { isMainland } from '../check/names/origin.ts';
import type { Remark } from '../check/names/sides.ts';
import type { Draft } from '../findings/draft.ts';
import { humanNames } from '../report/names/human.ts';
import { jsonNames } from '../report/names/json.ts';
import type { NamesReport, ReportedName } from '../report/names/report.ts';
import { readSubmission, type Submission } from './examine.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { printJson, type SharedOptions, styleOf } from './output.ts';
import type { World } from './world.ts';

/** More names than any call asks for; what a manifest has beyond them only takes time. */
const MOST_NAMES = 2000;

/** `names`: every name in a manifest, with what there is to be said of how it is written, whatever the call asks. Opens no file but the manifest. */
export async function names(world: World, manifestFile: string, options: SharedOptions): Promise<ExitCode> {
  const submission = await readSubmission(world, manifestFile, {});
  const report = await namesReport(submission);
  if (options.format === 'json') printJson(world, jsonNames(report));
  else world.out(humanNames(report, styleOf(world, options)));
  const nothingToSay =
    report.complete && report.left === 0 && report.names.every(({ findings }) => findings.length === 0);
  return nothingToSay ? EXIT.ready : EXIT.notReady;
}

async function namesReport(submission: Submission): Promise<NamesReport> {
  const { source, manifest, program, manifestFile } = submission;
  const { lookAtNames } = await import('../check/names/remarks.ts');
  const lineOf = ({ route }: Named): number => source.place(route).span.start.line;
  const all = namesIn(manifest.data, program);
  const looked = lookAtNames(all.slice(0, MOST_NAMES), isMainland(manifest), lineOf).map(
    ({ named, remarks, pinyin }): ReportedName => {
      const { findings } = conclude(
        remarks.map((remark) => source.finding(draftOf(named, remark))),
        [],
      );
      return { named, line: lineOf(named), findings, ...(pinyin !== undefined && { pinyin }) };
    },
  );
  const { counts } = conclude(
    looked.flatMap(({ findings }) => findings),
    [],
  );
  return {
    manifestFile,
    lineOf: (_file, line) => source.lines.line(line),
    names: looked,
    complete: program !== undefined && !isFaulty(submission),
    left: Math.max(0, all.length - MOST_NAMES),
    counts,
  };
}

/** Where a remark stands: at the side of which it speaks, else at the name. */
const draftOf = ({ route, file }: Named, { message, side, undecided }: Remark): Draft => ({
  message,
  route: side === 'zh' || side === 'en' ? [...route, side] : route,
  ...(file !== undefined && { subject: { file } }),
  ...(undecided && { undecided }),
});

/** Whether something in the manifest, or of its program, couldn't be read. */
const isFaulty = ({ source, faults }: Submission): boolean =>
  [...source.findings, ...faults.program, ...faults.manifest.map(source.finding)].some(
    ({ severity }) => severity === 'error',
  );
