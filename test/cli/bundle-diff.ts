import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { writeSums } from '../../src/bundle/sums.ts';
import type { JsonBundleDiff } from '../../src/report/bundle-diff/contract.ts';
import { zipByHand } from '../archive/zip-by-hand.ts';
import { dossierHere, type RanHere } from './here.ts';
import { copyOf, jsonOf, READY, temporary } from './run.ts';

/** The file of a folder's manifest, and one of its texts exchanged for another, which has to be there. */
export function edit(folder: string, ...changes: readonly (readonly [from: string, to: string])[]): void {
  const path = join(folder, 'dossier.yaml');
  let text = readFileSync(path, 'utf8');
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  writeFileSync(path, text);
}

/** An example packed after a change of its folder; gives the folder that was written. */
export async function packedAfter(
  example: keyof typeof READY,
  change: (folder: string) => void = () => {},
  ...more: string[]
): Promise<string> {
  const folder = copyOf(example);
  change(folder);
  const out = join(temporary(), 'out');
  const args = ['pack', folder, '--as-of', READY[example], '--out', out, '--force', '--quiet', ...more];
  const ran = await dossierHere(args, () => ({ now: () => Date.UTC(2025, 4, 21, 2, 30) }));
  expect(ran.error).toBeUndefined();
  return out;
}

/** What `diff` prints in a terminal of 80 columns. */
export const diffed = (from: string, to: string, ...more: string[]): Promise<RanHere> =>
  dossierHere(['diff', from, to, ...more], () => ({ terminal: { columns: 80, colors: false, interactive: false } }));

/** What `diff` answers as JSON. */
export async function answered(from: string, to: string): Promise<JsonBundleDiff> {
  const ran = await diffed(from, to, '--format', 'json');
  expect(ran).toMatchObject({ code: 0, stderr: '', error: undefined });
  return jsonOf<JsonBundleDiff>(ran);
}

/** A word of the main part of a Word file exchanged for another. */
export function editWord(path: string, from: string, to: string): void {
  const script = `
import sys, zipfile
path, old, new = sys.argv[1:]
with zipfile.ZipFile(path) as whole: parts = [(part, whole.read(part)) for part in whole.infolist()]
with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as whole:
    for part, data in parts:
        whole.writestr(part, data.replace(old.encode(), new.encode()) if part.filename == 'word/document.xml' else data)
`;
  execFileSync('python3', ['-c', script, path, from, to]);
}

/** A sound bundle without a receipt, with these files and their checksums; gives its zip. */
export function bundleOf(files: Readonly<Record<string, Uint8Array>>): string {
  const path = join(temporary(), 'bundle.zip');
  const named = Object.entries(files).map(([name, data]) => ({ name, data }));
  const sums = named.map(({ name, data }) => ({ name, sha256: createHash('sha256').update(data).digest('hex') }));
  const list = { name: 'SHA256SUMS.txt', data: Buffer.from(writeSums(sums)) };
  writeFileSync(path, zipByHand([...named, list].map(({ name, data }) => ({ name: `bundle/${name}`, data }))));
  return path;
}
