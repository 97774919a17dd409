import { rewriteZip } from '../../archive/rewrite-zip.ts';
import { readZip } from '../../archive/zip.ts';
import type { ByteSource } from '../../base/bytes.ts';
import { readPart, type WordPart } from '../../facts/word/package.ts';

/** The main part of a Word file, and the file with another one in its place. */
export interface MainPart {
  readonly xml: string;
  /** The whole file as chunks; every other part passes through as it is. */
  rewritten(xml: string): AsyncIterable<Uint8Array>;
}

/** Opens the part called `name`. Rejects where it isn't there or can't be read. */
export async function openMainPart(source: ByteSource, name: string): Promise<MainPart> {
  const listing = await readZip(source, { maxEntries: 10_000 });
  const part = await readPart(listing, name);
  if (part === undefined) throw new Error(`no ${name}`);
  return {
    xml: part.text,
    rewritten: (xml) => rewriteZip(listing, new Map([[name, encoded(xml, part)]])),
  };
}

/** A text as bytes that lie in the file as those of the part did. */
function encoded(text: string, { encoding, marked }: WordPart): Uint8Array {
  const whole = marked ? `\ufeff${text}` : text;
  if (encoding === 'utf-8') return Buffer.from(whole);
  const bytes = Buffer.from(whole, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}
