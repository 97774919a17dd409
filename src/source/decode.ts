import { type Message, message } from '../findings/catalogue.ts';

/** A file's bytes as text, with what had to be said about its encoding. */
export interface Decoded {
  readonly text: string;
  readonly messages: readonly Message[];
}

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function zeros(bytes: Uint8Array, parity: 0 | 1): number {
  let count = 0;
  for (let at = parity; at < Math.min(bytes.length, 4096); at += 2) if (bytes[at] === 0) count += 1;
  return count;
}

/** UTF-16 by its mark, or, without one, by the zero bytes that its ASCII characters leave. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const [even, odd] = [zeros(bytes, 0), zeros(bytes, 1)];
  if (odd > 8 * (even + 1)) return 'utf-16le';
  return even > 8 * (odd + 1) ? 'utf-16be' : undefined;
}

/** A line end of its own for each carriage return of old Mac files, which YAML's reader wouldn't see; no place moves. */
function finish(text: string, messages: readonly Message[]): Decoded {
  return { text: text.replace(/\r(?!\n)/g, '\n'), messages: [...messages, ...lineEnds(text)] };
}

/**
 * Reads text as UTF-8. What Windows editors save otherwise (UTF-16, GBK/GB18030) is recognised and read all the same,
 * so that the other faults show in the same run; the encoding is a finding.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide = utf16(bytes);
  if (wide !== undefined) {
    const text = new TextDecoder(wide).decode(bytes);
    return finish(text, [message('source.encoding', { encoding: wide.toUpperCase() })]);
  }
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== undefined) {
    const bom = startsWith(bytes, 0xef, 0xbb, 0xbf) ? [message('source.bom', {})] : [];
    return finish(utf8, bom);
  }
  const chinese = tryDecode(bytes, 'gb18030');
  if (chinese !== undefined) {
    return finish(chinese, [message('source.encoding', { encoding: 'GBK/GB18030' })]);
  }
  return finish(new TextDecoder('utf-8').decode(bytes), [message('source.undecodable', {})]);
}

function lineEnds(text: string): Message[] {
  if (/\r(?!\n)/.test(text)) return [message('source.old-line-ends', {})];
  const windows = text.match(/\r\n/g)?.length ?? 0;
  const all = text.match(/\n/g)?.length ?? 0;
  return windows > 0 && windows < all ? [message('source.mixed-line-ends', {})] : [];
}
