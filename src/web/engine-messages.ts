import type { PdfRequest } from '../cli/pdf-worker-messages.ts';
import type { Content } from './browser-files.ts';

/** What a worker of the page is asked: the question of the engine, and the file that it is about. */
export interface Asked<Q> {
  readonly question: Q;
  readonly content: Content | undefined;
  /** WebAssembly that the worker needs, by the name of its file. */
  readonly wasm: Readonly<Record<string, Uint8Array>>;
}

export type PdfAsked = Asked<PdfRequest>;
export type VideoAsked = Asked<string>;

export const PDFIUM_WASM = 'pdfium.wasm';
export const JPEG_WASM = 'mozjpeg_enc.wasm';
export const MEDIAINFO_WASM = 'MediaInfoModule.wasm';
