import { readZip } from '../../archive/zip.ts';
import type { Bilingual } from '../../base/language.ts';
import type { PlannedMaterial } from '../../bundle/plan.ts';
import { verifyBundle } from '../../bundle/verify.ts';
import { counted } from '../../bundle/writers/counted.ts';
import { FileChangedError, type OpenSource } from '../../bundle/writers/sources.ts';
import { SummedSink } from '../../bundle/writers/summed-sink.ts';
import { type WrittenEntry, writeZip, type ZipInput } from '../../bundle/writers/zip.ts';
import type { BundleJob, WrittenFile } from './job.ts';

const PACKING: Bilingual = { zh: '打包', en: 'Packing' };
const READING_BACK: Bilingual = { zh: '读回核对', en: 'Reading back' };

export interface WrittenZip extends WrittenFile {
  readonly entries: readonly WrittenEntry[];
}

/**
 * Writes a zip of some of the planned materials, and of what `last` makes once their checksums (by name within the
 * folder) are known; then reads it back and compares, before anybody relies on it.
 */
export async function writeZipFile(
  job: BundleJob,
  name: string,
  materials: readonly PlannedMaterial[],
  last: (sums: ReadonlyMap<string, string>) => Promise<readonly ZipInput[]>,
): Promise<WrittenZip> {
  const { world, plan, staging } = job;
  const path = `${staging}/${name}`;
  const sums = new Map<string, string>();
  const total = materials.reduce((sum, { facts }) => sum + facts.bytes, 0);
  const progress = job.progress(PACKING, total);
  async function* inputs(): AsyncGenerator<ZipInput> {
    for (const material of materials) yield sourceOf(job, material, progress.advance);
    yield* await last(sums);
  }
  try {
    const sink = new SummedSink(world.disk.createFile(path));
    const entries = await writeZip(inputs(), sink, (entry) => {
      sums.set(entry.name.slice(plan.stem.length + 1), entry.sha256);
    });
    const { bytes, sha256 } = sink.sums();
    await readBack(job, path, bytes, entries);
    return { path, bytes, sha256, entries };
  } finally {
    progress.end();
  }
}

/** The file of a material, as it was when it was checked. Throws {@link FileChangedError} where it no longer is. */
function sourceOf(
  { world, plan }: BundleJob,
  { name, facts, method }: PlannedMaterial,
  onBytes: (bytes: number) => void,
): ZipInput {
  const entry = `${plan.stem}/${name}`;
  const now = world.files.stat(facts.real);
  if (now?.modified !== facts.modified) throw new FileChangedError(entry, facts.bytes, now?.bytes ?? 0);
  const open = (): OpenSource => counted(world.files.open(facts.real), onBytes);
  return { name: entry, method, source: { kind: 'file', open, bytes: facts.bytes } };
}

async function readBack(job: BundleJob, path: string, bytes: number, written: readonly WrittenEntry[]): Promise<void> {
  const { world } = job;
  const progress = job.progress(READING_BACK, bytes);
  const file = counted(world.files.open(path), progress.advance);
  try {
    const verified = await verifyBundle(await readZip(file));
    // That a part isn't the whole is no fault of it.
    const fault = verified.findings.find(({ severity }) => severity === 'error');
    const same = verified.entries.length === written.length;
    if (fault !== undefined || !same) {
      throw new Error(`the bundle does not read back: ${fault?.message.id ?? 'entries'}`);
    }
  } finally {
    file.close();
    progress.end();
  }
}
