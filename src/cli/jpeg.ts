import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import encode, { init } from '@jsquash/jpeg/encode.js';
import type { Pixels } from './pdfium-pixels.ts';
import { limitMemory, WASM_MAX_BYTES } from './wasm-memory.ts';
import { compileWasm } from './wasm-module.ts';

/** mozjpeg's numbers for the channels of a picture. */
const GREY = 1;
const COLOUR = 3;

let started: Promise<void> | undefined;

async function start(): Promise<void> {
  const path = createRequire(import.meta.url).resolve('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm');
  await init(await compileWasm(limitMemory(await readFile(path), WASM_MAX_BYTES)));
}

/**
 * Pixels as a JPEG. Colours keep their full resolution: halved, as most JPEGs have them, the thin red lines of a seal
 * turn pale. Rejects when there isn't memory enough.
 */
export async function encodeJpeg(pixels: Pixels, quality: number, grey: boolean): Promise<Uint8Array> {
  started ??= start();
  await started;
  const settings = { quality, color_space: grey ? GREY : COLOUR, auto_subsample: false, chroma_subsample: 1 };
  return new Uint8Array(await encode(pixels, settings));
}
