import { packedEntries, type Receipt } from '../../bundle/receipt.ts';
import { rulesDigest } from '../../bundle/rules-digest.ts';
import type { Finding } from '../../findings/finding.ts';
import { jsonFinding } from '../../report/json.ts';
import { readPackNamed } from '../program.ts';
import { copyRecords } from './copy-records.ts';
import type { BundleJob, WrittenFile } from './job.ts';
import type { WrittenZip } from './zip.ts';

/** What was packed from what, by which rules, and how it stood. `found`: what came to light while writing. */
export async function makeReceipt(
  job: BundleJob,
  zip: WrittenZip,
  parts: readonly WrittenZip[],
  beside: readonly WrittenFile[],
  found: readonly Finding[],
): Promise<Receipt> {
  const { world, program, plan, examined } = job;
  const { manifest, result, source, manifestFile, folder } = examined;
  const named = manifest.program ?? '';
  const pack = (await readPackNamed(world, named, folder))?.pack;
  const fileOf = ({ path, bytes, sha256 }: WrittenFile): Receipt['bundle'] => ({
    name: path.slice(job.staging.length + 1),
    bytes,
    sha256,
  });
  return {
    format: 'dossier-receipt/1',
    tool: `dossier ${world.version}`,
    packedAt: new Date(world.now()).toISOString(),
    program: { id: program.id, pack: named, edition: program.edition, rules: pack && rulesDigest(pack) },
    phase: examined.phase,
    asOf: new Date(examined.asOf).toISOString(),
    verdict: result.verdict,
    forced: result.verdict !== 'ready',
    counts: result.counts,
    bundle: fileOf(zip),
    parts: parts.map(fileOf),
    beside: beside.map(fileOf),
    entries: packedEntries(plan, zip.entries),
    copies: copyRecords(examined, plan, job.copies),
    manifest: { file: manifestFile, sha256: await world.sha256(manifestFile), text: source.text },
    findings: [...result.findings, ...found].map(jsonFinding),
    attestations: unique(result.rules.flatMap((judged) => judged.attestations)).map(withoutRoute),
    waivers: unique(result.rules.flatMap((judged) => judged.waivers)).map(withoutRoute),
  };
}

const withoutRoute = <T extends { readonly route: unknown }>({ route: _, ...record }: T): Omit<T, 'route'> => record;

/** One record may stand for several files. */
const unique = <T>(all: readonly T[]): T[] => [...new Set(all)];
