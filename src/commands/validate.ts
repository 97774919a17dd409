import { humanReport } from '../report/human.ts';
import { jsonReport } from '../report/json.ts';
import { type Examined, type ExamineOptions, examine } from './examine.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { printJson, type SharedOptions, styleOf } from './output.ts';
import { reportOf } from './report.ts';
import type { World } from './world.ts';

export interface ValidateOptions extends SharedOptions, ExamineOptions {
  /** Warnings count like errors. */
  readonly strict?: boolean | undefined;
}

/** `validate`: judges a submission and prints the report. */
export async function validate(world: World, manifestFile: string, options: ValidateOptions): Promise<ExitCode> {
  const examined = strictly(await examine(world, manifestFile, options), options.strict ?? false);
  const machine = options.format === 'json';
  const report = await reportOf(world, examined, machine);
  if (machine) printJson(world, jsonReport(report));
  else world.out(humanReport(report, styleOf(world, options)));
  return examined.result.verdict === 'ready' ? EXIT.ready : EXIT.notReady;
}

/** With `--strict` a warning keeps the submission from being ready, in the report as in the exit code. */
function strictly(examined: Examined, strict: boolean): Examined {
  const { result } = examined;
  return strict && result.counts.warning > 0 ? { ...examined, result: { ...result, verdict: 'not-ready' } } : examined;
}
