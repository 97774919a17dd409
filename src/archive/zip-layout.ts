import type { ByteSource } from '../base/bytes.ts';
import type { ZipEntry } from './zip-entry.ts';
import type { ZipFault } from './zip-faults.ts';

const LOCAL_HEADER = 0x04034b50;
const UNKNOWN_SIZE = 0xffffffff;

/** The local header of one entry: where its data lies, and what it says besides the directory. */
export interface LocalHeader {
  readonly dataStart: number;
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc32: number;
  readonly compressedBytes: number;
  readonly bytes: number;
}

/** Reads the local header of `entry`, or undefined when there is none at its offset. */
export function readLocalHeader(source: ByteSource, entry: ZipEntry): LocalHeader | undefined {
  const head = Buffer.from(source.read(entry.headerOffset, 30));
  if (head.length < 30 || head.readUInt32LE(0) !== LOCAL_HEADER) return undefined;
  const nameLength = head.readUInt16LE(26);
  return {
    dataStart: entry.headerOffset + 30 + nameLength + head.readUInt16LE(28),
    rawName: source.read(entry.headerOffset + 30, nameLength),
    flags: head.readUInt16LE(6),
    method: head.readUInt16LE(8),
    crc32: head.readUInt32LE(14),
    compressedBytes: head.readUInt32LE(18),
    bytes: head.readUInt32LE(22),
  };
}

/** Compares each entry with its local header, and looks for data that two entries share (a bomb) or that leaves the file. */
export function layoutFaults(source: ByteSource, entries: readonly ZipEntry[], directoryStart: number): ZipFault[] {
  const faults: ZipFault[] = [];
  const spans: { start: number; end: number; entry: ZipEntry }[] = [];
  for (const entry of entries) {
    const at = { index: entry.index, entry: entry.name };
    const local = readLocalHeader(source, entry);
    if (local === undefined) {
      faults.push({ kind: 'header-mismatch', ...at, detail: 'no local header' });
      continue;
    }
    for (const detail of differences(entry, local)) {
      faults.push({ kind: detail.endsWith('size') ? 'lying-size' : 'header-mismatch', ...at, detail });
    }
    const end = local.dataStart + entry.compressedBytes;
    if (end > directoryStart) faults.push({ kind: 'lying-size', ...at, detail: 'data runs into the directory' });
    else spans.push({ start: entry.headerOffset, end, entry });
  }
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  let last = spans[0];
  for (const span of spans.slice(1)) {
    if (last && span.start < last.end) {
      faults.push({ kind: 'overlap', index: span.entry.index, entry: span.entry.name, detail: last.entry.name });
    }
    if (!last || span.end > last.end) last = span;
  }
  return faults;
}

function differences(entry: ZipEntry, local: LocalHeader): string[] {
  const found: string[] = [];
  if (entry.method === 0 && !entry.encrypted && entry.bytes !== entry.compressedBytes) found.push('stored size');
  if (Buffer.compare(entry.rawName, local.rawName) !== 0) found.push('name');
  if (entry.method !== local.method) found.push('method');
  // With bit 3 the sizes and the checksum follow the data, and the header leaves them open.
  if ((local.flags & 0x8) !== 0) return found;
  if (local.crc32 !== entry.crc32) found.push('checksum');
  if (local.bytes !== UNKNOWN_SIZE && local.bytes !== entry.bytes) found.push('local size');
  if (local.compressedBytes !== UNKNOWN_SIZE && local.compressedBytes !== entry.compressedBytes) {
    found.push('local compressed size');
  }
  return found;
}
