import { getAsset } from 'node:sea';
import type { PackData } from '../programs/assemble.ts';
import type { OwnFiles } from './own-files.ts';

/** What lies within the one file of an executable, put there by the build. */
export function executableFiles(): OwnFiles {
  const { version, packs } = JSON.parse(getAsset('own.json', 'utf8')) as {
    readonly version: string;
    readonly packs: Readonly<Record<string, PackData>>;
  };
  const bytes = async (name: string): Promise<Uint8Array> => new Uint8Array(getAsset(name));
  return {
    version,
    packIds: Object.keys(packs),
    pack: async (id) => ({ pack: packs[id], findings: [] }),
    asset: (name) => bytes(name),
    wasm: (name) => bytes(`${name}.wasm`),
    worker: (name) => ({ text: getAsset(`${name}-worker.js`, 'utf8') }),
  };
}
