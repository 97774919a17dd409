import { readZip, type ZipListing } from '../archive/zip.ts';
import type { Bilingual } from '../base/language.ts';
import { baseName } from '../base/paths.ts';
import type { OpenFile } from '../base/world.ts';
import type { ComparedBundle } from '../bundle/compare/comparison.ts';
import type { PackedFile } from '../bundle/compare/files.ts';
import { PARTS_NAME } from '../bundle/mail/parts-list.ts';
import { SUMS_NAME } from '../bundle/names.ts';
import { type VerifiedBundle, verifyBundle } from '../bundle/verify.ts';
import { counted } from '../bundle/writers/counted.ts';
import type { Finding } from '../findings/finding.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { parseManifest } from '../manifest/parse.ts';
import type { Program } from '../programs/program.ts';
import type { BundleSide } from '../report/bundle-diff/side.ts';
import { readDocument } from '../source/document.ts';
import { bundlePath } from './bundle-path.ts';
import { findRules } from './find-rules.ts';
import { findProgram } from './program.ts';
import type { StartProgress } from './progress.ts';
import { type ReadReceipt, readReceipt } from './receipt.ts';
import type { World } from './world.ts';

/** A bundle that was opened, and is sound as far as it tells itself. The opener closes it. */
export interface OpenedBundle extends BundleSide {
  readonly file: OpenFile;
  readonly listing: ZipListing;
  readonly verified: VerifiedBundle;
  readonly compared: ComparedBundle;
  /** The rules by which it was packed, where they are found. */
  readonly program: Program | undefined;
}

/** A bundle, or what is wrong with it. */
export type BundleOpening =
  | { readonly ok: true; readonly bundle: OpenedBundle }
  | { readonly ok: false; readonly zipPath: string; readonly findings: readonly Finding[] };

const READING: Bilingual = { zh: '读取材料包', en: 'Reading the bundle' };

/** Opens a bundle by its zip or its folder, checks it against its own sums, and reads its receipt where that is of it. */
export async function openBundle(world: World, named: string, start: StartProgress): Promise<BundleOpening> {
  const zipPath = bundlePath(world, named);
  const file = world.files.open(zipPath);
  // Against its own sums, and against its receipt.
  const progress = start(READING, file.size * 2);
  try {
    const listing = await readZip(counted(file, progress.advance));
    const verified = await verifyBundle(listing);
    const faults = verified.findings.filter(({ severity }) => severity === 'error');
    if (faults.length > 0) {
      file.close();
      return { ok: false, zipPath, findings: faults };
    }
    const sha256 = await world.sha256(zipPath, progress.advance);
    progress.end();
    const reading = readReceipt(world, zipPath);
    const receipt = reading.ok && reading.receipt.bundle.sha256 === sha256 ? reading.receipt : undefined;
    const manifest = receipt && packedManifest(receipt);
    const missing = reading.ok ? 'differs' : reading.reason === undefined ? 'none' : 'faulty';
    const bundle: OpenedBundle = {
      named,
      name: baseName(zipPath),
      bytes: file.size,
      sha256,
      packed: receipt ?? missing,
      file,
      listing,
      verified,
      compared: { ...filesOf(verified, receipt, manifest), manifest },
      program: receipt && (await packedBy(world, receipt, zipPath)),
    };
    return { ok: true, bundle };
  } catch (error) {
    file.close();
    throw error;
  } finally {
    progress.end();
  }
}

/** The manifest as it was packed: as it was written, so that an answer that no rule allows is compared as well. */
function packedManifest({ manifest: { file, text } }: ReadReceipt): Manifest {
  return parseManifest(readDocument(file, new TextEncoder().encode(text)), undefined).manifest;
}

async function packedBy(world: World, receipt: ReadReceipt, zipPath: string): Promise<Program | undefined> {
  const rules = await findRules(world, receipt, zipPath);
  return rules && (await findProgram(world, receipt.program.pack, rules.from)).program;
}

/** What the tool writes into a bundle by itself, for bundles whose receipt is not there. */
const isMade = (name: string): boolean =>
  name === SUMS_NAME || name === PARTS_NAME || /^0+_(目录_)?Index\.[a-z]+$/.test(name);

function filesOf(
  verified: VerifiedBundle,
  receipt: ReadReceipt | undefined,
  manifest: Manifest | undefined,
): Pick<ComparedBundle, 'files' | 'made'> {
  const sources = new Map(receipt?.entries.map(({ name, source }) => [name, source]));
  const materials = new Map(manifest?.materials.toReversed().map((material) => [material.file, material]));
  const files: PackedFile[] = [];
  const made: PackedFile[] = [];
  for (const { name, bytes, sha256 } of verified.entries) {
    const source = sources.get(verified.folder === '' ? name : `${verified.folder}/${name}`);
    const material = source === undefined ? undefined : materials.get(source);
    const file = {
      name,
      bytes,
      sha256,
      ...(source !== undefined && { source }),
      ...(material && { slot: material.slot, title: material.title }),
    };
    if (receipt === undefined ? isMade(name) : source === undefined) made.push(file);
    else files.push(file);
  }
  return { files, made };
}
