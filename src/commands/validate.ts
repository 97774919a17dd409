import { humanReport } from '../report/human.ts';
import { jsonReport } from '../report/json.ts';
import { type ExamineOptions, examine } from './examine.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { UsageError } from './failure.ts';
import { manifestsNamed } from './find-manifests.ts';
import { rememberLook } from './last-look.ts';
import { isMachineFormat, type MachineFormat, printForMachine } from './machine-report.ts';
import { printJson, type SharedOptions, styleOf } from './output.ts';
import { progressOf } from './progress.ts';
import { reportOf } from './report.ts';
import type { HandedFormat } from './report-page.ts';
import { type Strictness, strictly } from './strict.ts';
import type { World } from './world.ts';

export interface ValidateOptions extends Omit<SharedOptions, 'format'>, ExamineOptions, Strictness {
  readonly format?: SharedOptions['format'] | HandedFormat | MachineFormat;
  /** Where a page or a workbook is written. */
  readonly out?: string | undefined;
  /** Replaces a file that is there. */
  readonly force?: boolean | undefined;
  /** Mends the manifest instead of judging the submission. */
  readonly fix?: boolean | undefined;
  /** Judges again with every change, until it is interrupted. */
  readonly watch?: boolean | undefined;
  /** With `fix`: without asking. */
  readonly yes?: boolean | undefined;
}

/** `validate`: judges one submission, or several together, and prints the report. */
export async function validate(
  world: World,
  named: readonly string[],
  { format, out, force, fix: fixing, yes, watch: watching, ...shared }: ValidateOptions,
): Promise<ExitCode> {
  if (watching === true) {
    refuseWatching(named, fixing, format, out);
    const { watch } = await import('./watch.ts');
    return watch(world, named[0] ?? '', shared);
  }
  refuseFixing(fixing, yes, format, out);
  if (fixing === true) {
    const { fix } = await import('./fix.ts');
    return fix(world, named, { ...shared, yes, format: format === 'json' ? format : undefined });
  }
  const [manifestFile = '', ...more] = manifestsNamed(world.files, named);
  if (format === 'html' || format === 'xlsx' || out !== undefined) {
    const { validateHanded } = await import('./report-page.ts');
    return validateHanded(world, [manifestFile, ...more], {
      ...shared,
      format: isMachineFormat(format) ? undefined : format,
      out,
      force,
    });
  }
  const options = { ...shared, format };
  if (more.length > 0) {
    const { validateBatch } = await import('./batch.ts');
    return validateBatch(world, [manifestFile, ...more], options);
  }
  const examined = strictly(await examine(world, manifestFile, options), options.strict ?? false);
  rememberLook(world, examined);
  const machine = format === 'json';
  const report = await reportOf(world, examined, machine ? progressOf(world, options) : undefined);
  if (machine) printJson(world, jsonReport(report));
  else if (isMachineFormat(format)) await printForMachine(world, format, { reports: [report], across: [] }, options);
  else world.out(humanReport(report, styleOf(world, options)));
  return examined.result.verdict === 'ready' ? EXIT.ready : EXIT.notReady;
}

/** Throws a {@link UsageError} where mending is asked for together with what only judging has. */
function refuseFixing(
  fix: boolean | undefined,
  yes: boolean | undefined,
  format: ValidateOptions['format'],
  out: string | undefined,
): void {
  if (fix !== true && yes === true) {
    throw new UsageError({ zh: '--yes 只和 --fix 一起用。', en: '--yes goes with --fix only.' });
  }
  if (fix === true && (out !== undefined || (format !== undefined && format !== 'human' && format !== 'json'))) {
    throw new UsageError({
      zh: '--fix 只改申报清单，不出报告：不能和 -o 或这种格式一起用，可以加 --format json。',
      en: '--fix corrects the manifest and makes no report: it does not go with -o or this format, only with --format json.',
    });
  }
}

/** Throws a {@link UsageError} where watching is asked for together with what a screen doesn't show. */
function refuseWatching(
  named: readonly string[],
  fix: boolean | undefined,
  format: ValidateOptions['format'],
  out: string | undefined,
): void {
  if (named.length > 1) {
    throw new UsageError({
      zh: '--watch 一次只看一份申报清单，请写明其中一份。',
      en: '--watch takes one manifest at a time; name one of them.',
    });
  }
  if (fix === true || out !== undefined || (format !== undefined && format !== 'human')) {
    throw new UsageError({
      zh: '--watch 只在屏幕上显示，不能和 --fix、--format 或 -o 一起用。',
      en: '--watch shows its report on the screen; it does not go with --fix, --format or -o.',
    });
  }
}
