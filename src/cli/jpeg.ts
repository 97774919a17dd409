import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { startJpeg } from './jpeg-encoder.ts';
import type { Pixels } from './pdfium-pixels.ts';
import { limitMemory, WASM_MAX_BYTES } from './wasm-memory.ts';
import { type CompiledWasm, compileWasm } from './wasm-module.ts';

async function compiled(): Promise<CompiledWasm> {
  const path = createRequire(import.meta.url).resolve('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm');
  return compileWasm(limitMemory(await readFile(path), WASM_MAX_BYTES));
}

/** Pixels as a JPEG; the encoder is started with the first. */
export const encodeJpeg = async (pixels: Pixels, quality: number, grey: boolean): Promise<Uint8Array> =>
  (await startJpeg(compiled))(pixels, quality, grey);
