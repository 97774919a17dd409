import { crc32 } from 'node:zlib';
import { type CodePage, decodeStrictly, likelyCodePages } from './code-pages.ts';
import type { NameEncoding } from './zip-entry.ts';
import type { ZipFaultKind } from './zip-faults.ts';

/** The encoding that somebody says the names have which carry no UTF-8 flag. */
export type NameChoice = CodePage | 'utf-8';

/** The name of an entry as its directory has it. */
export interface RawName {
  readonly raw: Uint8Array;
  readonly utf8Flag: boolean;
  /** What the Unicode path field (0x7075) holds, where there is one that belongs to this name. */
  readonly unicodePath?: string;
}

/** How the names of one zip are read. */
export interface NameReading {
  /** How names without the flag that are no UTF-8 are read; undefined where there are none, or no encoding fits. */
  readonly codePage?: CodePage;
  /** What else they could well be, the likeliest first. */
  readonly others: readonly NameChoice[];
  decode(name: RawName): { readonly name: string; readonly encoding: NameEncoding };
}

/** Below this likeness an encoding is not worth mentioning. */
const UNLIKELY = 0.5;

const isAscii = (raw: Uint8Array): boolean => raw.every((byte) => byte < 0x80);

/** Reads the Unicode path field of Info-ZIP: undefined where it is of another version, or of another name than `raw`. */
export function readUnicodePath(field: Uint8Array, raw: Uint8Array): string | undefined {
  const data = Buffer.from(field);
  if (data.length < 6 || data[0] !== 1 || data.readUInt32LE(1) !== crc32(raw)) return undefined;
  return decodeStrictly(data.subarray(5), 'utf-8');
}

/**
 * Finds out how the names of one zip are to be read, from all of them together. A name says itself that it is UTF-8, by
 * its flag or the field beside it. One that doesn't is taken for UTF-8 where it is text so, as macOS writes it; the rest
 * are in the code page of the computer that wrote them, which is a guess. `choice` takes the guess's place.
 */
export function readNames(names: readonly RawName[], choice?: NameChoice): NameReading {
  const open = names.filter(({ raw, utf8Flag, unicodePath }) => {
    const said = (utf8Flag && decodeStrictly(raw, 'utf-8') !== undefined) || unicodePath !== undefined;
    return !said && !isAscii(raw);
  });
  const unclear = open.map(({ raw }) => raw).filter((raw) => !isSurelyUtf8(raw));
  const likely = unclear.length === 0 ? [] : likelyCodePages(unclear);
  const mayBeUtf8 = unclear.every((raw) => decodeStrictly(raw, 'utf-8') !== undefined);
  const guess = mayBeUtf8 && !unclear.every(isChineseAllTheSame) ? undefined : likely[0]?.page;
  const codePage = choice === undefined ? guess : choice === 'utf-8' ? undefined : choice;
  const possible = [
    ...likely.filter(({ likeness }) => likeness > UNLIKELY).map(({ page }) => page),
    ...(unclear.length > 0 && mayBeUtf8 ? (['utf-8'] as const) : []),
  ];
  return {
    ...(codePage !== undefined && { codePage }),
    others: possible.filter((page) => page !== (codePage ?? 'utf-8')),
    decode: ({ raw, utf8Flag, unicodePath }) => {
      if (isAscii(raw)) return { name: Buffer.from(raw).toString('latin1'), encoding: 'ascii' };
      const utf8 = decodeStrictly(raw, 'utf-8');
      if (utf8Flag && utf8 !== undefined) return { name: utf8, encoding: 'utf-8' };
      if (unicodePath !== undefined && choice === undefined) return { name: unicodePath, encoding: 'unicode-path' };
      const byPage = codePage === undefined ? undefined : decodeStrictly(raw, codePage);
      const isUtf8 = choice === undefined ? codePage === undefined || isSurelyUtf8(raw) : choice === 'utf-8';
      if (utf8 !== undefined && isUtf8) return { name: utf8, encoding: 'utf-8-unflagged' };
      if (codePage !== undefined && byPage !== undefined) return { name: byPage, encoding: codePage };
      // One character for each byte keeps names apart.
      return { name: Buffer.from(raw).toString('latin1'), encoding: 'unknown' };
    },
  };
}

/** Whether bytes are UTF-8 with a character of three bytes or more, such as every Chinese one: no other text looks so. */
function isSurelyUtf8(raw: Uint8Array): boolean {
  const text = decodeStrictly(raw, 'utf-8');
  return text !== undefined && /[^\u0000-\u07ff]/u.test(text);
}

/**
 * Whether bytes that could be UTF-8 are Chinese all the same: 目录 in GBK is `Ŀ¼` in UTF-8. Characters of daily use, and
 * none by itself beside a letter, as the accents of Café would be.
 */
function isChineseAllTheSame(raw: Uint8Array): boolean {
  const gbk = likelyCodePages([raw]).find(({ page }) => page === 'gbk');
  if (gbk?.likeness !== 1) return false;
  return !/[A-Za-z]\p{Script=Han}(?!\p{Script=Han})|(?<!\p{Script=Han})\p{Script=Han}[A-Za-z]/u.test(
    decodeStrictly(raw, 'gbk') ?? '',
  );
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
