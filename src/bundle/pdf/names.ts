import { latin1 } from '../../facts/pdf/chars.ts';
import type { PdfDocument } from '../../facts/pdf/document.ts';
import { nameTree } from '../../facts/pdf/name-tree.ts';
import { dictOf, PdfName, PdfString, type PdfValue } from '../../facts/pdf/values.ts';

/** The text of a name or a string, one character for each byte; `undefined` for any other value. */
export function destinationName(value: PdfValue): string | undefined {
  if (value instanceof PdfName) return value.text;
  return value instanceof PdfString ? latin1(value.bytes, 0, value.bytes.length) : undefined;
}

/** The named destinations of a document, as arrays: the old dictionary and the name tree. Throws a fault for what can't be read. */
export function namedDestinations(document: PdfDocument): ReadonlyMap<string, readonly PdfValue[]> {
  const { resolve } = document;
  const found = new Map<string, readonly PdfValue[]>();
  const add = (name: string | undefined, value: PdfValue): void => {
    const stated = resolve(value);
    const target = stated instanceof Map ? resolve(stated.get('D')) : stated;
    if (name !== undefined && Array.isArray(target) && !found.has(name)) found.set(name, target);
  };
  const catalog = dictOf(resolve(document.trailer.get('Root')));
  for (const [name, value] of dictOf(resolve(catalog.get('Dests')))) add(name, value);
  for (const [key, value] of nameTree(document, dictOf(resolve(catalog.get('Names'))).get('Dests') ?? null))
    add(destinationName(resolve(key)), value);
  return found;
}
