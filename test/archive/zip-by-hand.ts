import { crc32, deflateRawSync } from 'node:zlib';

/** One entry as it is to be written, lies included. What is absent is told truthfully. */
export interface HandEntry {
  readonly name: string | Uint8Array;
  readonly data?: Uint8Array;
  readonly deflate?: boolean;
  /** UTF-8 by default. */
  readonly flags?: number;
  readonly method?: number;
  /** Unix mode for the directory. */
  readonly mode?: number;
  /** What the directory says. */
  readonly bytes?: number;
  readonly compressedBytes?: number;
  readonly crc?: number;
  readonly offset?: number;
  /** What the local header says. */
  readonly localName?: string;
  readonly localBytes?: number;
}

function header(signature: number, fields: readonly (readonly [size: 2 | 4, value: number])[]): Buffer {
  const parts = [Buffer.alloc(4)];
  parts[0]?.writeUInt32LE(signature);
  for (const [size, value] of fields) {
    const part = Buffer.alloc(size);
    if (size === 2) part.writeUInt16LE(value & 0xffff);
    else part.writeUInt32LE(value >>> 0);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** A zip with exactly these entries; `announced` is the number in the end record. */
export function zipByHand(entries: readonly HandEntry[], announced = entries.length): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const localName = Buffer.from(entry.localName ?? entry.name);
    const data = entry.data ?? Buffer.from('data');
    const stored = entry.deflate ? deflateRawSync(data) : data;
    const crc = entry.crc ?? crc32(data);
    const common = [
      [2, entry.flags ?? 0x800],
      [2, entry.method ?? (entry.deflate ? 8 : 0)],
      [2, 0],
      [2, 0x21],
      [4, crc],
    ] as const;
    const compressed = entry.compressedBytes ?? stored.length;
    const bytes = entry.bytes ?? data.length;
    const local = Buffer.concat([
      header(0x04034b50, [
        [2, 20],
        ...common,
        [4, compressed],
        [4, entry.localBytes ?? bytes],
        [2, localName.length],
        [2, 0],
      ]),
      localName,
      stored,
    ]);
    const rest = [
      [2, name.length],
      [2, 0],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, (entry.mode ?? 0o100644) << 16],
      [4, entry.offset ?? at],
    ] as const;
    central.push(header(0x02014b50, [[2, 0x314], [2, 20], ...common, [4, compressed], [4, bytes], ...rest]), name);
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const end = header(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, announced],
    [2, announced],
    [4, directory.length],
    [4, at],
    [2, 0],
  ]);
  return Buffer.concat([...locals, directory, end]);
}
