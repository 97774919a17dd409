import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { bytesOf } from '../../../src/base/bytes.ts';
import { scrubFile } from '../../../src/commands/scrub-file.ts';
import type { World } from '../../../src/commands/world.ts';
import { told } from './tools.ts';

/** A disk in memory, on which what is written becomes what `spoil` makes of it. */
function world(
  source: Uint8Array,
  spoil: (bytes: Buffer) => Uint8Array,
): World & { readonly disk: object; kept: () => string[] } {
  const files = new Map<string, Uint8Array>([['source', source]]);
  const createFile = (path: string): Writable => {
    const chunks: Uint8Array[] = [];
    return new Writable({
      write: (chunk: Uint8Array, _encoding, done) => {
        chunks.push(chunk);
        done();
      },
      final: (done) => {
        files.set(path, spoil(Buffer.concat(chunks)));
        done();
      },
    });
  };
  const open = (path: string) => ({ ...bytesOf(files.get(path) ?? new Uint8Array(0)), close: () => {} });
  const disk = { makeFolder: () => {}, createFile, remove: (path: string) => files.delete(path) };
  return { files: { open }, disk, kept: () => [...files.keys()] } as unknown as World & { kept: () => string[] };
}

const flipped =
  (at: number) =>
  (bytes: Buffer): Uint8Array => {
    bytes[bytes.length - at] = (bytes[bytes.length - at] ?? 0) ^ 1;
    return bytes;
  };

test.each(['exiftool.jpg', 'exiftool.png', 'exiftool.webp', 'ffmpeg.mp4', 'libreoffice.docx'])(
  'a copy of %s is kept only where it reads back as it should',
  async (name) => {
    const sound = world(told(name), (bytes) => bytes);
    expect(await scrubFile(sound, 'source', 'out/copy', () => {})).toMatchObject({
      outcome: 'scrubbed',
      path: 'out/copy',
    });
    expect(sound.kept()).toEqual(['source', 'out/copy']);

    const spoilt: ((bytes: Buffer) => Uint8Array)[] = [() => told(name), (bytes) => bytes.subarray(0, 200)];
    if (name.startsWith('exiftool')) spoilt.push(flipped(100));
    for (const spoil of spoilt) {
      const disk = world(told(name), spoil);
      expect(await scrubFile(disk, 'source', 'out/copy', () => {})).toMatchObject({
        outcome: 'left',
        message: { id: 'scrub.left', params: { why: 'not-read-back' } },
      });
      expect(disk.kept()).toEqual(['source']);
    }
  },
);
