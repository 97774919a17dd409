import type { NoPages } from '../../facts/page-contents.ts';
import type { Attestation, Manifest, Waiver } from '../../manifest/manifest.ts';
import { type AnswerChange, compareAnswers, compareMaterials, compareRecords, type RecordChange } from './answers.ts';
import { type FilePair, type PackedFile, pairFiles } from './files.ts';
import type { ContentDiff } from './passages.ts';

/** One of two bundles, as far as comparing needs it. */
export interface ComparedBundle {
  /** The files of the applicant. */
  readonly files: readonly PackedFile[];
  /** What the tool wrote into it: the index, the checksums. */
  readonly made: readonly PackedFile[];
  /** As it was packed, where the receipt is there. */
  readonly manifest?: Manifest | undefined;
}

/** Why two versions of a file were compared by their bytes alone. */
export type NotCompared = NoPages | 'format' | 'other-format' | 'word-unreadable' | 'nothing-in-common';

/** Two versions of a file side by side, or why that can't be. */
export type Contents =
  | { readonly compared: true; readonly content: ContentDiff }
  | { readonly compared: false; readonly why: NotCompared };

/** What became of one file. */
export interface FileDiff extends FilePair {
  /** Of a file with other bytes. */
  readonly contents?: Contents | undefined;
  /** What the manifests say differently of it. */
  readonly answers: readonly AnswerChange[];
}

/** What the manifests of two bundles say differently. */
export interface ManifestDiff {
  readonly answers: readonly AnswerChange[];
  readonly attestations: readonly RecordChange<Attestation>[];
  readonly waivers: readonly RecordChange<Waiver>[];
}

/** All that differs between two bundles. */
export interface BundleDiff {
  readonly files: readonly FileDiff[];
  readonly made: readonly FilePair[];
  /** Undefined where one of the bundles comes without a receipt. */
  readonly manifest?: ManifestDiff | undefined;
}

/** Puts two bundles side by side; `contentsOf` looks into two versions of a file. */
export async function compareBundles(
  from: ComparedBundle,
  to: ComparedBundle,
  contentsOf: (from: PackedFile, to: PackedFile) => Promise<Contents>,
): Promise<BundleDiff> {
  const files: FileDiff[] = [];
  for (const pair of pairFiles(from.files, to.files)) {
    const other = pair.from && pair.to && pair.from.sha256 !== pair.to.sha256;
    const contents = other ? await contentsOf(pair.from, pair.to) : undefined;
    files.push({ ...pair, ...(contents && { contents }), answers: aboutFile(from.manifest, to.manifest, pair) });
  }
  const manifest = from.manifest && to.manifest && compareManifests(from.manifest, to.manifest);
  return { files, made: pairFiles(from.made, to.made), ...(manifest && { manifest }) };
}

function compareManifests(from: Manifest, to: Manifest): ManifestDiff {
  return {
    answers: compareAnswers(from, to),
    attestations: compareRecords(from.attestations, to.attestations),
    waivers: compareRecords(from.waivers, to.waivers),
  };
}

function aboutFile(from: Manifest | undefined, to: Manifest | undefined, pair: FilePair): AnswerChange[] {
  const old = from?.materials.find(({ file }) => file !== undefined && file === pair.from?.source);
  const young = to?.materials.find(({ file }) => file !== undefined && file === pair.to?.source);
  return old && young ? compareMaterials(old, young) : [];
}
