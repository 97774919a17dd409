import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { jpegFileImage, photoAsPdf, pngFileImage } from '../bundle/shrink/photo-pdf.ts';
import type { EngineAnswer, Picture, Thumbnail } from '../facts/pdf/structure.ts';
import type { SealPage } from '../facts/seal/facts.ts';
import type { PdfAnswer, PdfReply, PdfRequest } from './pdf-worker-messages.ts';
import { type Pdfium, startPdfium } from './pdfium.ts';
import { pageCount, pageTexts, withDocument } from './pdfium-document.ts';
import { pageLayouts } from './pdfium-layout.ts';
import { isBlank, isGrey, pageInk, pagePixels, smallPage } from './pdfium-pixels.ts';
import { pageSeals } from './pdfium-seals.ts';
import type { CompiledWasm } from './wasm-module.ts';

// The worker of `createPdfEngine`: PDFium over positioned reads, so that no file has to fit into memory.

const starting = startPdfium((workerData as { readonly pdfium: CompiledWasm }).pdfium);

async function reply(request: PdfRequest): Promise<PdfReply> {
  const pdfium = await starting;
  try {
    return { answer: await answerTo(pdfium, request), spent: false };
  } catch {
    // After a trap nothing in the engine's memory can be relied on.
    return { answer: { ok: false, why: pdfium.isFull() ? 'memory' : 'unreadable' }, spent: true };
  }
}

async function answerTo(pdfium: Pdfium, request: PdfRequest): Promise<PdfAnswer> {
  if (request.op === 'picture') return picture(pdfium, request);
  if (request.op === 'picture-seals') return pictureSeals(pdfium, request);
  if (request.op === 'thumbnail') return thumbnail(pdfium, request);
  return withFile(pdfium, request.path, (document) => ofDocument(pdfium, document, request));
}

function withFile<T>(pdfium: Pdfium, path: string, use: (document: number) => EngineAnswer<T>): EngineAnswer<T> {
  const file = openSync(path, 'r');
  try {
    const read = (target: Uint8Array, offset: number) => readWhole(file, target, offset);
    return withDocument(pdfium, fstatSync(file).size, read, use);
  } finally {
    closeSync(file);
  }
}

type OfDocument = Exclude<PdfRequest, { readonly op: 'picture' | 'picture-seals' | 'thumbnail' }>;

function ofDocument(pdfium: Pdfium, document: number, request: OfDocument): PdfAnswer {
  switch (request.op) {
    case 'text':
      return pageTexts(pdfium, document, request.maxPages);
    case 'ink':
      return pageInk(pdfium, document, request.page);
    case 'seals':
      return pageSeals(pdfium, document, request.page);
    case 'layout':
      return pageLayouts(pdfium, document, request.from, request.count);
    case 'pages':
      return pageCount(pdfium, document);
  }
}

/** A picture is in memory as a whole. */
const MOST_BYTES = 64 << 20;

/** A picture file is looked at as the one page of a PDF. */
async function pictureSeals(
  pdfium: Pdfium,
  { path, format }: Extract<PdfRequest, { readonly op: 'picture-seals' }>,
): Promise<EngineAnswer<SealPage>> {
  const pdf = await pictureAsPdf(path, format);
  return pdf.ok ? withBytes(pdfium, pdf.value, (document) => pageSeals(pdfium, document, 0)) : pdf;
}

async function pictureAsPdf(path: string, format: 'jpeg' | 'png'): Promise<EngineAnswer<Uint8Array>> {
  if (statSync(path).size > MOST_BYTES) return { ok: false, why: 'memory' };
  const bytes = readFileSync(path);
  const image = format === 'jpeg' ? jpegFileImage(bytes) : pngFileImage(bytes);
  if (image === undefined) return { ok: false, why: 'unreadable' };
  return { ok: true, value: await photoAsPdf(image, image) };
}

/** Qualities to try, one after another, until a small picture is small enough. */
const QUALITIES = [60, 40, 25, 12];

async function thumbnail(
  pdfium: Pdfium,
  { path, wanted: { of, side, maxBytes } }: Extract<PdfRequest, { readonly op: 'thumbnail' }>,
): Promise<EngineAnswer<Thumbnail>> {
  const draw = (page: number) => (document: number) => smallPage(pdfium, document, page, side);
  const pdf = 'format' in of ? await pictureAsPdf(path, of.format) : undefined;
  if (pdf?.ok === false) return pdf;
  const drawn = pdf ? withBytes(pdfium, pdf.value, draw(0)) : withFile(pdfium, path, draw('page' in of ? of.page : 0));
  if (!drawn.ok) return drawn;
  const { width, height } = drawn.value;
  const { encodeJpeg } = await import('./jpeg.ts');
  for (const quality of QUALITIES) {
    const jpeg = await encodeJpeg(drawn.value, quality, isGrey(drawn.value));
    if (jpeg.length <= maxBytes) return { ok: true, value: { jpeg, width, height } };
  }
  return { ok: false, why: 'memory' };
}

async function picture(
  pdfium: Pdfium,
  { pdf, wanted }: Extract<PdfRequest, { readonly op: 'picture' }>,
): Promise<EngineAnswer<Picture>> {
  const drawn = withBytes(pdfium, pdf, (document) => pagePixels(pdfium, document, 0, wanted));
  if (!drawn.ok) return drawn;
  if (isBlank(drawn.value)) return { ok: false, why: 'unreadable' };
  const grey = isGrey(drawn.value);
  const { encodeJpeg } = await import('./jpeg.ts');
  return { ok: true, value: { jpeg: await encodeJpeg(drawn.value, wanted.quality, grey), grey } };
}

/** Opens a PDF that is in memory as a whole. */
function withBytes<T>(pdfium: Pdfium, pdf: Uint8Array, use: (document: number) => EngineAnswer<T>): EngineAnswer<T> {
  const read = (target: Uint8Array, offset: number) => {
    const part = pdf.subarray(offset, offset + target.length);
    target.set(part);
    return part.length === target.length;
  };
  return withDocument(pdfium, pdf.length, read, use);
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
