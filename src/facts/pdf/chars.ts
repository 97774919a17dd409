/** What a byte is (ISO 32000-1, 7.2.2). The hot loops index `CLASSES` themselves: a call for every byte shows in a cold start. */
export const REGULAR = 0;
export const SPACE = 1;
const DELIMITER = 2;

/** For each byte `REGULAR`, `SPACE` or `DELIMITER`. */
export const CLASSES = new Uint8Array(256);
for (const byte of [0, 9, 10, 12, 13, 32]) CLASSES[byte] = SPACE;
for (const byte of [37, 40, 41, 47, 60, 62, 91, 93, 123, 125]) CLASSES[byte] = DELIMITER;

/** Bytes that separate tokens and mean nothing else. */
export function isSpace(byte: number | undefined): boolean {
  return byte !== undefined && CLASSES[byte] === SPACE;
}

/** ASCII `0` to `9`. */
export function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57;
}

/** True for bytes that words, numbers and names consist of. */
export function isRegular(byte: number | undefined): boolean {
  return byte !== undefined && CLASSES[byte] === REGULAR;
}

/** Arguments that a call can safely take. */
const MAX_ARGUMENTS = 4096;

/** Bytes as a string, one character each (Latin-1), from `start` up to `end`. Meant for short spans. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += MAX_ARGUMENTS) {
    text += Reflect.apply(String.fromCharCode, undefined, bytes.subarray(at, Math.min(end, at + MAX_ARGUMENTS)));
  }
  return text;
}

/** True when the ASCII `text` stands at `at`. */
export function standsAt(bytes: Uint8Array, text: string, at: number): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}

/** First place of the ASCII `text` at or after `from`, or -1. */
export function indexOfText(bytes: Uint8Array, text: string, from = 0): number {
  const first = text.charCodeAt(0);
  // The engine's own search for one byte is many times faster than a loop over all of them.
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (standsAt(bytes, text, at)) return at;
  }
  return -1;
}

/** Last place of the ASCII `text`, or -1. */
export function lastIndexOfText(bytes: Uint8Array, text: string): number {
  for (let at = bytes.length - text.length; at >= 0; at--) if (standsAt(bytes, text, at)) return at;
  return -1;
}
