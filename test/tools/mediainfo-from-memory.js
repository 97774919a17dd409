import { readFileSync } from 'node:fs';

/**
 * For esbuild: MediaInfo takes its WebAssembly from `globalThis.mediaInfoWasm` instead of from beside its script, where
 * there is nothing in a page or in an executable. Throws where another version of it reads in another way.
 */
export const mediaInfoFromMemory = {
  name: 'mediainfo-from-memory',
  setup(building) {
    building.onLoad({ filter: /mediainfo\.js[/\\]dist[/\\].*\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('getBinarySync')) return undefined;
      const [declared, read] = [/\bvar wasmBinary\b(?!\s*=)/, /function getBinarySync\((\w+)\)\s*\{/];
      if (!declared.test(text) || !read.test(text)) throw new Error('MediaInfo reads its WebAssembly in another way');
      const contents = text
        .replace(declared, 'var wasmBinary = globalThis.mediaInfoWasm')
        .replace(read, 'function getBinarySync($1) { return globalThis.mediaInfoWasm;');
      return { contents };
    });
  },
};
