import type { ZipListing } from '../../archive/zip.ts';
import type { ByteSource } from '../../base/bytes.ts';
import { officeZip } from '../office/parts.ts';
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
  const listing = await officeZip(source);
  const read = async (name: string): Promise<string | undefined> => (await readPart(listing, name))?.text;
  const names = listing.entries.map(({ name }) => name);
  const usual = 'word/document.xml';
  return { names, read, main: names.includes(usual) ? usual : ((await namedMain(read)) ?? usual) };
}

/** The part that the file itself calls its document. */
async function namedMain(read: WordPackage['read']): Promise<string | undefined> {
  const links = await relationsOf(read, '');
  return links.find(({ type }) => type === 'officeDocument')?.target.replace(/^\//, '');
}

/** A part as text, and how that lies in the file. */
export interface WordPart {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** Whether a byte order mark stands before it. */
  readonly marked: boolean;
}

/** A part of the file; undefined where there is none of that name. Rejects where it can't be read or is too large. */
export async function readPart(listing: ZipListing, name: string): Promise<WordPart | undefined> {
  const entry = listing.entries.find((one) => one.name === name);
  if (entry === undefined) return undefined;
  const chunks: Uint8Array[] = [];
  for await (const chunk of listing.openEntry(entry, MAX_PART_BYTES)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const [encoding, marked] = encodingOf(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding, marked };
}

/** Word writes UTF-8; the standard also allows UTF-16, whose first two bytes tell. */
function encodingOf(bytes: Uint8Array): [WordPart['encoding'], boolean] {
  const begins = (...mark: number[]): boolean => mark.every((byte, at) => bytes[at] === byte);
  if (begins(0xff, 0xfe)) return ['utf-16le', true];
  return begins(0xfe, 0xff) ? ['utf-16be', true] : ['utf-8', begins(0xef, 0xbb, 0xbf)];
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
