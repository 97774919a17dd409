import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { EngineAnswer, PdfEngine, Picture } from '../facts/pdf/structure.ts';
import type { PdfAnswer, PdfReply, PdfRequest } from './pdf-worker-messages.ts';
import { limitMemory, WASM_MAX_BYTES } from './wasm-memory.ts';
import { type CompiledWasm, compileWasm } from './wasm-module.ts';

/** A large picture is drawn and encoded on a busy machine in several times what anything else takes. */
const PICTURE_PATIENCE = 6;

type AnswerValue = Extract<PdfAnswer, { readonly ok: true }>['value'];

let compiled: Promise<CompiledWasm> | undefined;

/** Compiled once in a process: a worker that has to be replaced starts much sooner with it. */
function compiledPdfium(): Promise<CompiledWasm> {
  compiled ??= readFile(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm')).then((bytes) =>
    compileWasm(limitMemory(bytes, WASM_MAX_BYTES)),
  );
  return compiled;
}

/**
 * PDFium in a worker, started when it is first asked and asked one thing at a time.
 *
 * `workerUrl`: the built `pdf-worker.js`. `deadlineMs`: for each answer, with the start of the worker, and several times as long for a picture; after it the
 * worker is ended and the answer is `time`. An idle worker doesn't keep the process alive. Answers never reject,
 * unless the engine's package isn't installed.
 */
export function createPdfEngine(workerUrl: URL, deadlineMs: number): PdfEngine {
  let worker: Worker | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  async function start(): Promise<Worker> {
    const pdfium = await compiledPdfium();
    if (worker) return worker;
    // Flags of this process (`--input-type`, an inspector) are not meant for the worker.
    const started = new Worker(workerUrl, { workerData: { pdfium }, execArgv: [] });
    started
      .on('error', () => {})
      .on('exit', () => {
        if (worker === started) worker = undefined;
      });
    worker = started;
    return started;
  }

  function stop(): Promise<unknown> {
    const ended = worker?.terminate() ?? Promise.resolve();
    worker = undefined;
    return ended;
  }

  async function askNow(request: PdfRequest): Promise<PdfAnswer> {
    const patience = request.op === 'picture' ? PICTURE_PATIENCE : 1;
    const reply = await exchange(await start(), request, deadlineMs * patience);
    if (reply.spent) await stop();
    return reply.answer;
  }

  function ask<T>(
    request: PdfRequest,
    isValue: (value: AnswerValue) => value is T & AnswerValue,
  ): Promise<EngineAnswer<T>> {
    const answer = queue.then(() => askNow(request));
    queue = answer.catch(() => {});
    return answer.then((given) => {
      if (!given.ok) return given;
      return isValue(given.value) ? { ok: true, value: given.value } : { ok: false, why: 'unreadable' };
    });
  }

  return {
    pages: (path) => ask({ op: 'pages', path }, (value) => typeof value === 'number'),
    text: (path, maxPages) =>
      ask({ op: 'text', path, maxPages }, (value): value is readonly string[] => Array.isArray(value)),
    ink: (path, page) => ask({ op: 'ink', path, page }, (value) => typeof value === 'number'),
    picture: (pdf, wanted) =>
      ask({ op: 'picture', pdf, wanted }, (value): value is Picture => typeof value === 'object' && 'jpeg' in value),
    close: async () => {
      queue = queue.then(stop);
      await queue;
    },
  };
}

/** Asks a worker and waits for its reply, its end, or the deadline. Keeps the process alive for as long as that takes. */
function exchange(worker: Worker, request: PdfRequest, deadlineMs: number): Promise<PdfReply> {
  return new Promise((resolve) => {
    const failed = (why: 'time' | 'memory' | 'unreadable') => settle({ answer: { ok: false, why }, spent: true });
    const onError = (error: unknown) => failed(isOutOfMemory(error) ? 'memory' : 'unreadable');
    const onExit = () => failed('unreadable');
    const timer = setTimeout(() => failed('time'), deadlineMs);
    const settle = (reply: PdfReply) => {
      clearTimeout(timer);
      worker.off('message', settle).off('error', onError).off('exit', onExit).unref();
      resolve(reply);
    };
    worker.ref();
    worker.on('message', settle).on('error', onError).on('exit', onExit).postMessage(request);
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
