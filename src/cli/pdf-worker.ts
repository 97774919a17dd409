import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { EngineAnswer } from '../facts/pdf/structure.ts';
import type { PdfReply, PdfRequest } from './pdf-worker-messages.ts';
import { type Pdfium, startPdfium } from './pdfium.ts';
import { pageCount, pageTexts, withDocument } from './pdfium-document.ts';
import type { CompiledPdfium } from './pdfium-module.ts';

// The worker of `createPdfEngine`: PDFium over positioned reads, so that no file has to fit into memory.

type Answer = EngineAnswer<number | readonly string[]>;

const starting = startPdfium((workerData as { readonly pdfium: CompiledPdfium }).pdfium);

async function reply(request: PdfRequest): Promise<PdfReply> {
  const pdfium = await starting;
  try {
    return { answer: answerTo(pdfium, request), spent: false };
  } catch {
    // After a trap nothing in the engine's memory can be relied on.
    return { answer: { ok: false, why: pdfium.isFull() ? 'memory' : 'unreadable' }, spent: true };
  }
}

function answerTo(pdfium: Pdfium, request: PdfRequest): Answer {
  const file = openSync(request.path, 'r');
  try {
    const read = (target: Uint8Array, offset: number) => readWhole(file, target, offset);
    return withDocument<number | readonly string[]>(pdfium, fstatSync(file).size, read, (document) =>
      request.op === 'pages' ? pageCount(pdfium, document) : pageTexts(pdfium, document, request.maxPages),
    );
  } finally {
    closeSync(file);
  }
}

function readWhole(file: number, target: Uint8Array, offset: number): boolean {
  for (let done = 0; done < target.length; ) {
    const count = readSync(file, target, done, target.length - done, offset + done);
    if (count === 0) return false;
    done += count;
  }
  return true;
}

parentPort?.on('message', (request: PdfRequest) => {
  reply(request).then(
    (answer) => parentPort?.postMessage(answer),
    () => parentPort?.postMessage({ answer: { ok: false, why: 'unreadable' }, spent: true } satisfies PdfReply),
  );
});
