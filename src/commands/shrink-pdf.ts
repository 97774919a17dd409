import type { SourceStream } from '../bundle/pdf/copier.ts';
import { type PageRange, rewritePdf } from '../bundle/pdf/rewrite.ts';
import { rungs } from '../bundle/shrink/ladder.ts';
import { partition, partName } from '../bundle/shrink/parts.ts';
import { repackPdf } from '../bundle/shrink/repack.ts';
import { picturesOf, resamplePdf } from '../bundle/shrink/resample.ts';
import { weighPages } from '../bundle/shrink/scale.ts';
import type { Attempt, PageWeight, PdfMeasure, Shrunk, ShrunkFile } from '../bundle/shrink/shrunk.ts';
import { isSigned } from '../bundle/shrink/signed.ts';
import { readDrawnImages } from '../facts/pdf/drawn-images.ts';
import { PdfFault } from '../facts/pdf/fault.ts';
import { type NotOpened, type OpenPdf, openPdf } from '../facts/pdf/open.ts';
import { type Message, message } from '../findings/catalogue.ts';
import type { StartProgress } from './progress.ts';
import { differenceOf } from './read-back.ts';
import type { World } from './world.ts';

/** What is to be done with a PDF that may be too large. */
export interface ShrinkOrder {
  readonly path: string;
  /** A folder of the caller's for everything that is written; the result lies in it too. */
  readonly folder: string;
  /** The beginning of the names of the new files. */
  readonly stem: string;
  /** Bytes. */
  readonly limit: number;
  /** Pictures keep at least this many dots per inch, or what they have. */
  readonly minDpi: number;
  /** Several files may stand in place of one. */
  readonly maySplit: boolean;
  readonly progress: StartProgress;
}

/** What takes its time, as it is told meanwhile. */
const STEPS = {
  repack: { zh: '无损重新打包', en: 'Packing again' },
  resample: { zh: '缩小图像', en: 'Shrinking pictures' },
  split: { zh: '按页拆分', en: 'Splitting by pages' },
} as const;

/** How many of the heaviest pages are told. */
const HEAVIEST = 5;

/**
 * Makes a PDF fit: packs it again without loss, then makes its pictures smaller down to a floor, then splits it by
 * pages. What is written is read back and compared with the source, which is not touched. Never throws for what the
 * bytes of the file say.
 */
export async function shrinkPdf(world: World, order: ShrinkOrder): Promise<Shrunk> {
  try {
    return await new Shrinking(world, order).run();
  } catch (error) {
    if (error instanceof Refusal) return { outcome: 'refused', message: error.reason };
    if (!(error instanceof PdfFault)) throw error;
    return { outcome: 'refused', message: message('shrink.damaged', { reason: error.message }) };
  }
}

class Refusal extends Error {
  readonly reason: Message;
  constructor(reason: Message) {
    super(reason.id);
    this.reason = reason;
  }
}

class Shrinking {
  readonly #world: World;
  readonly #order: ShrinkOrder;
  readonly #attempts: Attempt[] = [];

  constructor(world: World, order: ShrinkOrder) {
    this.#world = world;
    this.#order = order;
  }

