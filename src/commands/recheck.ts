import type { ZipListing } from '../archive/zip.ts';
import { folderOf, readRelativePath } from '../base/paths.ts';
import type { VerifiedBundle } from '../bundle/verify.ts';
import { type Message, message } from '../findings/catalogue.ts';
import { unruled } from '../findings/draft.ts';
import type { Finding } from '../findings/finding.ts';
import type { Copies, Copy } from '../manifest/copies.ts';
import { type Material, PHASES } from '../manifest/manifest.ts';
import { lookInto, readSubmission, type Submission } from './examine.ts';
import { findRules } from './find-rules.ts';
import type { ReadReceipt } from './receipt.ts';
import type { World } from './world.ts';

/** What came of judging a bundle by the rules once more; not `checked` where there are no rules to judge by. */
export interface Rechecked {
  readonly checked: boolean;
  readonly findings: readonly Finding[];
}

const said = (what: Message): Finding => unruled({ message: what }, undefined);

/**
 * Judges the files inside a bundle by the rules once more: the materials are laid out in a temporary folder as the
 * receipt's manifest names them, and examined like any submission. Says where the rules aren't found, or have changed.
 */
export async function recheck(
  world: World,
  listing: ZipListing,
  verified: VerifiedBundle,
  receipt: ReadReceipt,
  zipPath: string,
  asOf: string | undefined,
): Promise<Rechecked> {
  const rules = await findRules(world, receipt, zipPath);
  const program = receipt.program.pack;
  if (rules === undefined) return { checked: false, findings: [said(message('verify.rules-missing', { program }))] };
  const changed = rules.changed ? [said(message('verify.rules-changed', { program }))] : [];
  const folder = await world.temporaryFolder();
  try {
    const manifestFile = `${folder}/dossier.yaml`;
    world.disk.writeFile(manifestFile, receipt.manifest.text);
    const made = new Set(receipt.copies?.flatMap((copied) => copied.made.map(({ entry }) => entry)));
    const packedBy = new Map(verified.entries.map((packed) => [`${verified.folder}/${packed.name}`, packed]));
    for (const { name, source } of receipt.entries) {
      if (made.has(name)) continue;
      const packed = packedBy.get(name);
      // A receipt is anybody's text: what it names stays inside the temporary folder.
      const safe = readRelativePath(source ?? '');
      if (packed === undefined || !safe.ok) continue;
      const path = `${folder}/${safe.path}`;
      // One file may have been packed twice, and nobody may take the manifest's place.
      if (world.files.stat(path) !== undefined) continue;
      world.disk.makeFolder(folderOf(path));
      await world.copy(listing.openEntry(packed.entry), path);
    }
    const phase = PHASES.find((known) => known === receipt.phase);
    const options = { asOf: asOf ?? receipt.asOf, phase, programsFrom: rules.from };
    const submission = await readSubmission(world, manifestFile, options);
    const copies = await layOutCopies(world, listing, verified, receipt, submission, `${folder}/.copies`);
    const { result } = await lookInto(world, submission, copies);
    // What was only a warning when the bundle was packed is no fault of the bundle.
    const standing = result.findings.filter(({ severity, outcome }) => severity === 'error' && outcome !== 'waived');
    const findings = standing.map((finding) => renamed(finding, manifestFile, receipt.manifest.file));
    return { checked: true, findings: [...changed, ...findings] };
  } finally {
    world.disk.remove(folder);
  }
}

/** Lays out what was packed in the place of files, each in a folder of its own; gives it by the material it stands for. */
async function layOutCopies(
  world: World,
  listing: ZipListing,
  verified: VerifiedBundle,
  receipt: ReadReceipt,
  { manifest }: Submission,
  folder: string,
): Promise<Copies> {
  const copies = new Map<Material, readonly Copy[]>();
  for (const { source, made } of receipt.copies ?? []) {
    const material = manifest.materials.find(({ file }) => file === source);
    if (material === undefined || copies.has(material)) continue;
    const laid: Copy[] = [];
    for (const [index, { entry }] of made.entries()) {
      const packed = verified.entries.find((candidate) => `${verified.folder}/${candidate.name}` === entry);
      if (packed === undefined) continue;
      const own = `${folder}/${copies.size + 1}/${index + 1}`;
      const path = `${own}/file${/\.[a-z0-9]{1,8}$/.exec(packed.name)?.[0] ?? ''}`;
      world.disk.makeFolder(own);
      await world.copy(listing.openEntry(packed.entry), path);
      laid.push({ path, ...(made.length > 1 && { part: { number: index + 1, count: made.length } }) });
    }
    if (laid.length > 0) copies.set(material, laid);
  }
  return copies;
}

/** The temporary folder means nothing to a reader; the manifest is called as the receipt calls it. */
function renamed(finding: Finding, from: string, to: string): Finding {
  if (finding.place?.file !== from) return finding;
  return { ...finding, place: { ...finding.place, file: to } };
}
