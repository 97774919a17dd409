import { jpegFileImage, photoAsPdf, pngFileImage } from '../bundle/shrink/photo-pdf.ts';
import type { EngineAnswer, Picture, Thumbnail } from '../facts/pdf/structure.ts';
import type { SealPage } from '../facts/seal/facts.ts';
import type { PdfAnswer, PdfReply, PdfRequest } from './pdf-worker-messages.ts';
import type { Pdfium, ReadInto } from './pdfium.ts';
import { pageCount, pageTexts, withDocument } from './pdfium-document.ts';
import { pageLayouts } from './pdfium-layout.ts';
import { isBlank, isGrey, type Pixels, pageInk, pagePixels, smallPage } from './pdfium-pixels.ts';
import { pageSeals } from './pdfium-seals.ts';

/** A file that the worker opened. */
export interface PdfFile {
  readonly size: number;
  readonly readInto: ReadInto;
  close(): void;
}

/** What the worker has of the world outside. */
export interface PdfOutside {
  readonly files: { open(path: string): PdfFile };
  readonly encodeJpeg: (pixels: Pixels, quality: number, grey: boolean) => Promise<Uint8Array>;
}

type Job = PdfOutside & { readonly pdfium: Pdfium };

/** What PDFium says to a request, over positioned reads, so that no file has to fit into memory. Never rejects. */
export async function answerPdf(pdfium: Pdfium, request: PdfRequest, outside: PdfOutside): Promise<PdfReply> {
  try {
    return { answer: await answerTo({ ...outside, pdfium }, request), spent: false };
  } catch {
    // After a trap nothing in the engine's memory can be relied on.
    return { answer: { ok: false, why: pdfium.isFull() ? 'memory' : 'unreadable' }, spent: true };
  }
}

async function answerTo(job: Job, request: PdfRequest): Promise<PdfAnswer> {
  if (request.op === 'picture') return picture(job, request);
  if (request.op === 'picture-seals') return pictureSeals(job, request);
  if (request.op === 'thumbnail') return thumbnail(job, request);
  return withFile(job, request.path, (document) => ofDocument(job.pdfium, document, request));
}

function withFile<T>(
  { pdfium, files }: Job,
  path: string,
  use: (document: number) => EngineAnswer<T>,
): EngineAnswer<T> {
  const file = files.open(path);
  try {
    return withDocument(pdfium, file.size, file.readInto, use);
  } finally {
    file.close();
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
  job: Job,
  { path, format }: Extract<PdfRequest, { readonly op: 'picture-seals' }>,
): Promise<EngineAnswer<SealPage>> {
  const pdf = await pictureAsPdf(job, path, format);
  return pdf.ok ? withBytes(job.pdfium, pdf.value, (document) => pageSeals(job.pdfium, document, 0)) : pdf;
}

async function pictureAsPdf({ files }: Job, path: string, format: 'jpeg' | 'png'): Promise<EngineAnswer<Uint8Array>> {
  const file = files.open(path);
  const bytes = new Uint8Array(Math.min(file.size, MOST_BYTES));
  const [tooLarge, whole] = [file.size > MOST_BYTES, file.readInto(bytes, 0)];
  file.close();
  if (tooLarge) return { ok: false, why: 'memory' };
  if (!whole) return { ok: false, why: 'unreadable' };
  const image = format === 'jpeg' ? jpegFileImage(bytes) : pngFileImage(bytes);
  if (image === undefined) return { ok: false, why: 'unreadable' };
  return { ok: true, value: await photoAsPdf(image, image) };
}

/** Qualities to try, one after another, until a small picture is small enough. */
const QUALITIES = [60, 40, 25, 12];

async function thumbnail(
  job: Job,
  { path, wanted: { of, side, maxBytes } }: Extract<PdfRequest, { readonly op: 'thumbnail' }>,
): Promise<EngineAnswer<Thumbnail>> {
  const draw = (page: number) => (document: number) => smallPage(job.pdfium, document, page, side);
  const pdf = 'format' in of ? await pictureAsPdf(job, path, of.format) : undefined;
  if (pdf?.ok === false) return pdf;
  const drawn = pdf ? withBytes(job.pdfium, pdf.value, draw(0)) : withFile(job, path, draw('page' in of ? of.page : 0));
  if (!drawn.ok) return drawn;
  const { width, height } = drawn.value;
  for (const quality of QUALITIES) {
    const jpeg = await job.encodeJpeg(drawn.value, quality, isGrey(drawn.value));
    if (jpeg.length <= maxBytes) return { ok: true, value: { jpeg, width, height } };
  }
  return { ok: false, why: 'memory' };
}

async function picture(
  { pdfium, encodeJpeg }: Job,
  { pdf, wanted }: Extract<PdfRequest, { readonly op: 'picture' }>,
): Promise<EngineAnswer<Picture>> {
  const drawn = withBytes(pdfium, pdf, (document) => pagePixels(pdfium, document, 0, wanted));
  if (!drawn.ok) return drawn;
  if (isBlank(drawn.value)) return { ok: false, why: 'unreadable' };
  const grey = isGrey(drawn.value);
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
