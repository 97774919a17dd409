import type { ByteSource } from '../../base/bytes.ts';

/** An open file that must be closed after use. */
export type OpenSource = ByteSource & { close(): void };

/** A file to be written: opened once when its turn comes. `bytes` is the length it had when it was inspected. */
export interface FileInput {
  readonly open: () => OpenSource;
  readonly bytes: number;
}

/** A file is not as long as it was when it was inspected, so what was checked is not what would be packed. */
export class FileChangedError extends Error {
  override readonly name = 'FileChangedError';
  /** The name under which it was to be packed. */
  readonly entryName: string;
  readonly expectedBytes: number;
  /** As far as it could be read. */
  readonly actualBytes: number;

  constructor(entryName: string, expectedBytes: number, actualBytes: number) {
    super(`${entryName} changed while it was being packed: ${expectedBytes} bytes expected, ${actualBytes} found`);
    this.entryName = entryName;
    this.expectedBytes = expectedBytes;
    this.actualBytes = actualBytes;
  }
}

const CHUNK = 1024 * 1024;

/** Opens, hands over and always closes. Throws FileChangedError when the size differs from `file.bytes`. */
export async function withSource<T>(
  name: string,
  file: FileInput,
  use: (source: ByteSource) => T | Promise<T>,
): Promise<T> {
  const source = file.open();
  try {
    if (source.size !== file.bytes) throw new FileChangedError(name, file.bytes, source.size);
    return await use(source);
  } finally {
    source.close();
  }
}

/** The bytes of `source` in chunks of `size` bytes, 1 MiB by default. Throws FileChangedError when they end early, and what reading throws. */
export function* chunksOf(name: string, source: ByteSource, size: number = CHUNK): Generator<Uint8Array> {
  for (let offset = 0; offset < source.size; ) {
    const chunk = source.read(offset, Math.min(size, source.size - offset));
    if (chunk.length === 0) throw new FileChangedError(name, source.size, offset);
    yield chunk;
    offset += chunk.length;
  }
}
