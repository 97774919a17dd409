import { readZip, type ZipListing } from '../../archive/zip.ts';
import type { ByteSource } from '../../base/bytes.ts';
import { parseXml } from './xml.ts';

/** The main part of a form is a few hundred kilobytes; a larger one is not read. */
const MAX_PART_BYTES = 16 * 1024 * 1024;

/** A Word file as the parts that it is made of. */
export interface WordPackage {
  readonly names: readonly string[];
  /** The part with the text, nearly always `word/document.xml`. */
  readonly main: string;
  /** The text of a part; undefined where there is none of that name. Rejects where it can't be read or is too large. */
  read(name: string): Promise<string | undefined>;
}

/** Opens a .docx or .docm. Rejects, with a reason in English, what is no such file. */
export async function openWordPackage(source: ByteSource): Promise<WordPackage> {
  const listing = await readZip(source, { maxEntries: 10_000 });
  const fault = listing.faults.find(({ kind }) => kind === 'not-a-zip' || kind === 'truncated' || kind === 'damaged');
  if (fault !== undefined) throw new Error(fault.kind);
  const read = (name: string): Promise<string | undefined> => readPart(listing, name);
  const names = listing.entries.map(({ name }) => name);
  const usual = 'word/document.xml';
  return { names, read, main: names.includes(usual) ? usual : ((await namedMain(read)) ?? usual) };
}

/** The part that the file itself calls its document. */
async function namedMain(read: WordPackage['read']): Promise<string | undefined> {
  const links = await relationsOf(read, '');
  return links.find(({ type }) => type === 'officeDocument')?.target.replace(/^\//, '');
}

async function readPart(listing: ZipListing, part: string): Promise<string | undefined> {
  const entry = listing.entries.find(({ name }) => name === part);
  if (entry === undefined) return undefined;
  const chunks: Uint8Array[] = [];
  for await (const chunk of listing.openEntry(entry, MAX_PART_BYTES)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** Word writes UTF-8; the standard also allows UTF-16, whose first two bytes tell. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** What a part refers to. */
export interface Relation {
  /** The last word of its type, such as `hyperlink` or `header`. */
  readonly type: string;
  readonly target: string;
  /** Whether it leads out of the file. */
  readonly external: boolean;
}

/** What a part of a package refers to; of the package itself for an empty name. */
export async function relationsOf(read: WordPackage['read'], part: string): Promise<Relation[]> {
  const cut = part.lastIndexOf('/') + 1;
  const xml = await read(`${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`);
  if (xml === undefined) return [];
  return parseXml(xml).children.map(({ attributes }) => ({
    type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
    target: attributes['Target'] ?? '',
    external: attributes['TargetMode'] === 'External',
  }));
}
