import type { BookPlan } from '../bundle/book/book.ts';
import type { MadeCopies } from '../bundle/copies/made.ts';
import type { BundlePlan } from '../bundle/plan.ts';
import { packedEntries } from '../bundle/receipt.ts';
import { message } from '../findings/catalogue.ts';
import { unruled } from '../findings/draft.ts';
import type { Program } from '../programs/program.ts';
import type { BundleJob } from './bundle/job.ts';
import { makeLastEntries } from './bundle/last-entries.ts';
import { writeMails } from './bundle/mail.ts';
import { makeReceipt } from './bundle/receipt.ts';
import { writeUpload } from './bundle/upload.ts';
import { writeZipFile } from './bundle/zip.ts';
import type { Examined } from './examine.ts';
import type { Packed } from './pack-output.ts';
import type { StartProgress } from './progress.ts';
import { replaceFolder, stagingFolder } from './replace.ts';
import type { World } from './world.ts';

/** How a bundle is written. */
export interface WriteSettings {
  readonly progress: StartProgress;
  /** Bytes of the largest message that may be sent; without it the providers' limits hold. */
  readonly mailLimit: number | undefined;
  /** The combined PDF to be written beside the bundle. */
  readonly book: BookPlan | undefined;
  /** What stands for files of the manifest. */
  readonly copies: readonly MadeCopies[];
}

/**
 * Writes a bundle and what goes with it aside, reads the zip back, and only then puts the whole in place of what was
 * there. When anything fails, nothing of it stays and the old bundle stands.
 */
export async function writeBundle(
  world: World,
  examined: Examined,
  program: Program,
  plan: BundlePlan,
  folder: string,
  settings: WriteSettings,
): Promise<Packed> {
  const staging = stagingFolder(world, folder);
  try {
    const job: BundleJob = {
      world,
      examined,
      program,
      plan,
      staging,
      progress: settings.progress,
      copies: settings.copies,
    };
    const packed = await writeAll(job, settings);
    const replaced = world.files.list(folder).length > 0;
    replaceFolder(world, staging, folder);
    return { ...moved(packed, staging, folder), replaced };
  } catch (error) {
    world.disk.remove(staging);
    throw error;
  }
}

async function writeAll(
  job: BundleJob,
  { mailLimit, book: planned }: WriteSettings,
): Promise<Omit<Packed, 'replaced'>> {
  const { plan, staging, world } = job;
  let last: Awaited<ReturnType<typeof makeLastEntries>> = { inputs: [], findings: [] };
  const zip = await writeZipFile(job, `${plan.stem}.zip`, plan.materials, async (sums) => {
    last = await makeLastEntries(job, sums);
    return last.inputs;
  });
  const mail = await writeMails(job, zip, last.inputs, mailLimit);
  const portal = await writeUpload(job, zip);
  const sums = new Map(zip.entries.map(({ name, sha256 }) => [name.slice(plan.stem.length + 1), sha256]));
  const book = planned && (await (await import('./bundle/book.ts')).writeBookFile(job, planned, sums));
  const leftOut = plan.leftOut.map((file) =>
    unruled({ message: message('bundle.left-out', { file }), subject: { file } }, undefined),
  );
  const findings = [...leftOut, ...last.findings, ...mail.findings];
  const receipt = `${staging}/${plan.stem}.receipt.json`;
  const record = await makeReceipt(
    job,
    zip,
    mail.parts,
    [book, portal?.sheet, ...mail.drafts.map(({ plain }) => plain)].filter((file) => file !== undefined),
    findings,
  );
  world.disk.writeFile(receipt, `${JSON.stringify(record, null, 2)}\n`);
  const entries = packedEntries(plan, zip.entries);
  return { folder: staging, zip, entries, mail: mail.drafts, portal, book, receipt, copies: record.copies, findings };
}

/** Paths as they are once the staging folder has taken its place. */
function moved<Written extends Omit<Packed, 'replaced'>>(packed: Written, staging: string, folder: string): Written {
  const at = (path: string): string => folder + path.slice(staging.length);
  return {
    ...packed,
    folder,
    zip: { ...packed.zip, path: at(packed.zip.path) },
    mail: packed.mail.map((draft) => ({
      ...draft,
      path: at(draft.path),
      plain: { ...draft.plain, path: at(draft.plain.path) },
    })),
    book: packed.book && { ...packed.book, path: at(packed.book.path) },
    portal: packed.portal && {
      ...packed.portal,
      path: at(packed.portal.path),
      sheet: { ...packed.portal.sheet, path: at(packed.portal.sheet.path) },
    },
    receipt: at(packed.receipt),
  };
}
