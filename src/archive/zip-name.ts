import type { NameEncoding } from './zip-entry.ts';
import type { ZipFaultKind } from './zip-faults.ts';

function decode(raw: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(raw);
  } catch {
    return undefined;
  }
}

/**
 * The name that bytes stand for. Old Chinese archivers write GBK and set no flag, so valid UTF-8 is tried first and
 * GB18030 next; bytes that are neither become one character each, so that names stay distinct.
 */
export function decodeName(raw: Uint8Array, utf8Flag: boolean): { name: string; encoding: NameEncoding } {
  if (raw.every((byte) => byte < 0x80)) return { name: Buffer.from(raw).toString('latin1'), encoding: 'ascii' };
  const utf8 = decode(raw, 'utf-8');
  if (utf8 !== undefined) return { name: utf8, encoding: utf8Flag ? 'utf-8' : 'utf-8-unflagged' };
  const chinese = utf8Flag ? undefined : decode(raw, 'gb18030');
  if (chinese !== undefined) return { name: chinese, encoding: 'gb18030' };
  return { name: Buffer.from(raw).toString('latin1'), encoding: 'unknown' };
}

/** What is dangerous about a name on its own: where it would land, and what it would do to a terminal. */
export function nameFaults(name: string): ZipFaultKind[] {
  const faults: ZipFaultKind[] = [];
  const path = name.replaceAll('\\', '/');
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) faults.push('absolute-path');
  if (path.split('/').includes('..')) faults.push('parent-path');
  if (path !== name) faults.push('backslash');
  if (/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(name)) faults.push('control-character');
  return faults;
}

/** The key under which two names are the same file on a disk that folds case and composes accents (Windows, macOS). */
export function foldedName(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase();
}
