import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import { rewriteZip } from '../../../archive/rewrite-zip.ts';
import { readZip, type ZipListing } from '../../../archive/zip.ts';
import { ZipEntryError, type ZipFaultKind } from '../../../archive/zip-faults.ts';
import type { ByteSource } from '../../../base/bytes.ts';
import { isSignaturePart } from '../../../facts/office/parts.ts';
import { type Left, left, type Scrubbing } from '../scrubbing.ts';
import { OfficePlanning, TooLarge } from './planning.ts';
import { XmlFault } from './xml.ts';

/** Faults with which nobody can say what belongs to the document. */
const BROKEN: ReadonlySet<ZipFaultKind> = new Set([
  'not-a-zip',
  'truncated',
  'damaged',
  'too-many-entries',
  'hidden-entries',
  'duplicate-name',
  'encrypted',
  'unsupported-method',
  'overlap',
  'lying-size',
  'header-mismatch',
  'expansion',
]);

/**
 * Looks into a Word, Excel or PowerPoint file. Parts that say nothing of people stay byte for byte; properties are emptied
 * and those who commented or changed something get neutral names.
 */
export async function scrubOffice(source: ByteSource): Promise<Scrubbing> {
  try {
    const listing = await readZip(source, { maxEntries: 10_000 });
    const refused = refusalOf(listing);
    if (refused !== undefined) return refused;
    const { replacements, taken, remains } = await new OfficePlanning(listing).run();
    const told = taken.list();
    const kept = (): Promise<string> => digestOf(listing, replacements);
    if (told.length === 0) return { outcome: 'clean', remains, kept };
    const write: Extract<Scrubbing, { outcome: 'scrubbed' }>['write'] = (sink) =>
      pipeline(Readable.from(rewriteZip(listing, replacements)), sink);
    return { outcome: 'scrubbed', taken: told, lost: [], remains, write, kept };
  } catch (error) {
    if (error instanceof TooLarge) return left('too-large', error.message);
    if (error instanceof ZipEntryError || error instanceof XmlFault) return left('damaged', error.message);
    throw error;
  }
}

function refusalOf({ faults, entries }: ZipListing): Left | undefined {
  const fault = faults.find(({ kind }) => BROKEN.has(kind));
  if (fault !== undefined) return left('damaged', fault.kind);
  return entries.some(({ name }) => isSignaturePart(name)) ? left('signed') : undefined;
}

/** Over the names and contents that a copy has; what a listing only claims of its entries is read and compared. */
async function digestOf(
  listing: ZipListing,
  replacements: ReadonlyMap<string, Uint8Array | undefined>,
): Promise<string> {
  const hash = createHash('sha256');
  for (const entry of listing.entries) {
    const { name } = entry;
    const data = replacements.get(name);
    if (data !== undefined) hash.update(`${name}\n${data.length} ${crc32(data)}\n`);
    else if (!replacements.has(name)) {
      for await (const _ of listing.openEntry(entry));
      hash.update(`${name}\n${entry.bytes} ${entry.crc32}\n`);
    }
  }
  return hash.digest('hex');
}
