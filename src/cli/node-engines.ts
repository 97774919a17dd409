import type { VideoEngine } from '../facts/engines.ts';
import type { PdfEngine } from '../facts/pdf/structure.ts';
import { nodeWorker } from './node-worker.ts';
import type { OwnFiles } from './own-files.ts';
import { createPdfEngine } from './pdf-engine.ts';
import { createVideoEngine } from './video-engine.ts';
import { limitMemory, WASM_MAX_BYTES } from './wasm-memory.ts';
import { type CompiledWasm, compileWasm } from './wasm-module.ts';

type EngineFiles = Pick<OwnFiles, 'wasm' | 'worker'>;

const compiled = new WeakMap<EngineFiles, Promise<readonly [pdfium: CompiledWasm, mozjpeg: CompiledWasm]>>();

/** Compiled once in a process: a worker that has to be replaced starts much sooner with it. */
function compiledFor(own: EngineFiles): Promise<readonly [pdfium: CompiledWasm, mozjpeg: CompiledWasm]> {
  const known = compiled.get(own);
  if (known !== undefined) return known;
  const compile = async (name: 'pdfium' | 'mozjpeg'): Promise<CompiledWasm> =>
    compileWasm(limitMemory(await own.wasm(name), WASM_MAX_BYTES));
  const both = Promise.all([compile('pdfium'), compile('mozjpeg')]);
  compiled.set(own, both);
  return both;
}

/** PDFium in a thread of Node, ended after `deadlineMs` without an answer. */
export const nodePdfEngine = (own: EngineFiles, deadlineMs: number): PdfEngine =>
  createPdfEngine(async () => {
    const [pdfium, mozjpeg] = await compiledFor(own);
    return nodeWorker(own.worker('pdf'), { workerData: { pdfium, mozjpeg } });
  }, deadlineMs);

/** MediaInfo in a thread of Node, the same. */
export const nodeVideoEngine = (own: EngineFiles, deadlineMs: number): VideoEngine =>
  createVideoEngine(async () => {
    const script = own.worker('video');
    // A worker without a file can't read its WebAssembly from beside it.
    const mediainfo = script instanceof URL ? undefined : await own.wasm('mediainfo');
    return nodeWorker(script, { workerData: { mediainfo } });
  }, deadlineMs);
