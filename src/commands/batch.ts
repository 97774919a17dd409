import type { Counts } from '../check/check.ts';
import { compareFindings } from '../findings/finding.ts';
import type { Severity } from '../findings/severity.ts';
import { type Batch, type BatchEntry, batchReport } from '../report/batch/human.ts';
import { jsonBatch } from '../report/batch/json.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { type Looked, lookTogether, type TogetherOptions } from './look-together.ts';
import { isMachineFormat, type MachineFormat, printForMachine } from './machine-report.ts';
import { printJson, type SharedOptions, styleOf } from './output.ts';
import { progressOf } from './progress.ts';
import { reportOf } from './report.ts';
import type { World } from './world.ts';

export interface BatchOptions extends Omit<SharedOptions, 'format'>, TogetherOptions {
  readonly format?: SharedOptions['format'] | MachineFormat;
}

/** `validate` with several manifests: each is judged on its own, all at the same moment, and then together. */
export async function validateBatch(
  world: World,
  manifestFiles: readonly string[],
  options: BatchOptions,
): Promise<ExitCode> {
  const { batch } = await judgeBatch(world, manifestFiles, options);
  const { format } = options;
  if (format === 'json') printJson(world, jsonBatch(batch));
  else if (isMachineFormat(format)) {
    const reports = batch.entries.map(({ report }) => report);
    await printForMachine(world, format, { reports, across: batch.across }, options);
  } else world.out(batchReport(batch, styleOf(world, options)));
  return batch.verdict === 'ready' ? EXIT.ready : EXIT.notReady;
}

/** Several submissions examined, and the report on them. */
export async function judgeBatch(
  world: World,
  manifestFiles: readonly string[],
  options: BatchOptions,
): Promise<{ readonly batch: Batch; readonly submissions: readonly Looked[] }> {
  const { strict = false, format } = options;
  const looked = await lookTogether(world, manifestFiles, options);
  const across = [...looked.together, ...looked.across].toSorted(compareFindings);
  const hashing = format === 'json' ? progressOf(world, options) : undefined;
  const entries: BatchEntry[] = [];
  for (const { examined, readable } of looked.submissions) {
    entries.push({ readable, report: await reportOf(world, examined, hashing) });
  }
  const standing = (severity: Severity): number =>
    across.filter((finding) => finding.severity === severity && finding.outcome !== 'waived').length;
  const waived = across.filter(({ outcome }) => outcome === 'waived').length;
  const sum = (key: keyof Counts): number =>
    entries.reduce((so, { report }) => so + report.result.counts[key], key === 'waived' ? waived : standing(key));
  const counts = { error: sum('error'), warning: sum('warning'), advice: sum('advice'), waived: sum('waived') };
  const ready =
    entries.every(({ report }) => report.result.verdict === 'ready') &&
    standing('error') === 0 &&
    !(strict && counts.warning > 0);
  const batch: Batch = { entries, across, counts, verdict: ready ? 'ready' : 'not-ready' };
  return { batch, submissions: looked.submissions };
}
