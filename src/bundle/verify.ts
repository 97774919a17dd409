import type { ZipListing } from '../archive/zip.ts';
import type { ZipEntry } from '../archive/zip-entry.ts';
import { ZipEntryError, type ZipFault } from '../archive/zip-faults.ts';
import { type Message, message } from '../findings/catalogue.ts';
import { unruled } from '../findings/draft.ts';
import type { Finding } from '../findings/finding.ts';
import { PARTS_NAME, type PartOf, readPartsList } from './mail/parts-list.ts';
import { SUMS_NAME } from './names.ts';
import { readSums, type Summed } from './sums.ts';

/** A bundle compared with the checksums that it carries. */
export interface VerifiedBundle {
  /** The one folder in which everything lies; empty where there is none. */
  readonly folder: string;
  /** The files of the bundle with the checksum of what is really there, names within the folder. */
  readonly entries: readonly (Summed & { readonly bytes: number; readonly entry: ZipEntry })[];
  readonly findings: readonly Finding[];
}

/** A checksum list is short; a longer one is not read. */
const MAX_SUMS_BYTES = 16 * 1024 * 1024;

/** Faults after which the entries are not read at all: the zip is hostile or broken. */
const HARMLESS: ReadonlySet<ZipFault['kind']> = new Set(['name-without-utf8-flag']);

/** Checks a zip against itself: is it safe to read, does it carry checksums, and is each file what they say. */
export async function verifyBundle(listing: ZipListing): Promise<VerifiedBundle> {
  const said: Message[] = listing.faults.map(explainFault);
  if (listing.faults.some((fault) => !HARMLESS.has(fault.kind)))
    return { folder: '', entries: [], findings: findingsOf(said) };

  const files = listing.entries.filter((entry) => !entry.isFolder);
  const folders = new Set(files.map(({ name }) => (name.includes('/') ? name.slice(0, name.indexOf('/')) : '')));
  if (folders.size > 1) said.push(message('verify.several-folders', { count: folders.size }));
  const [folder = ''] = folders;
  const inside = (name: string): string => (folder === '' ? name : name.slice(folder.length + 1));

  const entries: VerifiedBundle['entries'][number][] = [];
  for (const entry of files) {
    try {
      const sha256 = await listing.entrySha256(entry);
      entries.push({ name: inside(entry.name), sha256, bytes: entry.bytes, entry });
    } catch (error) {
      if (!(error instanceof ZipEntryError)) throw error;
      const name = inside(entry.name);
      said.push(message('verify.changed', { name }));
      entries.push({ name, sha256: '', bytes: entry.bytes, entry });
    }
  }
  const compared = await againstSums(entries, ({ entry }) => readList(listing, entry));
  return { folder, entries, findings: findingsOf([...said, ...compared]) };
}

/**
 * Files compared with the list of checksums that is among them. A list of parts among them says which may lie elsewhere.
 * An entry without a checksum could not be read. `read`: the text of one of the lists.
 */
export async function againstSums<Entry extends Summed>(
  entries: readonly Entry[],
  read: (list: Entry) => Promise<string>,
): Promise<Message[]> {
  const said: Message[] = [];
  const sums = entries.find(({ name }) => name === SUMS_NAME);
  const parts = entries.find(({ name }) => name === PARTS_NAME);
  const actual = entries.filter((entry) => entry !== sums && entry !== parts);
  const elsewhere = parts === undefined ? [] : inOtherParts(await read(parts), actual);
  if (elsewhere[0] !== undefined) {
    said.push(message('verify.is-part', { of: elsewhere[0].of, elsewhere: elsewhere.length }));
  }
  if (sums === undefined || sums.sha256 === '') return [...said, message('verify.no-sums', { name: SUMS_NAME })];
  const absent = new Set(elsewhere.map(({ name }) => name));
  return [...said, ...compare(await read(sums), actual, absent)];
}

async function readList(listing: ZipListing, entry: ZipEntry): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of listing.openEntry(entry, MAX_SUMS_BYTES)) chunks.push(chunk);
  return new TextDecoder().decode(Buffer.concat(chunks));
}

/** The files that a list of parts puts into parts of which nothing is here. */
function inOtherParts(list: string, actual: readonly Summed[]): PartOf[] {
  const present = new Set(actual.map(({ name }) => name));
  const all = readPartsList(list);
  const here = new Set(all.filter(({ name }) => present.has(name)).map(({ part }) => part));
  return all.filter(({ part }) => !here.has(part));
}

/** Tells changed, missing, added and renamed files apart: renamed are those whose bytes are there under another name. */
function compare(list: string, actual: readonly Summed[], elsewhere: ReadonlySet<string>): Message[] {
  const { files, badLines } = readSums(list);
  const said: Message[] = badLines.map((line) => message('verify.sums-line', { line }));
  const listed = new Map(files.map((file) => [file.name, file.sha256]));
  const present = new Map(actual.map((file) => [file.name, file.sha256]));
  const added = actual.filter((file) => !listed.has(file.name));
  for (const { name, sha256 } of files) {
    const found = present.get(name);
    if (found === sha256 || found === '' || (found === undefined && elsewhere.has(name))) continue;
    if (found !== undefined) {
      said.push(message('verify.changed', { name }));
      continue;
    }
    const at = added.findIndex((file) => file.sha256 === sha256);
    const [renamed] = at < 0 ? [] : added.splice(at, 1);
    said.push(
      renamed === undefined
        ? message('verify.missing', { name })
        : message('verify.renamed', { from: name, to: renamed.name }),
    );
  }
  return [...said, ...added.map(({ name }) => message('verify.added', { name }))];
}

/** What was said of files, each under the name of its file. */
export const findingsOf = (said: readonly Message[]): Finding[] =>
  said.map((what) => unruled({ message: what, ...subjectOf(what) }, undefined));

function subjectOf(what: Message): { subject?: { file: string } } {
  if ('to' in what.params) return { subject: { file: what.params.to } };
  return 'name' in what.params && what.params.name !== '' ? { subject: { file: what.params.name } } : {};
}

/** What a fault of a zip is called. */
export function explainFault(fault: ZipFault): Message {
  const name = fault.entry ?? '';
  const reason = fault.detail ?? fault.kind;
  switch (fault.kind) {
    case 'not-a-zip':
      return message('zip.not-a-zip', { instead: fault.instead ?? 'other' });
    case 'truncated':
      return message('zip.truncated', {});
    case 'damaged':
    case 'hidden-entries':
    case 'header-mismatch':
      return message('zip.damaged', { name, reason });
    case 'too-many-entries':
      return message('zip.too-many', { limit: 20_000 });
    case 'duplicate-name':
    case 'same-name-folded':
      return message('zip.duplicate-name', { name });
    case 'absolute-path':
    case 'parent-path':
    case 'backslash':
    case 'control-character':
      return message('zip.unsafe-name', { name });
    case 'undecodable-name':
    case 'name-without-utf8-flag':
      return message('zip.name-encoding', { name });
    case 'encrypted':
      return message('zip.encrypted', { name });
    case 'link':
      return message('zip.link', { name });
    case 'unsupported-method':
      return message('zip.method', { name, method: Number(reason) || 0 });
    case 'overlap':
      return message('zip.overlap', { name });
    case 'lying-size':
      return message('zip.size-lies', { name });
    case 'expansion':
      return message('zip.too-large', { name, limit: 64 * 1024 ** 3 });
  }
}
