import encode, { init } from '@jsquash/jpeg/encode.js';
import type { Pixels } from './pdfium-pixels.ts';
import type { CompiledWasm } from './wasm-module.ts';

/** mozjpeg's numbers for the channels of a picture. */
const GREY = 1;
const COLOUR = 3;

let started: Promise<void> | undefined;

/**
 * Starts the encoder, once, from what `compile` gives. It writes pixels as a JPEG, of a quality up to 100. Colours keep
 * their full resolution: halved, as most JPEGs have them, the thin red lines of a seal turn pale. Rejects when there
 * isn't memory enough.
 */
export async function startJpeg(
  compile: () => Promise<CompiledWasm>,
): Promise<(pixels: Pixels, quality: number, grey: boolean) => Promise<Uint8Array>> {
  started ??= compile().then((module) => init(module as Parameters<typeof init>[0]));
  await started;
  return async (pixels, quality, grey) => {
    const settings = { quality, color_space: grey ? GREY : COLOUR, auto_subsample: false, chroma_subsample: 1 };
    return new Uint8Array(await encode(pixels as Parameters<typeof encode>[0], settings));
  };
}
