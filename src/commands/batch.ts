import { ReadError } from '../base/world.ts';
import { checkAcross } from '../check/across/across.ts';
import { type Counts, conclude } from '../check/check.ts';
import { type Message, message } from '../findings/catalogue.ts';
import { unruled } from '../findings/draft.ts';
import type { Severity } from '../findings/severity.ts';
import { parseManifest } from '../manifest/parse.ts';
import { type Batch, type BatchEntry, batchReport } from '../report/batch/human.ts';
import { jsonBatch } from '../report/batch/json.ts';
import { readDocument } from '../source/document.ts';
import { withDigests } from './digests.ts';
import { type Examined, type ExamineOptions, examine } from './examine.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { NoManifest } from './manifest-file.ts';
import { printJson, type SharedOptions, styleOf } from './output.ts';
import { parentFolder } from './paths.ts';
import { progressOf } from './progress.ts';
import { reportOf } from './report.ts';
import { type Strictness, strictly } from './strict.ts';
import type { World } from './world.ts';

interface BatchOptions extends SharedOptions, ExamineOptions, Strictness {}

/** A submission examined; where its manifest can't be read, that is all that is known of it. */
interface Looked {
  readonly examined: Examined;
  readonly readable: boolean;
}

/** `validate` with several manifests: each is judged on its own, all at the same moment, and then what one applicant's have in common. */
export async function validateBatch(
  world: World,
  manifestFiles: readonly string[],
  options: BatchOptions,
): Promise<ExitCode> {
  const batch = await judge(world, manifestFiles, options);
  if (options.format === 'json') printJson(world, jsonBatch(batch));
  else world.out(batchReport(batch, styleOf(world, options)));
  return batch.verdict === 'ready' ? EXIT.ready : EXIT.notReady;
}

async function judge(world: World, manifestFiles: readonly string[], options: BatchOptions): Promise<Batch> {
  const { strict = false, format } = options;
  const now = world.now();
  const looked: Looked[] = [];
  for (const file of manifestFiles) looked.push(await lookAt({ ...world, now: () => now }, file, options));
  const digested = await withDigests(
    world,
    looked.map(({ examined }) => examined.inspections),
  );
  const submissions = looked.map(({ examined, readable }, index) => {
    const { inspections } = examined;
    return { readable, examined: strictly({ ...examined, inspections: digested[index] ?? inspections }, strict) };
  });
  const across = checkAcross(
    submissions.flatMap(({ examined }) => {
      const { program } = examined;
      return program === undefined ? [] : [{ ...examined, program }];
    }),
  );
  const hashing = format === 'json' ? progressOf(world, options) : undefined;
  const entries: BatchEntry[] = [];
  for (const { examined, readable } of submissions) {
    entries.push({ readable, report: await reportOf(world, examined, hashing) });
  }
  const standing = (severity: Severity): number => across.filter((finding) => finding.severity === severity).length;
  const sum = (key: keyof Counts): number =>
    entries.reduce((so, { report }) => so + report.result.counts[key], key === 'waived' ? 0 : standing(key));
  const counts = { error: sum('error'), warning: sum('warning'), advice: sum('advice'), waived: sum('waived') };
  const ready = entries.every(({ report }) => report.result.verdict === 'ready') && !(strict && counts.warning > 0);
  return { entries, across, counts, verdict: ready ? 'ready' : 'not-ready' };
}

/** A manifest that can't be read is one of the results, not the end of the run. */
async function lookAt(world: World, file: string, options: ExamineOptions): Promise<Looked> {
  try {
    return { readable: true, examined: await examine(world, file, options) };
  } catch (error) {
    if (error instanceof NoManifest) return { readable: false, examined: unread(world, file, error.reason, options) };
    if (!(error instanceof ReadError)) throw error;
    const reason = message('manifest.no-access', { file, code: error.code });
    return { readable: false, examined: unread(world, file, reason, options) };
  }
}

function unread(world: World, manifestFile: string, reason: Message, options: ExamineOptions): Examined {
  const source = readDocument(manifestFile, new Uint8Array());
  return {
    manifestFile,
    folder: parentFolder(manifestFile),
    source,
    sources: [source],
    manifest: parseManifest(source, undefined).manifest,
    program: undefined,
    faults: { manifest: [], program: [] },
    copies: new Map(),
    inspections: new Map(),
    bundleNames: new Map(),
    junk: [],
    phase: options.phase ?? 'apply',
    asOf: world.now(),
    rehearsed: options.asOf !== undefined,
    result: conclude([unruled({ message: reason }, undefined)], []),
  };
}
