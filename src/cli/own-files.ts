import type { AssetName } from '../commands/world.ts';
import type { ReadPack } from '../programs/load.ts';

/** Where a worker's script is: a file, or its text. */
export type WorkerScript = URL | { readonly text: string };

/** The WebAssembly of the engines. */
export type WasmName = 'pdfium' | 'mozjpeg' | 'mediainfo';

/** What comes with the tool, wherever it lies: in the folder of the package, or within the one file of an executable. */
export interface OwnFiles {
  readonly version: string;
  readonly packIds: readonly string[];
  readonly pack: (id: string) => Promise<ReadPack>;
  readonly asset: (name: AssetName) => Promise<Uint8Array>;
  readonly wasm: (name: WasmName) => Promise<Uint8Array>;
  readonly worker: (name: 'pdf' | 'video') => WorkerScript;
}
