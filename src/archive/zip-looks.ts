import { decodeLoosely, decodeStrictly } from './code-pages.ts';
import type { ZipEntry } from './zip-entry.ts';

/** Where a zip is opened, each with what the system brings along: Windows in Chinese and in English, macOS, `unzip` on Linux. */
export const SYSTEMS = ['windows-zh', 'windows-en', 'macos', 'linux'] as const;
export type System = (typeof SYSTEMS)[number];

/** The name as each system shows it; null where it is garbled in a way that can't be foretold. */
export type Looks = Readonly<Record<System, string | null>>;

/**
 * How the name of an entry looks. Every system reads the UTF-8 flag. Without it, Windows takes its own code page and
 * passes over the Unicode path field; macOS takes UTF-8; `unzip` takes the field, else the bytes as they are, unless
 * the zip says that DOS wrote them.
 */
export function looksOf(
  entry: Pick<ZipEntry, 'name' | 'nameEncoding' | 'rawName' | 'rawNameUtf8Flag' | 'fromDos'>,
): Looks {
  const { name, nameEncoding: encoding, rawName: raw } = entry;
  if (encoding === 'ascii' || encoding === 'utf-8') {
    return { 'windows-zh': name, 'windows-en': name, macos: name, linux: name };
  }
  // The flag lies: what readers make of such bytes differs.
  if (entry.rawNameUtf8Flag) return { 'windows-zh': null, 'windows-en': null, macos: null, linux: null };
  const utf8 = decodeStrictly(raw, 'utf-8') ?? null;
  const onLinux = encoding === 'unicode-path' ? name : entry.fromDos ? null : utf8;
  return {
    'windows-zh': decodeLoosely(raw, 'gbk'),
    'windows-en': decodeLoosely(raw, 'cp437'),
    macos: utf8,
    linux: onLinux,
  };
}
