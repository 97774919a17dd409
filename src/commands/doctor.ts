import { readZip, type ZipListing } from '../archive/zip.ts';
import type { NameChoice } from '../archive/zip-name.ts';
import type { ByteSource } from '../base/bytes.ts';
import { stemOf } from '../base/paths.ts';
import type { Progress } from '../base/progress.ts';
import { cleanEntries, copyFault } from '../bundle/doctor/clean-copy.ts';
import { type Diagnosis, diagnose, longestInside, needsRepair } from '../bundle/doctor/diagnosis.ts';
import { mattersOf } from '../bundle/doctor/zip-matters.ts';
import { SummedSink } from '../bundle/writers/summed-sink.ts';
import { writeZip } from '../bundle/writers/zip.ts';
import { conclude } from '../check/check.ts';
import { doctorPage } from '../report/doctor/human.ts';
import { jsonDoctor } from '../report/doctor/json.ts';
import type { DoctorReport, DoctorVerdict } from '../report/doctor/report.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { UsageError } from './failure.ts';
import { refuseNoFile } from './named-file.ts';
import { refuseOccupied } from './occupied.ts';
import { printJson, type SharedOptions, styleOf } from './output.ts';
import { progressOf, type StartProgress } from './progress.ts';
import type { World } from './world.ts';
import { writeAside } from './write-aside.ts';

export interface DoctorOptions extends SharedOptions {
  /** Where a clean copy is to be written. */
  readonly out?: string | undefined;
  /** Replaces a file that is there. */
  readonly force?: boolean | undefined;
  /** The encoding of names without the UTF-8 flag, in place of a guess. */
  readonly names?: NameChoice | undefined;
}

const GOING_THROUGH = { zh: '读取压缩包', en: 'Reading the archive' };
const READING_BACK = { zh: '核对副本', en: 'Checking the copy' };

/** `doctor`: how somebody's zip will look elsewhere, what is wrong with it, and a clean copy where one is asked for. */
export async function doctor(world: World, path: string, options: DoctorOptions): Promise<ExitCode> {
  const { out } = options;
  refuseNoFile(world, path);
  if (out !== undefined) refuseTarget(world, path, out, options.force ?? false);
  const start = progressOf(world, options);
  const file = world.files.open(path);
  // A copy takes a second reading.
  const progress = start(GOING_THROUGH, file.size * (out === undefined ? 1 : 2));
  try {
    const listing = await readZip(watched(file, progress), {}, options.names);
    const stems = [path, ...(out === undefined ? [] : [out])].map((name) => stemOf(name));
    const longest = Math.min(...stems.map(longestInside));
    const diagnosis = await diagnose(listing, longest);
    const copy =
      out === undefined || diagnosis.files.length === 0
        ? undefined
        : await writeCopy({ world, listing, diagnosis, out, start });
    progress.end();
    const { findings, counts } = conclude(mattersOf(diagnosis), []);
    const verdict = verdictOf(diagnosis, counts.error);
    const report: DoctorReport = {
      file: path,
      bytes: file.size,
      verdict,
      diagnosis,
      chosen: options.names !== undefined,
      findings,
      copy,
      asked: out !== undefined,
    };
    if (options.format === 'json') printJson(world, jsonDoctor(report, counts));
    else world.out(doctorPage(report, styleOf(world, options)));
    return verdict === 'sound' || (verdict === 'repairable' && copy !== undefined) ? EXIT.ready : EXIT.notReady;
  } finally {
    progress.end();
    file.close();
  }
}

/** The same bytes; what is read of them counts as done. */
function watched(source: ByteSource, progress: Progress): ByteSource {
  return {
    size: source.size,
    read: (offset, length) => {
      const data = source.read(offset, length);
      progress.advance(data.length);
      return data;
    },
  };
}

function verdictOf(diagnosis: Diagnosis, errors: number): DoctorVerdict {
  if (diagnosis.wall.length > 0) return 'unreadable';
  if (errors > 0) return 'lacking';
  return needsRepair(diagnosis) ? 'repairable' : 'sound';
}

/** The zip that is read is never replaced, and another file only where that was asked for. */
function refuseTarget(world: World, path: string, out: string, force: boolean): void {
  const entry = world.files.stat(out);
  if (entry === undefined) return;
  if (entry.kind === 'file' && world.files.real(out) === world.files.real(path)) {
    throw new UsageError({
      zh: '副本不能写到原包的位置，请用 --out 换一个文件名。',
      en: 'The copy cannot take the place of the archive itself; choose another name with --out.',
    });
  }
  refuseOccupied(world, out, force);
}

/** A copy to be written. */
interface CopyJob {
  readonly world: World;
  readonly listing: ZipListing;
  readonly diagnosis: Diagnosis;
  readonly out: string;
  readonly start: StartProgress;
}

/** Writes the copy aside, reads it back, compares every file, and only then puts it in its place. */
async function writeCopy(job: CopyJob): Promise<NonNullable<DoctorReport['copy']>> {
  const { world, listing, diagnosis, out } = job;
  return writeAside(world, out, async (aside) => {
    const sink = new SummedSink(world.disk.createFile(aside));
    await writeZip(cleanEntries(listing, diagnosis), sink);
    await readBack(job, aside);
    return { path: out, ...sink.sums() };
  });
}

async function readBack({ world, diagnosis, start }: CopyJob, path: string): Promise<void> {
  const file = world.files.open(path);
  const progress = start(READING_BACK, file.size);
  try {
    // What bounds the zips of others was asked of the original.
    const unbounded = { maxTotalBytes: Number.POSITIVE_INFINITY, maxRatio: Number.POSITIVE_INFINITY };
    const fault = await copyFault(await readZip(watched(file, progress), unbounded), diagnosis);
    if (fault !== undefined) throw new Error(`the copy does not read back: ${fault}`);
  } finally {
    progress.end();
    file.close();
  }
}
