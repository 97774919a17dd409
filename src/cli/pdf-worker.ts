import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { startJpeg } from './jpeg-encoder.ts';
import { answerPdf, type PdfFile, type PdfOutside } from './pdf-answers.ts';
import type { PdfReply, PdfRequest } from './pdf-worker-messages.ts';
import { startPdfium } from './pdfium.ts';
import type { CompiledWasm } from './wasm-module.ts';

// The worker of `nodePdfEngine`.

const { pdfium: compiled, mozjpeg } = workerData as { readonly pdfium: CompiledWasm; readonly mozjpeg: CompiledWasm };
const starting = startPdfium(compiled);

const outside: PdfOutside = {
  files: { open },
  encodeJpeg: async (...given) => (await startJpeg(async () => mozjpeg))(...given),
};

function open(path: string): PdfFile {
  const file = openSync(path, 'r');
  return {
    size: fstatSync(file).size,
    readInto: (target, offset) => readWhole(file, target, offset),
    close: () => closeSync(file),
  };
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
  starting
    .then((pdfium) => answerPdf(pdfium, request, outside))
    .then(
      (reply) => parentPort?.postMessage(reply),
      () => parentPort?.postMessage({ answer: { ok: false, why: 'unreadable' }, spent: true } satisfies PdfReply),
    );
});
