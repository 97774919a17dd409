import { rewriteZip } from '../../archive/rewrite-zip.ts';
import { readZip } from '../../archive/zip.ts';
import type { ByteSource } from '../../base/bytes.ts';

/** A main part beyond this isn't read as a form either. */
const MAX_BYTES = 16 * 1024 * 1024;

/** The main part of a Word file, and the file with another one in its place. */
export interface MainPart {
  readonly xml: string;
  /** The whole file as chunks; every other part passes through as it is. */
  rewritten(xml: string): AsyncIterable<Uint8Array>;
}

/** Opens the part called `name`. Rejects where it isn't there or can't be read. */
export async function openMainPart(source: ByteSource, name: string): Promise<MainPart> {
  const listing = await readZip(source, { maxEntries: 10_000 });
  const entry = listing.entries.find((one) => one.name === name);
  if (entry === undefined) throw new Error(`no ${name}`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of listing.openEntry(entry, MAX_BYTES)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const encoding = encodingOf(bytes);
  return {
    xml: new TextDecoder(encoding.name).decode(bytes),
    rewritten: (xml) => rewriteZip(listing, new Map([[name, Buffer.concat([encoding.mark, encoding.encode(xml)])]])),
  };
}

interface Encoding {
  readonly name: string;
  /** The byte order mark, where the part has one. */
  readonly mark: Uint8Array;
  readonly encode: (text: string) => Uint8Array;
}

/** Word writes UTF-8; the standard also allows UTF-16, whose first two bytes tell. */
function encodingOf(bytes: Buffer): Encoding {
  const begins = (...mark: number[]): boolean => mark.every((byte, at) => bytes[at] === byte);
  if (begins(0xff, 0xfe))
    return { name: 'utf-16le', mark: bytes.subarray(0, 2), encode: (text) => Buffer.from(text, 'utf16le') };
  if (begins(0xfe, 0xff)) {
    return { name: 'utf-16be', mark: bytes.subarray(0, 2), encode: (text) => Buffer.from(text, 'utf16le').swap16() };
  }
  const mark = begins(0xef, 0xbb, 0xbf) ? bytes.subarray(0, 3) : new Uint8Array();
  return { name: 'utf-8', mark, encode: (text) => Buffer.from(text) };
}
