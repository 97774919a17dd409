import type { PdfDocument } from './document.ts';
import { type DrawingStep, readDrawing } from './drawing.ts';
import { PdfFault, unlessBroken } from './fault.ts';
import { extentOf, IDENTITY, type Matrix, readMatrix, within } from './matrix.ts';
import type { PageLeaf } from './page-tree.ts';
import { streamBytes } from './streams.ts';
import { isCount, nameText, type PdfDict, PdfRef, type PdfValue } from './values.ts';

const POINTS_PER_INCH = 72;
/** Forms inside forms, each drawn several times, could go on for ever. */
const MAX_FORM_DEPTH = 24;
const MAX_STEPS = 10_000_000;
/** Thinner ones are lines, dots and colour ramps, which have no resolution to speak of. */
const MIN_PIXELS = 16;

/** An image of a document, and how large it is drawn. */
export interface DrawnImage {
  /** Number of its object. */
  readonly num: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Inches, of the largest that it is drawn anywhere. */
  readonly inches: { readonly width: number; readonly height: number };
}

/** The images drawn on one page. */
export interface PageImages {
  /** Numbers of their objects, each once. */
  readonly images: readonly number[];
  /** Dots per inch of the coarsest image; absent where the page has none. */
  readonly dpi?: number;
  /** False when the page's content, or a part of it, can't be read: there may be more images. */
  readonly whole: boolean;
}

export interface DrawnImages {
  readonly images: ReadonlyMap<number, DrawnImage>;
  /** In the order of the pages asked about. */
  readonly pages: readonly PageImages[];
}

/** Pixels per inch in the direction in which an image is the coarser. */
export function dpiOf({ width, height, inches }: DrawnImage): number {
  return Math.min(width / inches.width, height / inches.height);
}

/**
 * Finds the images that pages draw, by themselves and through forms, and the size of each on paper. Images of patterns,
 * annotations and fonts, and those written into a content stream, are not looked for. Throws a `bounds` fault only.
 */
export function readDrawnImages(document: PdfDocument, pages: Iterable<PageLeaf>): DrawnImages {
  const images = new Map<number, DrawnImage>();
  const reader = new ImageReader(document, (found) => {
    const known = images.get(found.num);
    images.set(found.num, known ? larger(known, found) : found);
  });
  const found = Array.from(pages, (page) => reader.page(page));
  return { images, pages: found };
}

function larger(known: DrawnImage, { inches }: DrawnImage): DrawnImage {
  const width = Math.max(known.inches.width, inches.width);
  return { ...known, inches: { width, height: Math.max(known.inches.height, inches.height) } };
}

/** A form as far as it draws images: its steps, what its names mean, and its coordinates. */
interface Form {
  readonly steps: readonly DrawingStep[];
  readonly named: PdfDict;
  readonly matrix: Matrix;
}

class ImageReader {
  readonly #document: PdfDocument;
  readonly #found: (image: DrawnImage) => void;
  readonly #forms = new Map<number, Form>();
  #steps = 0;
  #onPage = new Map<number, number>();
  #whole = true;

  constructor(document: PdfDocument, found: (image: DrawnImage) => void) {
    this.#document = document;
    this.#found = found;
  }

