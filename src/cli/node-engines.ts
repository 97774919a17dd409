import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { VideoEngine } from '../facts/engines.ts';
import type { PdfEngine } from '../facts/pdf/structure.ts';
import { nodeWorker } from './node-worker.ts';
import { createPdfEngine } from './pdf-engine.ts';
import { createVideoEngine } from './video-engine.ts';
import { limitMemory, WASM_MAX_BYTES } from './wasm-memory.ts';
import { type CompiledWasm, compileWasm } from './wasm-module.ts';

let compiled: Promise<CompiledWasm> | undefined;

/** Compiled once in a process: a worker that has to be replaced starts much sooner with it. */
function compiledPdfium(): Promise<CompiledWasm> {
  compiled ??= readFile(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm')).then((bytes) =>
    compileWasm(limitMemory(bytes, WASM_MAX_BYTES)),
  );
  return compiled;
}

/** PDFium in a thread of Node. `workerUrl`: the built `pdf-worker.js`. */
export const nodePdfEngine = (workerUrl: URL, deadlineMs: number): PdfEngine =>
  createPdfEngine(async () => nodeWorker(workerUrl, { workerData: { pdfium: await compiledPdfium() } }), deadlineMs);

/** MediaInfo in a thread of Node. `workerUrl`: the built `video-worker.js`. */
export const nodeVideoEngine = (workerUrl: URL, deadlineMs: number): VideoEngine =>
  createVideoEngine(async () => nodeWorker(workerUrl), deadlineMs);
