import { indexOf } from '../../bundle/index/index-of.ts';
import { writeSums } from '../../bundle/sums.ts';
import { sha256Of } from '../../bundle/writers/checksum.ts';
import type { BundleIndex } from '../../bundle/writers/index-model.ts';
import { writeIndexPdf } from '../../bundle/writers/index-pdf.ts';
import { writeIndexXlsx } from '../../bundle/writers/index-xlsx.ts';
import type { ZipInput } from '../../bundle/writers/zip.ts';
import { message } from '../../findings/catalogue.ts';
import { unruled } from '../../findings/draft.ts';
import type { Finding } from '../../findings/finding.ts';
import { indexFonts } from './index-fonts.ts';
import type { BundleJob } from './job.ts';

/** What stands behind the materials in a bundle: the index, which has their checksums, and the list of all checksums. */
export interface LastEntries {
  readonly inputs: readonly ZipInput[];
  readonly findings: readonly Finding[];
}

/** Loaded only where it is asked for. */
async function csvOf(index: BundleIndex): Promise<Uint8Array> {
  const { writeIndexCsv } = await import('../../bundle/writers/index-csv.ts');
  return writeIndexCsv(index);
}

/** Makes the last entries, once the checksums of the materials are known (by name within the folder). */
export async function makeLastEntries(job: BundleJob, sums: ReadonlyMap<string, string>): Promise<LastEntries> {
  const { world, program, examined, plan } = job;
  const index = indexOf(program, examined.manifest, plan, (name) => sums.get(name) ?? '');
  const pdf = await writeIndexPdf(index, await indexFonts(world));
  const xlsx = await writeIndexXlsx(index);
  const made = [
    { name: plan.indexPdf, data: pdf.bytes },
    { name: plan.indexXlsx, data: xlsx },
    ...(plan.indexCsv === undefined ? [] : [{ name: plan.indexCsv, data: await csvOf(index) }]),
  ];
  const listed = [...sums].map(([name, sha256]) => ({ name, sha256 }));
  const own = made.map(({ name, data }) => ({ name, sha256: sha256Of(data) }));
  const list = new TextEncoder().encode(writeSums([...listed, ...own]));
  const entry = (name: string, data: Uint8Array, method: ZipInput['method']): ZipInput => ({
    name: `${plan.stem}/${name}`,
    method,
    source: { kind: 'bytes', data },
  });
  const characters = pdf.missing.map(({ char, codePoint }) => `${char} (${codePoint})`).join(' ');
  return {
    inputs: [...made.map(({ name, data }) => entry(name, data, 'store')), entry(plan.sums, list, 'deflate')],
    findings:
      characters === '' ? [] : [unruled({ message: message('bundle.glyph-missing', { characters }) }, undefined)],
  };
}
