import type { CheckResult } from '../check/check.ts';
import type { CopiesRecord } from './copies/record.ts';
import type { BundlePlan } from './plan.ts';
import type { WrittenEntry } from './writers/zip.ts';
import type { ZipMethod } from './writers/zip-method.ts';

/** A file of the bundle and, for a material, the file that it was made from. */
export interface PackedEntry {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly method: ZipMethod;
  /** Path in the manifest. */
  readonly source?: string;
}

/** A file beside the receipt. */
export interface ReceiptFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What was packed from what, and how it stood: lies beside the bundle, for the applicant's own records. */
export interface Receipt {
  readonly format: 'dossier-receipt/1';
  readonly tool: string;
  readonly packedAt: string;
  /** `pack`: as the manifest names it, an id or a path; `rules`: a checksum over what it judges by. */
  readonly program: {
    readonly id: string;
    readonly pack: string;
    readonly edition: string;
    readonly rules?: string | undefined;
  };
  readonly phase: string;
  readonly asOf: string;
  readonly verdict: string;
  /** Errors stood, and the user packed all the same. */
  readonly forced: boolean;
  readonly counts: CheckResult['counts'];
  readonly bundle: ReceiptFile;
  /** The zips over which it was split for the mail; each with whole files. */
  readonly parts: readonly ReceiptFile[];
  /** What else was written beside the bundle. */
  readonly beside: readonly ReceiptFile[];
  readonly entries: readonly PackedEntry[];
  /** Files that were to be made smaller or to lose their metadata, and the entries that stand for them. */
  readonly copies: readonly CopiesRecord[];
  readonly manifest: { readonly file: string; readonly sha256: string; readonly text: string };
  readonly findings: readonly unknown[];
  /** Those that were of use. */
  readonly attestations: readonly unknown[];
  readonly waivers: readonly unknown[];
}

/** Matches what was written with what was planned. */
export function packedEntries(plan: BundlePlan, written: readonly WrittenEntry[]): PackedEntry[] {
  const sources = new Map(plan.materials.map(({ name, material }) => [`${plan.stem}/${name}`, material.file]));
  return written.map(({ name, bytes, sha256, method }) => {
    const source = sources.get(name);
    return { name, bytes, sha256, method, ...(source !== undefined && { source }) };
  });
}
