import { giveWay } from '../base/give-way.ts';
import type { Files } from '../base/world.ts';

const CHUNK = 1 << 20;

/** SHA-256 of a file, hexadecimal, read in pieces. `onBytes` hears how many bytes each has. Throws a ReadError. */
export async function sha256Of(
  files: Files,
  path: string,
  onBytes: (bytes: number) => void = () => {},
): Promise<string> {
  const file = files.open(path);
  try {
    const { createHash } = await import('node:crypto');
    const hash = createHash('sha256');
    for (let offset = 0; offset < file.size; offset += CHUNK) {
      const chunk = file.read(offset, CHUNK);
      hash.update(chunk);
      onBytes(chunk.length);
      await giveWay();
    }
    return hash.digest('hex');
  } finally {
    file.close();
  }
}
