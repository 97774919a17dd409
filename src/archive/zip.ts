import type { ByteSource } from '../base/bytes.ts';
import { entrySha256, openCompressed, openEntry } from './zip-content.ts';
import { readDirectory } from './zip-directory.ts';
import type { ZipEntry } from './zip-entry.ts';
import type { ZipFault } from './zip-faults.ts';
import { layoutFaults } from './zip-layout.ts';
import { foldedName, type NameChoice, type NameReading, nameFaults } from './zip-name.ts';

/** How much a zip may ask of its reader. */
export interface ZipLimits {
  /** Entries that are listed at most. */
  readonly maxEntries: number;
  /** Bytes that all entries together may declare. */
  readonly maxTotalBytes: number;
  /** How many times its own size a zip of more than 64 MiB inflated may become. */
  readonly maxRatio: number;
}

/** What a zip holds, and everything that is wrong with it as far as its directory and headers tell. */
export interface ZipListing {
  /** In the order of the directory. */
  readonly entries: readonly ZipEntry[];
  readonly faults: readonly ZipFault[];
  /** How the names were read. */
  readonly names: Pick<NameReading, 'codePage' | 'others'>;
  /** The bytes of one entry; ends with ZipEntryError when they are not what was declared, or more than `maxBytes`. */
  openEntry(entry: ZipEntry, maxBytes?: number): AsyncIterable<Uint8Array>;
  /** The bytes of one entry compressed as they lie in the file, unchecked; ends with ZipEntryError when they aren't all there. */
  openCompressed(entry: ZipEntry): AsyncIterable<Uint8Array>;
  /** SHA-256 of one entry, 64 lower-case hex digits, with its CRC-32 checked. Rejects with ZipEntryError. */
  entrySha256(entry: ZipEntry, maxBytes?: number): Promise<string>;
}

const LIMITS: ZipLimits = { maxEntries: 20_000, maxTotalBytes: 64 * 1024 ** 3, maxRatio: 200 };
const RATIO_MATTERS_FROM = 64 * 1024 * 1024;

/**
 * Lists a zip. Bad content is told in `faults` and never thrown; only what `source.read` throws comes through. The
 * listing reads from `source` for as long as entries are opened. `choice`: the encoding of the names without the UTF-8
 * flag, else a guess.
 */
export async function readZip(
  source: ByteSource,
  limits: Partial<ZipLimits> = {},
  choice?: NameChoice,
): Promise<ZipListing> {
  const bounds = { ...LIMITS, ...limits };
  const directory = await readDirectory(source, bounds.maxEntries, choice);
  const { entries } = directory;
  return {
    entries,
    names: directory.names,
    faults: [
      ...directory.faults,
      ...entries.flatMap(entryFaults),
      ...collisions(entries),
      ...layoutFaults(source, entries, directory.start),
      ...expansion(entries, source.size, bounds),
    ],
    openEntry: (entry, maxBytes) => openEntry(source, entry, maxBytes),
    openCompressed: (entry) => openCompressed(source, entry),
    entrySha256: (entry, maxBytes) => entrySha256(source, entry, maxBytes),
  };
}

function entryFaults(entry: ZipEntry): ZipFault[] {
  const at = { index: entry.index, entry: entry.name };
  const faults: ZipFault[] = nameFaults(entry.name).map((kind) => ({ kind, ...at }));
  const { nameEncoding: encoding, rawNameUtf8Flag: flagged } = entry;
  if (encoding !== 'ascii' && encoding !== 'utf-8') {
    const kind = flagged || encoding === 'unknown' ? 'undecodable-name' : 'name-without-utf8-flag';
    faults.push({ kind, ...at, detail: encoding });
  }
  if (entry.encrypted) faults.push({ kind: 'encrypted', ...at });
  if (entry.isLink) faults.push({ kind: 'link', ...at });
  if (entry.method !== 0 && entry.method !== 8) {
    faults.push({ kind: 'unsupported-method', ...at, detail: String(entry.method) });
  }
  return faults;
}

function collisions(entries: readonly ZipEntry[]): ZipFault[] {
  const faults: ZipFault[] = [];
  const exact = new Set<string>();
  const folded = new Map<string, string>();
  for (const { name, index } of entries) {
    const key = foldedName(name);
    const other = folded.get(key);
    if (exact.has(name)) faults.push({ kind: 'duplicate-name', index, entry: name });
    else if (other !== undefined) faults.push({ kind: 'same-name-folded', index, entry: name, detail: other });
    exact.add(name);
    folded.set(key, other ?? name);
  }
  return faults;
}

function expansion(entries: readonly ZipEntry[], size: number, limits: ZipLimits): ZipFault[] {
  const total = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  const tooMuch = total > limits.maxTotalBytes || (total > RATIO_MATTERS_FROM && total > size * limits.maxRatio);
  return tooMuch ? [{ kind: 'expansion', detail: `${total} bytes out of ${size}` }] : [];
}
