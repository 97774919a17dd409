import type { Budget } from './budget.ts';
import { CLASSES, isDigit, isRegular, isSpace, latin1, REGULAR, SPACE } from './chars.ts';
import { PdfFault } from './fault.ts';
import { NEED_MORE } from './need-more.ts';
import { readHexString, readLiteralString } from './strings.ts';
import { type PdfDict, PdfKeyword, PdfName, PdfRef, type PdfString, type PdfValue } from './values.ts';

/** Words that can only come after a dictionary, so that one which lacks its `>>` ends before them. */
const ENDS_OBJECT = new Set(['endobj', 'stream', 'endstream', 'obj', 'xref', 'trailer', 'startxref']);

/**
 * Reads values from a window of the file.
 *
 * Throws `NEED_MORE` when the window ends inside a value and the file goes on, and a `broken` fault when the file
 * itself ends there. What is only untidy (a stray word, a key twice) is read on, with `irregular` set.
 */
export class PdfParser {
  pos: number;
  irregular = false;
  readonly bytes: Uint8Array;
  readonly #final: boolean;
  readonly #budget: Budget;
  #values = 0;

  /** `final`: no bytes follow after this window. */
  constructor(bytes: Uint8Array, pos: number, final: boolean, budget: Budget) {
    this.bytes = bytes;
    this.pos = pos;
    this.#final = final;
    this.#budget = budget;
  }

  /** Skips white space and comments, up to a byte that means something. */
  skipSpace(): void {
    const { bytes } = this;
    let at = this.pos;
    for (;;) {
      while (at < bytes.length && CLASSES[bytes[at] ?? 0] === SPACE) at++;
      if (bytes[at] !== 37) break;
      while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at++;
    }
    this.pos = at;
    if (at >= bytes.length) this.#ended();
  }

  /** A run of regular characters, possibly empty. */
  word(): string {
    const { bytes, pos } = this;
    let end = pos;
    while (end < bytes.length && CLASSES[bytes[end] ?? 0] === REGULAR) end++;
    if (end >= bytes.length && !this.#final) throw NEED_MORE;
    this.pos = end;
    return latin1(bytes, pos, end);
  }

  /** The next value, or the keyword that stands in its place. */
  value(depth = 0): PdfValue | PdfKeyword {
    const { limits } = this.#budget;
    if (depth > limits.maxNesting) throw new PdfFault('bounds', 'values nested too deeply');
    if (++this.#values > limits.maxObjectValues) throw new PdfFault('bounds', 'too many values in one object');
    this.#budget.value();
    this.skipSpace();
    const byte = this.bytes[this.pos];
    switch (byte) {
      case 47:
        return new PdfName(this.#name());
      case 40:
        return this.#string(readLiteralString(this.bytes, this.pos));
      case 60:
        if (this.bytes[this.pos + 1] === 60) return this.#dict(depth);
        if (this.pos + 1 >= this.bytes.length) this.#ended();
        return this.#string(readHexString(this.bytes, this.pos));
      case 91:
        return this.#array(depth);
      case 93:
      case 62:
      case 41:
      case 123:
      case 125:
        this.pos++;
        return new PdfKeyword(String.fromCharCode(byte));
      default:
        return this.#wordValue();
    }
  }

  #ended(): never {
    if (!this.#final) throw NEED_MORE;
    throw new PdfFault('broken', 'the file ends inside an object');
  }

  #string(read: ReturnType<typeof readHexString>): PdfString {
    if (!read) return this.#ended();
    this.pos = read.end;
    if (read.irregular) this.irregular = true;
    return read.value;
  }

  #name(): string {
    this.pos++;
    const text = this.word();
    if (!text.includes('#')) return text;
    return text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }

  #wordValue(): PdfValue | PdfKeyword {
    const whole = this.#wholeNumber();
    if (whole !== undefined) return this.#refAfter(whole) ?? whole;
    const text = this.word();
    if (/^[0-9+.-]/.test(text)) return Number.parseFloat(/^[+-]?[0-9]*\.?[0-9]*/.exec(text)?.[0] ?? '') || 0;
    if (text === 'true' || text === 'false') return text === 'true';
    return text === 'null' ? null : new PdfKeyword(text);
  }

  /** Digits and nothing else, which most numbers are; otherwise `undefined`, and nothing is read. */
  #wholeNumber(): number | undefined {
    const { bytes } = this;
    let at = this.pos;
    let value = 0;
    for (let byte = bytes[at]; byte !== undefined && byte >= 48 && byte <= 57; byte = bytes[++at]) {
      value = value * 10 + byte - 48;
    }
    if (at >= bytes.length && !this.#final) throw NEED_MORE;
    if (at === this.pos || isRegular(bytes[at])) return undefined;
    this.pos = at;
    return value;
  }

  /** `12` may be a number or the start of `12 0 R`: only looking ahead tells. */
  #refAfter(num: number): PdfRef | undefined {
    const { bytes } = this;
    let at = this.pos;
    while (isSpace(bytes[at])) at++;
    const start = at;
    while (isDigit(bytes[at])) at++;
    const end = at;
    while (isSpace(bytes[at])) at++;
    if (at + 1 >= bytes.length && !this.#final) throw NEED_MORE;
    if (end === start || at === end || bytes[at] !== 82 || isRegular(bytes[at + 1])) return undefined;
    this.pos = at + 1;
    return new PdfRef(num, Number(latin1(bytes, start, end)));
  }

  #array(depth: number): PdfValue[] {
    const items: PdfValue[] = [];
    this.pos++;
    for (;;) {
      this.skipSpace();
      if (this.bytes[this.pos] === 93) {
        this.pos++;
        return items;
      }
      const item = this.value(depth + 1);
      if (!(item instanceof PdfKeyword)) items.push(item);
      else if (ENDS_OBJECT.has(item.text)) throw new PdfFault('broken', 'an array lacks its end');
      else {
        this.irregular = true;
        items.push(null);
      }
    }
  }

  #dict(depth: number): PdfDict {
    const dict: PdfDict = new Map();
    this.pos += 2;
    for (;;) {
      this.skipSpace();
      if (this.#atDictEnd()) {
        this.pos += 2;
        return dict;
      }
      if (this.bytes[this.pos] === 47) {
        const key = this.#name();
        this.skipSpace();
        // Readers differ on which of two equal keys holds, so neither may decide a count by itself.
        if (dict.has(key)) this.irregular = true;
        dict.set(key, this.#atDictEnd() ? null : this.#dictValue(depth));
      } else {
        const start = this.pos;
        const stray = this.value(depth + 1);
        this.irregular = true;
        if (stray instanceof PdfKeyword && ENDS_OBJECT.has(stray.text)) {
          this.pos = start;
          return dict;
        }
      }
    }
  }

  #dictValue(depth: number): PdfValue {
    const start = this.pos;
    const value = this.value(depth + 1);
    if (!(value instanceof PdfKeyword)) return value;
    this.irregular = true;
    if (ENDS_OBJECT.has(value.text)) this.pos = start;
    return null;
  }

  #atDictEnd(): boolean {
    if (this.bytes[this.pos] !== 62) return false;
    if (this.pos + 1 >= this.bytes.length) this.#ended();
    return this.bytes[this.pos + 1] === 62;
  }
}
