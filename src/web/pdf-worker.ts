import { startJpeg } from '../cli/jpeg-encoder.ts';
import { answerPdf, type PdfOutside } from '../cli/pdf-answers.ts';
import type { PdfReply } from '../cli/pdf-worker-messages.ts';
import { type Pdfium, startPdfium } from '../cli/pdfium.ts';
import { limitMemory, WASM_MAX_BYTES } from '../cli/wasm-memory.ts';
import { compileWasm } from '../cli/wasm-module.ts';
import { readPart, sizeOf } from './browser-files.ts';
import { JPEG_WASM, PDFIUM_WASM, type PdfAsked } from './engine-messages.ts';

// PDFium in a worker of the page.

let starting: Promise<Pdfium> | undefined;

const compiled = (wasm: Uint8Array | undefined): Promise<object> =>
  compileWasm(limitMemory((wasm ?? new Uint8Array()).slice(), WASM_MAX_BYTES));

function outsideOf({ content, wasm }: PdfAsked): PdfOutside {
  return {
    files: {
      open: () => {
        if (content === undefined) throw new Error('there is no such file');
        return {
          size: sizeOf(content),
          readInto: (target, offset) => {
            const part = readPart(content, offset, offset + target.length);
            target.set(part);
            return part.length === target.length;
          },
          close: () => {},
        };
      },
    },
    encodeJpeg: async (...given) => (await startJpeg(() => compiled(wasm[JPEG_WASM])))(...given),
  };
}

async function reply(asked: PdfAsked): Promise<PdfReply> {
  starting ??= compiled(asked.wasm[PDFIUM_WASM]).then(startPdfium);
  return answerPdf(await starting, asked.question, outsideOf(asked));
}

self.addEventListener('message', ({ data }: MessageEvent<PdfAsked>) => {
  reply(data).then(
    (answer) => postMessage(answer),
    () => postMessage({ answer: { ok: false, why: 'unreadable' }, spent: true } satisfies PdfReply),
  );
});
