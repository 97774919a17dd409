import type { PdfDocument } from './document.ts';
import { type DrawingStep, readDrawing } from './drawing.ts';
import { PdfFault, unlessBroken } from './fault.ts';
import { IDENTITY, type Matrix, readMatrix, within } from './matrix.ts';
import { streamBytes } from './streams.ts';
import type { ShownText } from './text-state.ts';
import { dictOf, nameText, type PdfDict, PdfRef, type PdfValue } from './values.ts';

const POINTS_PER_INCH = 72;
/** Forms inside forms, each drawn several times, could go on for ever. */
const MAX_FORM_DEPTH = 24;
const MAX_STEPS = 10_000_000;

/** Who is told what pages draw. `around`: the coordinates in force, in inches on paper. */
export interface ContentVisitor {
  readonly image: (ref: PdfRef, dict: PdfDict, around: Matrix) => void;
  /** `font` is the value that the resources in force have under the font's name. Left out: texts are not read. */
  readonly text?: (shown: ShownText, font: PdfValue, around: Matrix) => void;
}

/** A content stream: its steps, what its names mean, and its coordinates. */
interface Content {
  readonly steps: readonly DrawingStep[];
  readonly resources: PdfDict;
  readonly matrix: Matrix;
}

/**
 * Goes through what pages draw by themselves and through forms. What patterns, annotations and fonts draw, and images
 * written into a content stream, are not looked for.
 */
export class ContentWalker {
  readonly #document: PdfDocument;
  readonly #visitor: ContentVisitor;
  readonly #forms = new Map<number, Content>();
  #steps = 0;
  #whole = true;

  constructor(document: PdfDocument, visitor: ContentVisitor) {
    this.#document = document;
    this.#visitor = visitor;
  }

  /**
   * Goes through one page, given with what it inherits. `whole`: all of its content could be read. Throws a `bounds`
   * fault only.
   */
  page(page: PdfDict): { readonly whole: boolean } {
    this.#whole = true;
    const { resolve } = this.#document;
    const unit = resolve(page.get('UserUnit'));
    const scale = (typeof unit === 'number' && unit > 0 ? unit : 1) / POINTS_PER_INCH;
    const steps = this.#read(this.#contents(page.get('Contents')));
    const resources = this.#dict(page.get('Resources'));
    this.#draw({ steps, resources, matrix: IDENTITY }, [scale, 0, 0, scale, 0, 0], 0);
    return { whole: this.#whole };
  }

  #read(bytes: Uint8Array): readonly DrawingStep[] {
    return readDrawing(bytes, this.#document.budget, this.#visitor.text !== undefined);
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

  #dict(value: PdfValue | undefined): PdfDict {
    return dictOf(unlessBroken(() => this.#document.resolve(value)) ?? null);
  }

  #draw({ steps, resources, matrix }: Content, around: Matrix, depth: number): void {
    let current = within(around, matrix);
    const saved: Matrix[] = [];
    for (const step of steps) {
      if (++this.#steps > MAX_STEPS) throw new PdfFault('bounds', 'too much is drawn');
      this.#document.budget.step();
      if (step.op === 'save') saved.push(current);
      else if (step.op === 'restore') current = saved.pop() ?? current;
      else if (step.op === 'transform') current = within(current, step.by);
      else if (step.op === 'draw') this.#drawNamed(resources, step.name, current, depth);
      else this.#visitor.text?.(step, this.#dict(resources.get('Font')).get(step.font) ?? null, current);
    }
  }

  #drawNamed(resources: PdfDict, name: string, current: Matrix, depth: number): void {
    const ref = this.#dict(resources.get('XObject')).get(name);
    const { resolve } = this.#document;
    const dict = unlessBroken(() => resolve(ref));
    if (!(ref instanceof PdfRef) || !(dict instanceof Map)) return;
    const kind = nameText(dict.get('Subtype'));
    if (kind === 'Image') this.#visitor.image(ref, dict, current);
    if (kind !== 'Form') return;
    if (depth >= MAX_FORM_DEPTH) throw new PdfFault('bounds', 'forms nested too deeply');
    this.#draw(this.#form(ref, dict, resources), current, depth + 1);
  }

  /** A form without resources of its own uses those of what draws it, as old writers did. */
  #form(ref: PdfRef, dict: PdfDict, around: PdfDict): Content {
    const known = this.#forms.get(ref.num);
    if (known) return known;
    const own = dict.get('Resources');
    const form = {
      steps: this.#read(this.#bytesOf(ref)),
      resources: own === undefined ? around : this.#dict(own),
      matrix: readMatrix(dict.get('Matrix'), this.#document.resolve),
    };
    if (own !== undefined) this.#forms.set(ref.num, form);
    return form;
  }
}
