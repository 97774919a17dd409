import type { WasmName } from '../cli/own-files.ts';
import type { PdfRequest } from '../cli/pdf-worker-messages.ts';
import type { Content } from './browser-files.ts';

/** The WebAssembly that a worker needs. */
export type Wasm<N extends WasmName = WasmName> = Readonly<Record<N, Uint8Array>>;

/** What a worker of the page is asked: the question of the engine, and the file that it is about. */
export interface Asked<Q, N extends WasmName> {
  readonly question: Q;
  readonly content: Content | undefined;
  /** With the first question only. */
  readonly wasm?: Wasm<N> | undefined;
}

export type PdfAsked = Asked<PdfRequest, 'pdfium' | 'mozjpeg'>;
export type VideoAsked = Asked<string, 'mediainfo'>;
