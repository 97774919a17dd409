import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readZip } from '../../src/archive/zip.ts';
import { bytesOf } from '../../src/base/bytes.ts';
import type { JsonPack, JsonVerify } from '../../src/report/contract.ts';
import { type HandEntry, zipByHand } from '../archive/zip-by-hand.ts';
import { dossierHere } from './here.ts';
import { besideProgress, copyOf, jsonOf, temporary } from './run.ts';

/** A bundle as it was packed, in memory, so that each test can spoil a copy of its own. */
export interface Bundle {
  readonly stem: string;
  readonly zip: Buffer;
  /** Where each entry's header and data begin, and its bytes as they are. */
  readonly entries: readonly { name: string; header: number; data: number; content: Buffer }[];
  /** Text of the receipt. */
  readonly receipt: string;
}

/** Packs an example and reads the bundle. */
export async function packExample(example: string, day: string, ...more: string[]): Promise<Bundle> {
  const manifest = join(copyOf(example), 'dossier.yaml');
  const ran = await dossierHere(['pack', manifest, '--as-of', day, '--format', 'json', ...more]);
  expect(ran).toMatchObject({ code: 0, error: undefined });
  const { bundle, receipt } = jsonOf<JsonPack>(ran);
  const zip = readFileSync(bundle?.path ?? '');
  const listing = await readZip(bytesOf(zip));
  const entries: Bundle['entries'][number][] = [];
  for (const entry of listing.entries) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of listing.openEntry(entry)) chunks.push(chunk);
    const header = entry.headerOffset;
    const data = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    entries.push({ name: entry.name, header, data, content: Buffer.concat(chunks) });
  }
  const stem = entries[0]?.name.split('/')[0] ?? '';
  return { stem, zip, entries, receipt: readFileSync(receipt ?? '', 'utf8') };
}

/** The same files in a zip made by hand, after a change. */
export function rezip(bundle: Bundle, change: (entries: HandEntry[]) => HandEntry[] = (same) => same): Buffer {
  return zipByHand(change(bundle.entries.map(({ name, content }) => ({ name, data: content, deflate: true }))));
}

/** The bundle with one bit turned. */
export function flipped(bundle: Bundle, at: number): Buffer {
  const zip = Buffer.from(bundle.zip);
  zip[at] = (zip[at] ?? 0) ^ 1;
  return zip;
}

/** What `verify` answers about a zip, with or without a receipt beside it. */
export async function verified(
  zip: Uint8Array,
  receipt?: string,
): Promise<{ code: number | undefined; answer: JsonVerify; ids: string[]; subjects: (string | undefined)[] }> {
  const path = join(temporary(), 'bundle.zip');
  writeFileSync(path, zip);
  if (receipt !== undefined) writeFileSync(path.replace('.zip', '.receipt.json'), receipt);
  const ran = await dossierHere(['verify', path, '--format', 'json']);
  expect(ran.error).toBeUndefined();
  expect(besideProgress(ran)).toBe('');
  const answer = jsonOf<JsonVerify>(ran);
  const standing = answer.findings.filter((finding) => finding.severity === 'error');
  return {
    code: ran.code,
    answer,
    ids: standing.map((finding) => finding.message),
    subjects: standing.map((finding) => finding.subject?.file),
  };
}