  async run(): Promise<Shrunk> {
    const { path, limit, maySplit } = this.#order;
    const before = await this.#reading(path, async (source) => {
      if (isSigned(source.document)) throw new Refusal(message('shrink.signed', {}));
      return measured(source);
    });
    if (before.bytes <= limit) return { outcome: 'fits', before };
    const repacked = await this.#repack();
    const best = this.#bytesOf(repacked) <= limit ? repacked : await this.#resample(repacked);
    if (this.#bytesOf(best) <= limit) return this.#whole(before, best);
    const heavy = await this.#weights(best);
    const hopeless = heavy.filter(({ bytes }) => bytes > limit);
    if (maySplit && hopeless.length === 0) return this.#parts(before, best);
    const file = await this.#file(best, `${this.#order.stem}.pdf`, { start: 0, end: before.pages });
    await this.#check([file]);
    const heaviest = heavy.toSorted((a, b) => b.bytes - a.bytes || a.page - b.page).slice(0, HEAVIEST);
    return { outcome: 'too-large', before, attempts: this.#attempts, best: file, heaviest, hopeless };
  }

  async #repack(): Promise<string> {
    const target = `${this.#order.folder}/repacked.pdf`;
    await this.#working('repack', this.#order.path, (source, onBytes) =>
      repackPdf(source, () => this.#world.disk.createFile(target), onBytes),
    );
    this.#attempts.push({ how: 'repack', bytes: this.#bytesOf(target) });
    return target;
  }

  /** The first rung that fits, else the smallest file there is. */
  async #resample(from: string): Promise<string> {
    const { folder, limit, minDpi } = this.#order;
    const { finest } = await this.#reading(from, picturesOf);
    if (finest === 0) return from;
    let best = from;
    const ladder = rungs(minDpi, finest);
    for (const rung of ladder) {
      const target = `${folder}/resampled-${rung.dpi}-${rung.quality}.pdf`;
      const isLast = rung === ladder.at(-1);
      const done = await this.#working('resample', from, async (source, onBytes) => {
        const pictures = await picturesOf(source);
        const { pdf: engine } = this.#world.engines;
        const resampling = { pictures, rung, engine, onBytes, ...(!isLast && { limit }) };
        return resamplePdf(source, this.#world.disk.createFile(target), resampling);
      });
      const bytes = done ? this.#bytesOf(target) : undefined;
      this.#attempts.push({ how: 'resample', ...rung, ...(bytes !== undefined && { bytes }) });
      if (bytes !== undefined && bytes < this.#bytesOf(best)) best = target;
      if (bytes !== undefined && bytes <= limit) return target;
    }
    return best;
  }

  async #whole(before: PdfMeasure, path: string): Promise<Shrunk> {
    const file = await this.#file(path, `${this.#order.stem}.pdf`, { start: 0, end: before.pages });
    await this.#check([file]);
    return { outcome: 'whole', before, attempts: this.#attempts, files: [file] };
  }

  async #parts(before: PdfMeasure, from: string): Promise<Shrunk> {
    const { folder, limit, stem } = this.#order;
    const files = await this.#working('split', from, async (source, onBytes) => {
      const { parts } = await partition(source.pages.length, limit, (range) => weighPages(source, range));
      const replace = ({ span }: SourceStream): undefined => onBytes(span.length);
      const written: ShrunkFile[] = [];
      for (const [index, range] of parts.entries()) {
        const name = partName(stem, index + 1, parts.length);
        await rewritePdf(source, this.#world.disk.createFile(`${folder}/${name}`), { replace }, range);
        written.push(await this.#file(`${folder}/${name}`, name, range));
      }
      return written;
    });
    await this.#check(files);
    return { outcome: 'parts', before, attempts: this.#attempts, files };
  }

  #weights(path: string): Promise<PageWeight[]> {
    return this.#reading(path, async (source) => {
      const weights: PageWeight[] = [];
      for (let start = 0; start < source.pages.length; start += 1) {
        weights.push({ page: start + 1, bytes: await weighPages(source, { start, end: start + 1 }) });
      }
      return weights;
    });
  }

  async #file(path: string, name: string, range: PageRange): Promise<ShrunkFile> {
    const measure = await this.#reading(path, async (source) => measured(source));
    return { ...measure, path, name, from: range.start + 1, to: range.end };
  }

  async #check(files: readonly ShrunkFile[]): Promise<void> {
    const difference = await differenceOf(this.#world, this.#order.path, files);
    if (difference !== undefined) throw new Refusal(message('shrink.not-read-back', { reason: difference }));
  }

  /** Opens afresh for each step, because the bounds of reading hold for one. */
  async #reading<T>(path: string, use: (source: OpenPdf) => Promise<T>): Promise<T> {
    const file = this.#world.files.open(path);
    try {
      const source = openPdf(file);
      if ('why' in source) throw new Refusal(refusalOf(source));
      return await use(source);
    } finally {
      file.close();
    }
  }

  /** The same, told as it goes on. */
  async #working<T>(
    step: keyof typeof STEPS,
    path: string,
    work: (source: OpenPdf, onBytes: (bytes: number) => undefined) => Promise<T>,
  ): Promise<T> {
    const progress = this.#order.progress(STEPS[step], this.#bytesOf(path));
    try {
      return await this.#reading(path, (source) => work(source, (bytes) => void progress.advance(bytes)));
    } finally {
      progress.end();
    }
  }

  #bytesOf(path: string): number {
    return this.#world.files.stat(path)?.bytes ?? 0;
  }
}

function measured(source: OpenPdf): PdfMeasure {
  const { pages } = readDrawnImages(source.document, source.pages);
  const dpi = Math.min(...pages.map((page) => page.dpi ?? Number.POSITIVE_INFINITY));
  const known = Number.isFinite(dpi) && pages.every(({ whole }) => whole);
  return { bytes: source.document.blocks.size, pages: pages.length, ...(known && { dpi }) };
}

function refusalOf({ why, reason }: NotOpened): Message {
  switch (why) {
    case 'password':
      return message('pdf.password', {});
    case 'unknown-encryption':
      return message('pdf.unknown-encryption', {});
    case 'restricted':
      return message('shrink.restricted', {});
    case 'damaged':
      return message('shrink.damaged', { reason });
    case 'out-of-bounds':
      return message('pdf.not-checked', { reason });
    case 'corrupt':
    case 'not-pdf':
    case 'empty':
      return message('pdf.corrupt', { reason });
  }
}
