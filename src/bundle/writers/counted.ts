import type { OpenSource } from './sources.ts';

/** The same file, telling how many bytes were read. */
export function counted(source: OpenSource, onBytes: (bytes: number) => void): OpenSource {
  return {
    size: source.size,
    read: (offset, length) => {
      const bytes = source.read(offset, length);
      onBytes(bytes.length);
      return bytes;
    },
    close: () => source.close(),
  };
}
