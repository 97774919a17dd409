import type { ZipListing } from '../../archive/zip.ts';
import type { ZipInput } from '../writers/zip.ts';
import { methodFor } from '../writers/zip-method.ts';
import type { Diagnosis } from './diagnosis.ts';

/**
 * The entries of a clean copy: the sound files under their new names, byte by byte. Their dates are kept, for they tell
 * a recipient which version is the later one; a zip's date has no zone, so the copy is the same everywhere.
 */
export function* cleanEntries(listing: ZipListing, { files }: Diagnosis): Generator<ZipInput> {
  for (const { entry, name } of files) {
    const open = (): AsyncIterable<Uint8Array> => listing.openEntry(entry);
    yield { name, method: methodFor(name), date: entry.date, source: { kind: 'stream', open, bytes: entry.bytes } };
  }
}

/** What is not in a copy as it should be, in English and for developers; undefined where every file is there, byte by byte. */
export async function copyFault(copy: ZipListing, { files }: Diagnosis): Promise<string | undefined> {
  const [fault] = copy.faults;
  if (fault !== undefined) return `${fault.kind} ${fault.entry ?? ''}`;
  if (copy.entries.length !== files.length) return `${copy.entries.length} entries`;
  for (const [index, { name, sha256 }] of files.entries()) {
    const entry = copy.entries[index];
    if (entry?.name !== name) return `the name of ${name}`;
    if ((await copy.entrySha256(entry)) !== sha256) return `the bytes of ${name}`;
  }
  return undefined;
}
