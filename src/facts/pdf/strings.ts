import { isDigit, isSpace } from './chars.ts';
import { PdfString } from './values.ts';

/** A string and the place after it. */
interface StringRead {
  readonly value: PdfString;
  readonly end: number;
  /** Holds what doesn't belong into it. */
  readonly irregular: boolean;
}

const ESCAPES = new Map([
  [110, 10],
  [114, 13],
  [116, 9],
  [98, 8],
  [102, 12],
]);

/** Reads `(…)` with balanced parentheses and escapes, from its opening one; `undefined` when the bytes end before it does. */
export function readLiteralString(bytes: Uint8Array, start: number): StringRead | undefined {
  const close = closingParenthesis(bytes, start);
  if (close < 0) return undefined;
  const body = bytes.subarray(start + 1, close);
  return { value: new PdfString(body.includes(92) ? unescaped(body) : body.slice()), end: close + 1, irregular: false };
}

/** Reads `<…>` from its opening bracket; `undefined` when the bytes end before it does. */
export function readHexString(bytes: Uint8Array, start: number): StringRead | undefined {
  const close = bytes.indexOf(62, start);
  if (close < 0) return undefined;
  const body = bytes.subarray(start + 1, close);
  const irregular = body.some((byte) => !isSpace(byte) && hexDigit(byte) === undefined);
  return { value: new PdfString(hexBytes(body)), end: close + 1, irregular };
}

/** Hexadecimal text as bytes; other characters are skipped and an odd last digit counts as its high half. */
export function hexBytes(text: Uint8Array): Uint8Array {
  const out = new Uint8Array((text.length + 1) >> 1);
  let digits = 0;
  for (const byte of text) {
    const digit = hexDigit(byte);
    if (digit === undefined) continue;
    out[digits >> 1] = (out[digits >> 1] ?? 0) | (digits % 2 === 0 ? digit << 4 : digit);
    digits++;
  }
  return out.subarray(0, (digits + 1) >> 1);
}

function hexDigit(byte: number): number | undefined {
  if (isDigit(byte)) return byte - 48;
  const letter = (byte | 32) - 97;
  return letter >= 0 && letter < 6 ? letter + 10 : undefined;
}

function closingParenthesis(bytes: Uint8Array, start: number): number {
  let depth = 0;
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 92) at++;
    else if (byte === 40) depth++;
    else if (byte === 41 && --depth === 0) return at;
  }
  return -1;
}

function unescaped(body: Uint8Array): Uint8Array {
  const out = new Uint8Array(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at] ?? 0;
    if (byte !== 92) {
      out[length++] = byte;
      continue;
    }
    const next = body[++at] ?? 0;
    if (isOctal(next)) {
      let code = next - 48;
      for (let more = 0; more < 2 && isOctal(body[at + 1]); more++) code = code * 8 + (body[++at] ?? 48) - 48;
      out[length++] = code & 255;
    } else if (next === 13) {
      if (body[at + 1] === 10) at++;
    } else if (next !== 10) {
      out[length++] = ESCAPES.get(next) ?? next;
    }
  }
  return out.subarray(0, length);
}

function isOctal(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 55;
}
