import { readZip } from '../../archive/zip.ts';
import { fillInSheet, type UploadFile } from '../../bundle/fill-in/fill-in-sheet.ts';
import { FILL_IN_SHEET_NAME, writeFillInSheet } from '../../bundle/fill-in/write-page.ts';
import { sha256Of } from '../../bundle/writers/checksum.ts';
import { UPLOAD_FOLDER } from '../replace.ts';
import type { BundleJob, WrittenFile } from './job.ts';
import type { WrittenZip } from './zip.ts';

export interface WrittenUpload {
  readonly path: string;
  readonly url: string;
  /** What a person copies from and ticks off while filling in the web page. */
  readonly sheet: WrittenFile;
}

/**
 * Lays out the index and the materials one by one, in the order in which they are to be uploaded, out of the zip that
 * was read back, and beside them the fill-in sheet. Undefined where the bundle goes another way.
 */
export async function writeUpload(job: BundleJob, zip: WrittenZip): Promise<WrittenUpload | undefined> {
  const { plan, staging, world } = job;
  if (plan.delivery.channel !== 'portal') return undefined;
  const path = `${staging}/${UPLOAD_FOLDER}`;
  const files = uploadFiles(job, zip);
  const page = fillInSheet(job.program, job.examined.manifest, { stem: plan.stem, folder: UPLOAD_FOLDER, files });
  if (page === undefined) return undefined;
  world.disk.makeFolder(path);
  await layOut(job, zip.path, files, path);
  const data = new TextEncoder().encode(writeFillInSheet(page));
  const sheet = { path: `${staging}/${FILL_IN_SHEET_NAME}`, bytes: data.length, sha256: sha256Of(data) };
  world.disk.writeFile(sheet.path, data);
  return { path, url: plan.delivery.url, sheet };
}

function uploadFiles({ plan }: BundleJob, zip: WrittenZip): UploadFile[] {
  const written = new Map(zip.entries.map((entry) => [entry.name, entry]));
  const of = (name: string): { name: string; bytes: number; sha256: string } => {
    const entry = written.get(`${plan.stem}/${name}`);
    if (entry === undefined) throw new Error(`the bundle does not read back: ${name}`);
    return { name, bytes: entry.bytes, sha256: entry.sha256 };
  };
  return [of(plan.indexPdf), ...plan.materials.map(({ name, material }) => ({ ...of(name), material }))];
}

async function layOut(
  { world, plan }: BundleJob,
  zipPath: string,
  files: readonly UploadFile[],
  folder: string,
): Promise<void> {
  const zip = world.files.open(zipPath);
  try {
    const listing = await readZip(zip);
    const entries = new Map(listing.entries.map((entry) => [entry.name, entry]));
    for (const { name } of files) {
      const entry = entries.get(`${plan.stem}/${name}`);
      if (entry === undefined) throw new Error(`the bundle does not read back: ${name}`);
      await world.copy(listing.openEntry(entry), `${folder}/${name}`);
    }
  } finally {
    zip.close();
  }
}
