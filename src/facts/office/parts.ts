import { readZip, type ZipListing } from '../../archive/zip.ts';
import type { ByteSource } from '../../base/bytes.ts';
import { byCodePoint } from '../../base/order.ts';

/** What one reading may unpack, and of one part. */
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_PART_BYTES = 16 * 1024 * 1024;

/** The parts of an office file (.docx, .xlsx, .pptx), which is a zip of XML. */
export interface OfficeParts {
  /** In the order of their numbers: `slide2` before `slide10`. */
  readonly names: readonly string[];
  /** A part as text, undefined where there is none. Throws where it can't be unpacked, or not within the bounds. */
  read(name: string): Promise<string | undefined>;
  /** A part as it is. Throws as `read` does. */
  bytes(name: string): Promise<Uint8Array | undefined>;
}

/** The zip that an office file is. Throws, with a reason in English, where it is no whole one. */
export async function officeZip(source: ByteSource): Promise<ZipListing> {
  const listing = await readZip(source, { maxEntries: 10_000 });
  const fault = listing.faults.find(({ kind }) => kind === 'not-a-zip' || kind === 'truncated' || kind === 'damaged');
  if (fault !== undefined) throw new Error(fault.kind);
  return listing;
}

/** Whether a part belongs to a digital signature of the file (OPC, ECMA-376 part 2). */
export const isSignaturePart = (name: string): boolean => name.startsWith('_xmlsignatures/');

/** Opens an office file. Throws as {@link officeZip} does. */
export async function openOffice(source: ByteSource): Promise<OfficeParts> {
  const listing = await officeZip(source);
  const entries = new Map(listing.entries.map((entry) => [entry.name, entry]));
  let bytes = 0;
  const unpacked = async (name: string): Promise<Uint8Array | undefined> => {
    const entry = entries.get(name);
    if (entry === undefined) return undefined;
    const chunks: Uint8Array[] = [];
    for await (const chunk of listing.openEntry(entry, MAX_PART_BYTES)) {
      bytes += chunk.length;
      if (bytes > MAX_BYTES) throw new Error(`more than ${MAX_BYTES} bytes`);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  };
  return {
    names: [...entries.keys()].toSorted(byNumber),
    bytes: unpacked,
    read: async (name) => {
      const part = await unpacked(name);
      return part && new TextDecoder().decode(part);
    },
  };
}

function byNumber(a: string, b: string): number {
  const numberOf = (name: string): number => Number(/\d+(?=\.xml$)/.exec(name)?.[0] ?? 0);
  const stemOf = (name: string): string => name.replace(/\d*\.xml$/, '');
  return byCodePoint(stemOf(a), stemOf(b)) || numberOf(a) - numberOf(b);
}
