import { statusOf } from '../check/status/status.ts';
import { statusPage } from '../report/status/human.ts';
import { jsonStatus } from '../report/status/json.ts';
import type { StatusReport } from '../report/status/report.ts';
import { type ExamineOptions, examine } from './examine.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { UsageError } from './failure.ts';
import { printJson, styleOf } from './output.ts';
import { reportOf } from './report.ts';
import { type CalendarOptions, refuseCalendar, writeCalendar } from './status-calendar.ts';
import type { World } from './world.ts';

export interface StatusOptions extends CalendarOptions, ExamineOptions {
  /** Everything in full below the first screen. */
  readonly all?: boolean | undefined;
}

/** `status`: where a submission stands and what to do next. Being able to show it is success, ready or not. */
export async function status(world: World, manifestFile: string, options: StatusOptions): Promise<ExitCode> {
  refuseCalendar(world, options);
  const examined = await examine(world, manifestFile, options, 'everything');
  const { program, manifest } = examined;
  if (program === undefined) {
    throw new UsageError({
      zh: `从 ${examined.manifestFile} 看不出申报的是哪一项征集，或者它的规则包有错，因此无法显示进度。请先运行 dossier validate ${examined.manifestFile} 查看原因。`,
      en: `${examined.manifestFile} does not tell which call it is for, or the rules of that call are at fault, so there is no status to show. Run dossier validate ${examined.manifestFile} to see why.`,
    });
  }
  const report: StatusReport = {
    ...(await reportOf(world, examined)),
    program,
    applicant: manifest.applicantName,
    status: statusOf({ ...examined, program }, examined.result, world.zone()),
  };
  if (options.ics === true) await writeCalendar(world, report, options);
  else if (options.format === 'json') printJson(world, jsonStatus(report));
  else world.out(statusPage(report, { ...styleOf(world, options), all: options.all ?? false }));
  return EXIT.ready;
}
