import { startJpeg } from '../cli/jpeg-encoder.ts';
import { answerPdf, type PdfOutside } from '../cli/pdf-answers.ts';
import type { PdfReply } from '../cli/pdf-worker-messages.ts';
import { type Pdfium, startPdfium } from '../cli/pdfium.ts';
import { limitMemory, WASM_MAX_BYTES } from '../cli/wasm-memory.ts';
import { compileWasm } from '../cli/wasm-module.ts';
import { readPart, sizeOf } from './browser-files.ts';
import type { PdfAsked } from './engine-messages.ts';

// PDFium in a worker of the page.

interface Engine {
  readonly pdfium: Pdfium;
  readonly encodeJpeg: PdfOutside['encodeJpeg'];
}

let starting: Promise<Engine> | undefined;

const compiled = (wasm: Uint8Array): Promise<object> => compileWasm(limitMemory(wasm.slice(), WASM_MAX_BYTES));

async function start(wasm: NonNullable<PdfAsked['wasm']>): Promise<Engine> {
  const pdfium = await startPdfium(await compiled(wasm.pdfium));
  return { pdfium, encodeJpeg: async (...given) => (await startJpeg(() => compiled(wasm.mozjpeg)))(...given) };
}

function outsideOf({ content }: PdfAsked, { encodeJpeg }: Engine): PdfOutside {
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
    encodeJpeg,
  };
}

async function reply(asked: PdfAsked): Promise<PdfReply> {
  if (asked.wasm !== undefined) starting = start(asked.wasm);
  if (starting === undefined) throw new Error('PDFium was not given');
  const engine = await starting;
  return answerPdf(engine.pdfium, asked.question, outsideOf(asked, engine));
}

self.addEventListener('message', ({ data }: MessageEvent<PdfAsked>) => {
  reply(data).then(
    (answer) => postMessage(answer),
    () => postMessage({ answer: { ok: false, why: 'unreadable' }, spent: true } satisfies PdfReply),
  );
});
