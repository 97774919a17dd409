import type { BlockReader } from './blocks.ts';
import type { Budget } from './budget.ts';
import { catalogOf, PdfDocument } from './document.ts';
import { PdfFault, unlessBroken } from './fault.ts';
import { readIndirect } from './indirect.ts';
import type { ObjectPlace, ObjectTable } from './object-table.ts';
import type { Opening } from './opening.ts';
import { type ScannedFile, scanFile } from './scan.ts';
import { nameText, type PdfDict, PdfRef, type PdfValue } from './values.ts';
import { parseAt } from './window.ts';

/** What a cross-reference stream says about the whole file; the rest of its dictionary is about itself. */
const TRAILER_KEYS = ['Root', 'Encrypt', 'ID'] as const;

/** Objects by number, as a scan found them. */
class ScannedTable implements ObjectTable {
  readonly places = new Map<number, ObjectPlace>();

  find(num: number): ObjectPlace | undefined {
    return this.places.get(num);
  }
}

/** Opens a file by looking for its objects, without its cross-reference. Throws a `broken` fault when no page tree is among them. */
export function openByScanning(opening: Opening): PdfDocument {
  const { source, blocks, budget } = opening;
  const scanned = scanFile(source, budget);
  const table = new ScannedTable();
  for (const [num, offset] of scanned.offsets) table.places.set(num, { kind: 'offset', offset, gen: undefined });
  const document = new PdfDocument(opening, table);
  document.doubt('the cross-reference had to be rebuilt');
  document.trailer = mergedTrailer(blocks, budget, scanned);
  document.open();
  for (const num of scanned.objectStreams) addPacked(document, table, scanned, num);
  document.forget();
  document.trailer.set('Root', findCatalog(document, table, scanned));
  return document;
}

/** All trailers in one, the last of the file first of all. */
function mergedTrailer(blocks: BlockReader, budget: Budget, scanned: ScannedFile): PdfDict {
  const merged: PdfDict = new Map();
  for (const offset of scanned.trailers) {
    const dict = unlessBroken(() => parseAt(blocks, budget, offset, (parser) => parser.value()));
    if (dict instanceof Map) for (const [key, value] of dict) merged.set(key, value);
  }
  for (const offset of scanned.xrefStreams) {
    const dict = unlessBroken(() => readIndirect(blocks, budget, offset).value);
    if (!(dict instanceof Map)) continue;
    for (const key of TRAILER_KEYS) {
      const value = dict.get(key);
      if (value !== undefined) merged.set(key, value);
    }
  }
  return merged;
}

function addPacked(document: PdfDocument, table: ScannedTable, scanned: ScannedFile, stream: number): void {
  const numbers = unlessBroken(() => document.objectStream(stream).numbers) ?? [];
  const here = scanned.offsets.get(stream) ?? 0;
  for (const [index, num] of numbers.entries()) {
    document.budget.step();
    // An object that stands by itself further on is a later version of the packed one.
    if ((scanned.offsets.get(num) ?? -1) < here) table.places.set(num, { kind: 'packed', stream, index });
  }
  if (table.places.size > document.budget.limits.maxObjects) throw new PdfFault('bounds', 'too many objects');
}

function findCatalog(document: PdfDocument, table: ScannedTable, scanned: ScannedFile): PdfValue {
  const stated = document.trailer.get('Root');
  if (isCatalog(document, stated)) return stated ?? null;
  for (const num of [...scanned.catalogs].reverse()) {
    const root = new PdfRef(num, 0);
    if (isCatalog(document, root)) return root;
  }
  for (const [num, place] of table.places) {
    if (place.kind !== 'packed') continue;
    const root = new PdfRef(num, 0);
    const value = unlessBroken(() => document.resolve(root));
    if (value instanceof Map && nameText(value.get('Type')) === 'Catalog' && isCatalog(document, root)) return root;
  }
  throw new PdfFault('broken', 'no catalog with a page tree found');
}

function isCatalog(document: PdfDocument, root: PdfValue | undefined): boolean {
  return unlessBroken(() => catalogOf(document, root)) !== undefined;
}