  page({ ref, inherited }: PageLeaf): PageImages {
    this.#onPage = new Map();
    this.#whole = true;
    const { resolve } = this.#document;
    const own = resolve(ref);
    const page: PdfDict = own instanceof Map ? new Map([...inherited, ...own]) : new Map();
    const unit = resolve(page.get('UserUnit'));
    const scale = (typeof unit === 'number' && unit > 0 ? unit : 1) / POINTS_PER_INCH;
    const steps = readDrawing(this.#contents(page.get('Contents')), this.#document.budget);
    const named = this.#namedIn(page.get('Resources'));
    this.#draw({ steps, named, matrix: IDENTITY }, [scale, 0, 0, scale, 0, 0], 0);
    const dpi = Math.min(...this.#onPage.values());
    return {
      images: [...this.#onPage.keys()],
      ...(Number.isFinite(dpi) && { dpi }),
      whole: this.#whole,
    };
  }

  /** The content streams of a page as one, as readers join them. */
  #contents(value: PdfValue | undefined): Uint8Array {
    const list = this.#document.resolve(value);
    const parts = (Array.isArray(list) ? list : [value]).map((part) => this.#bytesOf(part));
    const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, 0)).fill(10);
    let at = 0;
    for (const part of parts) {
      joined.set(part, at);
      at += part.length + 1;
    }
    return joined;
  }

  #bytesOf(ref: PdfValue | undefined): Uint8Array {
    if (!(ref instanceof PdfRef)) return new Uint8Array(0);
    const bytes = unlessBroken(() => {
      const object = this.#document.object(ref)?.indirect;
      return object && streamBytes(this.#document, object);
    });
    if (!bytes) this.#whole = false;
    return bytes ?? new Uint8Array(0);
  }

  #namedIn(resources: PdfValue | undefined): PdfDict {
    const { resolve } = this.#document;
    const dict = unlessBroken(() => resolve(resources));
    const named = dict instanceof Map ? unlessBroken(() => resolve(dict.get('XObject'))) : undefined;
    return named instanceof Map ? named : new Map();
  }

  #draw({ steps, named, matrix }: Form, around: Matrix, depth: number): void {
    let current = within(around, matrix);
    const saved: Matrix[] = [];
    for (const step of steps) {
      if (++this.#steps > MAX_STEPS) throw new PdfFault('bounds', 'too much is drawn');
      this.#document.budget.step();
      if (step.op === 'save') saved.push(current);
      else if (step.op === 'restore') current = saved.pop() ?? current;
      else if (step.op === 'transform') current = within(current, step.by);
      else this.#drawNamed(named, step.name, current, depth);
    }
  }

  #drawNamed(named: PdfDict, name: string, current: Matrix, depth: number): void {
    const ref = named.get(name);
    const { resolve } = this.#document;
    const dict = unlessBroken(() => resolve(ref));
    if (!(ref instanceof PdfRef) || !(dict instanceof Map)) return;
    const kind = nameText(dict.get('Subtype'));
    if (kind === 'Image') this.#meet(ref.num, dict, current);
    if (kind !== 'Form') return;
    if (depth >= MAX_FORM_DEPTH) throw new PdfFault('bounds', 'forms nested too deeply');
    this.#draw(this.#form(ref, dict, named), current, depth + 1);
  }

  /** A form without resources of its own uses those of what draws it, as old writers did. */
  #form(ref: PdfRef, dict: PdfDict, around: PdfDict): Form {
    const known = this.#forms.get(ref.num);
    if (known) return known;
    const own = dict.get('Resources');
    const form = {
      steps: readDrawing(this.#bytesOf(ref), this.#document.budget),
      named: own === undefined ? around : this.#namedIn(own),
      matrix: readMatrix(dict.get('Matrix'), this.#document.resolve),
    };
    if (own !== undefined) this.#forms.set(ref.num, form);
    return form;
  }

  #meet(num: number, dict: PdfDict, current: Matrix): void {
    const { resolve } = this.#document;
    const [width, height] = [resolve(dict.get('Width')), resolve(dict.get('Height'))];
    const inches = extentOf(current);
    if (!isCount(width) || !isCount(height) || !(inches.width > 0) || !(inches.height > 0)) return;
    const image = { num, width, height, inches };
    this.#found(image);
    const dpi = width < MIN_PIXELS || height < MIN_PIXELS ? Number.POSITIVE_INFINITY : dpiOf(image);
    this.#onPage.set(num, Math.min(dpi, this.#onPage.get(num) ?? Number.POSITIVE_INFINITY));
  }
}
