import type { MeasuredPage } from '../facts/layout/facts.ts';
import type { EngineAnswer, PdfEngine, Picture, Thumbnail } from '../facts/pdf/structure.ts';
import type { SealPage } from '../facts/seal/facts.ts';
import { BoundedWorker, type RunningWorker } from './bounded-worker.ts';
import type { PdfAnswer, PdfRequest } from './pdf-worker-messages.ts';

/** A large picture is drawn and encoded on a busy machine in several times what anything else takes. */
const PICTURE_PATIENCE = 6;

const SLOW: ReadonlySet<PdfRequest['op']> = new Set(['picture', 'picture-seals', 'thumbnail']);

type AnswerValue = Extract<PdfAnswer, { readonly ok: true }>['value'];

const isSealPage = (value: AnswerValue): value is SealPage => typeof value === 'object' && 'marks' in value;

/**
 * PDFium in a worker, started when it is first asked and asked one thing at a time.
 *
 * `start`: of a worker that answers as `answerPdf` does. `deadlineMs`: for each answer, with the start of the worker, and several times as long for a picture; after it the
 * worker is ended and the answer is `time`. Answers never reject, unless the worker can't be started.
 */
export function createPdfEngine(
  start: () => Promise<RunningWorker<PdfRequest, PdfAnswer>>,
  deadlineMs: number,
): PdfEngine {
  const worker = new BoundedWorker(start);

  async function ask<T>(
    request: PdfRequest,
    isValue: (value: AnswerValue) => value is T & AnswerValue,
  ): Promise<EngineAnswer<T>> {
    const patience = SLOW.has(request.op) ? PICTURE_PATIENCE : 1;
    const given = await worker.ask(request, deadlineMs * patience);
    if (typeof given === 'string') return { ok: false, why: given === 'crash' ? 'unreadable' : given };
    if (!given.ok) return given;
    return isValue(given.value) ? { ok: true, value: given.value } : { ok: false, why: 'unreadable' };
  }

  return {
    pages: (path) => ask({ op: 'pages', path }, (value) => typeof value === 'number'),
    text: (path, maxPages) =>
      ask({ op: 'text', path, maxPages }, (value): value is readonly string[] => Array.isArray(value)),
    layout: (path, from, count) =>
      ask({ op: 'layout', path, from, count }, (value): value is readonly MeasuredPage[] => Array.isArray(value)),
    ink: (path, page) => ask({ op: 'ink', path, page }, (value) => typeof value === 'number'),
    seals: (path, page) => ask({ op: 'seals', path, page }, isSealPage),
    pictureSeals: (path, format) => ask({ op: 'picture-seals', path, format }, isSealPage),
    picture: (pdf, wanted) =>
      ask({ op: 'picture', pdf, wanted }, (value): value is Picture => typeof value === 'object' && 'jpeg' in value),
    thumbnail: (path, wanted) =>
      ask(
        { op: 'thumbnail', path, wanted },
        (value): value is Thumbnail => typeof value === 'object' && 'width' in value,
      ),
    warm: () => worker.warm(),
    close: () => worker.close(),
  };
}
