import { readZip } from '../../archive/zip.ts';
import { UPLOAD_FOLDER } from '../replace.ts';
import type { BundleJob } from './job.ts';

export interface WrittenUpload {
  readonly path: string;
  readonly url: string;
}

/**
 * Lays out the index and the materials one by one, in the order in which they are to be uploaded, out of the zip that
 * was read back. Undefined where the bundle goes another way.
 */
export async function writeUpload(job: BundleJob, zipPath: string): Promise<WrittenUpload | undefined> {
  const { world, plan, staging } = job;
  const { delivery, materials, stem, indexPdf } = plan;
  if (delivery.channel !== 'portal') return undefined;
  const path = `${staging}/${UPLOAD_FOLDER}`;
  world.disk.makeFolder(path);
  const zip = world.files.open(zipPath);
  try {
    const listing = await readZip(zip);
    for (const name of [indexPdf, ...materials.map((material) => material.name)]) {
      const entry = listing.entries.find((candidate) => candidate.name === `${stem}/${name}`);
      if (entry === undefined) throw new Error(`the bundle does not read back: ${name}`);
      await world.copy(listing.openEntry(entry), `${path}/${name}`);
    }
  } finally {
    zip.close();
  }
  return { path, url: delivery.url };
}
