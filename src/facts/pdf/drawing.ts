import type { Budget } from './budget.ts';
import { indexOfText, isRegular, isSpace } from './chars.ts';
import { unlessBroken } from './fault.ts';
import type { Matrix } from './matrix.ts';
import { PdfParser } from './parser.ts';
import { type ShownText, TextState } from './text-state.ts';
import { PdfKeyword, PdfName, type PdfValue } from './values.ts';

/** What of a content stream decides which things are drawn where: all else is left out. */
export type DrawingStep =
  | { readonly op: 'save' }
  | { readonly op: 'restore' }
  | { readonly op: 'transform'; readonly by: Matrix }
  /** Draws the image or form of this name. */
  | { readonly op: 'draw'; readonly name: string }
  | ShownText;

/** Operands kept for an operator; those that matter here take six. */
const MAX_OPERANDS = 8;

/**
 * Reads a content stream; where it breaks off, what stands before counts. Texts are given only `withText`. Throws a
 * `bounds` fault when it is too long.
 */
export function readDrawing(bytes: Uint8Array, budget: Budget, withText = false): readonly DrawingStep[] {
  // Most pages of text draw nothing of the kind.
  if (!withText && indexOfText(bytes, 'Do') < 0) return [];
  const parser = new PdfParser(bytes, 0, true, budget);
  const texts = new TextState();
  const steps: DrawingStep[] = [];
  let operands: PdfValue[] = [];
  for (;;) {
    const value = unlessBroken(() => parser.value());
    if (value === undefined) return steps;
    if (!(value instanceof PdfKeyword)) {
      if (operands.length < MAX_OPERANDS) operands.push(value);
      continue;
    }
    if (value.text === 'ID') skipInlineImage(parser);
    const step = stepOf(value.text, operands) ?? (withText ? texts.step(value.text, operands) : undefined);
    if (step) steps.push(step);
    operands = [];
  }
}

function stepOf(operator: string, operands: readonly PdfValue[]): DrawingStep | undefined {
  switch (operator) {
    case 'q':
      return { op: 'save' };
    case 'Q':
      return { op: 'restore' };
    case 'cm': {
      const by = sixNumbers(operands);
      return by && { op: 'transform', by };
    }
    case 'Do': {
      const name = operands.at(-1);
      return name instanceof PdfName ? { op: 'draw', name: name.text } : undefined;
    }
    default:
      return undefined;
  }
}

function sixNumbers(operands: readonly PdfValue[]): Matrix | undefined {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f] = operands.map((one) => (typeof one === 'number' ? one : 0));
  return f === undefined ? undefined : [a, b, c, d, e, f];
}

/** The bytes of an image inside the stream end with `EI` between white space; nothing says how many they are. */
function skipInlineImage(parser: PdfParser): void {
  const { bytes } = parser;
  for (let at = indexOfText(bytes, 'EI', parser.pos); at >= 0; at = indexOfText(bytes, 'EI', at + 1)) {
    if (!isSpace(bytes[at - 1]) || isRegular(bytes[at + 2])) continue;
    if (bytes.subarray(at + 2, at + 12).some((byte) => byte > 126)) continue;
    parser.pos = at + 2;
    return;
  }
  parser.pos = bytes.length;
}
