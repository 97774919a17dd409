/** `7 0 R`: a pointer to object `num` of generation `gen`. */
export class PdfRef {
  readonly num: number;
  readonly gen: number;

  constructor(num: number, gen: number) {
    this.num = num;
    this.gen = gen;
  }
}

/** `/Type`: `text` is without the slash, with `#20` and the like resolved. */
export class PdfName {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** `(…)` or `<…>`, as bytes. */
export class PdfString {
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
}

/** A bare word that is not a value: `obj`, `endobj`, `stream`, `trailer`, a stray bracket. */
export class PdfKeyword {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A dictionary, keyed by name without slash. */
export type PdfDict = Map<string, PdfValue>;

/** Any value that a dictionary or an array may hold. */
export type PdfValue = null | boolean | number | PdfName | PdfString | PdfRef | PdfValue[] | PdfDict;

/** Follows references to the value behind them; a missing object is `null`. Throws a fault when the object can't be read. */
export type Resolve = (value: PdfValue | undefined) => PdfValue;

/** True for a whole number that is safe to count and to seek with. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** The text of a name, otherwise `undefined`. */
export function nameText(value: PdfValue | undefined): string | undefined {
  return value instanceof PdfName ? value.text : undefined;
}

/** The dictionary itself, or an empty one in place of any other value. */
export function dictOf(value: PdfValue): PdfDict {
  return value instanceof Map ? value : new Map();
}
