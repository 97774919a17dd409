import { IDENTITY, type Matrix } from './matrix.ts';
import { PdfName, PdfString, type PdfValue } from './values.ts';

/** Neither filled nor outlined (ISO 32000-1, 9.3.6). */
const INVISIBLE = 3;

const SHOWING = new Set(['Tj', 'TJ', "'", '"']);

/** A text that is shown. */
export interface ShownText {
  readonly op: 'show';
  /** The name of the font; empty where none was chosen. */
  readonly font: string;
  /** Of the text within the coordinates in force, without where it begins. */
  readonly by: Matrix;
  readonly bytes: number;
  /** False for text that is there to be found and copied only, as behind a scan. */
  readonly visible: boolean;
}

/** How texts of one content stream are shown, as its operators change it one after the other. */
export class TextState {
  #font = '';
  #size = 1;
  #mode = 0;
  #by: Matrix = IDENTITY;
  readonly #saved: (readonly [font: string, size: number, mode: number])[] = [];

  /** Takes an operator in; a step where it shows a text. */
  step(operator: string, operands: readonly PdfValue[]): ShownText | undefined {
    const [first, second] = operands;
    if (operator === 'q') this.#saved.push([this.#font, this.#size, this.#mode]);
    else if (operator === 'Q') [this.#font, this.#size, this.#mode] = this.#saved.pop() ?? this.#now();
    else if (operator === 'BT') this.#by = IDENTITY;
    else if (operator === 'Tf' && first instanceof PdfName && typeof second === 'number') {
      [this.#font, this.#size] = [first.text, second];
    } else if (operator === 'Tr' && typeof first === 'number') this.#mode = first;
    else if (operator === 'Tm') {
      const [a, b, c, d] = operands.map((one) => (typeof one === 'number' ? one : 0));
      this.#by = [a ?? 1, b ?? 0, c ?? 0, d ?? 1, 0, 0];
    } else if (SHOWING.has(operator)) return this.#shown(operands.at(-1));
    return undefined;
  }

  #now(): readonly [font: string, size: number, mode: number] {
    return [this.#font, this.#size, this.#mode];
  }

  /** A font of negative size stands on its head. */
  #shown(text: PdfValue | undefined): ShownText | undefined {
    const bytes = (Array.isArray(text) ? text : [text]).reduce<number>(
      (sum, part) => sum + (part instanceof PdfString ? part.bytes.length : 0),
      0,
    );
    if (bytes === 0) return undefined;
    const [a, b, c, d] = this.#by;
    const by: Matrix = this.#size < 0 ? [-a, -b, -c, -d, 0, 0] : this.#by;
    return { op: 'show', font: this.#font, by, bytes, visible: this.#mode !== INVISIBLE };
  }
}
