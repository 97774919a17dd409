import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readZip } from '../../../src/archive/zip.ts';
import { bytesOf } from '../../../src/base/bytes.ts';
import { scrub } from '../../../src/bundle/scrub/scrub.ts';
import type { Scrubbing } from '../../../src/bundle/scrub/scrubbing.ts';
import { sniffFormat } from '../../../src/facts/sniff.ts';
import { collector } from '../writers/support.ts';

/** A file that tells of people, places and machines, made by `test/producers/make_private.py`. */
export const told = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../../files/private', name));

export const looked = (bytes: Uint8Array): Promise<Scrubbing> => scrub(bytesOf(bytes), sniffFormat(bytesOf(bytes)));

/** The copy, and what was taken out of it: each kind with its values, such as `author: 张**`. */
export async function scrubbed(bytes: Uint8Array): Promise<{ copy: Buffer; taken: string[] }> {
  const found = await looked(bytes);
  if (found.outcome !== 'scrubbed') throw new Error(`${found.outcome} ${JSON.stringify(found)}`);
  const { sink, bytes: written } = collector();
  await found.write(sink);
  return {
    copy: written(),
    taken: found.taken.map(({ what, shown }) => (shown.length === 0 ? what : `${what}: ${shown.join(', ')}`)),
  };
}

/** A new empty folder, removed when the test has ended. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-scrub-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs a tool on a file: `{}` in the arguments is its path, `{folder}` that of a folder to write to. */
export function asked(tool: string, bytes: Uint8Array, extension: string, ...args: string[]): string {
  const folder = temporaryFolder();
  const path = join(folder, `a.${extension}`);
  writeFileSync(path, bytes);
  const filled = args.map((arg) => arg.replace('{folder}', folder).replace('{}', path));
  return execFileSync(tool, filled, { encoding: 'utf8', maxBuffer: 64 << 20, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The text of each entry of a zip that isn't a folder. */
export async function partsOf(zip: Uint8Array): Promise<Map<string, string>> {
  const listing = await readZip(bytesOf(zip));
  const parts = new Map<string, string>();
  for (const entry of listing.entries) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of listing.openEntry(entry)) chunks.push(chunk);
    parts.set(entry.name, Buffer.concat(chunks).toString());
  }
  return parts;
}
