import { latin1 } from '../../facts/pdf/chars.ts';
import type { PdfDocument } from '../../facts/pdf/document.ts';
import { PdfFault } from '../../facts/pdf/fault.ts';
import { type PdfDict, PdfName, PdfRef, PdfString, type PdfValue } from '../../facts/pdf/values.ts';

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

/** Every pair of a name tree, from left to right. */
function* nameTree(document: PdfDocument, root: PdfValue): Generator<readonly [PdfValue, PdfValue]> {
  const seen = new Set<number>();
  const open: PdfValue[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    document.budget.step();
    if (node instanceof PdfRef) {
      if (seen.has(node.num)) continue;
      seen.add(node.num);
    }
    const dict = dictOf(document.resolve(node));
    const names = document.resolve(dict.get('Names'));
    if (Array.isArray(names))
      for (let at = 0; at + 1 < names.length; at += 2) yield [names[at] ?? null, names[at + 1] ?? null];
    const kids = document.resolve(dict.get('Kids'));
    if (!Array.isArray(kids)) continue;
    if (open.length + kids.length > document.budget.limits.maxKids) throw new PdfFault('bounds', 'too many names');
    for (let at = kids.length - 1; at >= 0; at--) open.push(kids[at] ?? null);
  }
}

/** The dictionary itself, or an empty one in place of any other value. */
export function dictOf(value: PdfValue): PdfDict {
  return value instanceof Map ? value : new Map();
}
