import type { ByteSource } from '../../base/bytes.ts';
import { message } from '../../findings/catalogue.ts';
import { type Known, known, unknown } from '../facts.ts';
import { BlockReader } from '../pdf/blocks.ts';
import { Budget } from '../pdf/budget.ts';
import { openWithoutPassword } from '../pdf/decrypt.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { PdfFault, unlessBroken } from '../pdf/fault.ts';
import { findHeader } from '../pdf/header.ts';
import { DEFAULT_PDF_LIMITS } from '../pdf/limits.ts';
import { openByScanning } from '../pdf/rebuild.ts';
import { openStrictly } from '../pdf/strict.ts';
import { textString } from '../pdf/text-string.ts';
import { dictOf, nameText, type PdfDict, PdfRef, type PdfValue } from '../pdf/values.ts';
import type { HeadingFacts } from './facts.ts';

/** Milliseconds: a large book has a million elements. */
const PATIENCE = 10_000;
const HEADING = /^H[1-6]?$/;

/** The headings of a PDF by its tags, else by its bookmarks. Never throws for what the bytes say. */
export function pdfHeadings(source: ByteSource, now: () => number): Known<HeadingFacts> {
  const budget = new Budget({ ...DEFAULT_PDF_LIMITS, milliseconds: PATIENCE, now });
  const opening = { source, blocks: new BlockReader(source), budget, openEncrypted: openWithoutPassword };
  try {
    const strict = unlessBroken(() => openStrictly(opening, findHeader(opening.blocks)?.at ?? 0));
    return known(headingsIn(strict ?? openByScanning(opening)));
  } catch (error) {
    if (error instanceof PdfFault) return unknown(message('pdf.not-checked', { reason: error.message }));
    throw error;
  }
}

function headingsIn(document: PdfDocument): HeadingFacts {
  const root = dictOf(document.resolve(document.trailer.get('Root')));
  const tags = taggedHeadings(document, dictOf(document.resolve(root.get('StructTreeRoot'))));
  if (tags > 0) return { by: 'tags', count: tags, words: [], looksLike: undefined };
  const words = [...new Set(bookmarksIn(document, dictOf(document.resolve(root.get('Outlines')))))];
  return { by: words.length > 0 ? 'bookmarks' : undefined, count: words.length, words, looksLike: undefined };
}

/** Every dictionary that is reached from one through some of its keys, each once. */
function* reached({ resolve, budget }: PdfDocument, root: PdfDict, keys: readonly string[]): Generator<PdfDict> {
  const seen = new Set<number>();
  const open: PdfValue[] = keys.map((key) => root.get(key) ?? null);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    budget.step();
    if (next instanceof PdfRef) {
      if (seen.has(next.num)) continue;
      seen.add(next.num);
    }
    const value = resolve(next);
    if (Array.isArray(value)) open.push(...value);
    else if (value instanceof Map) {
      yield value;
      open.push(...keys.map((key) => value.get(key) ?? null));
    }
  }
}

function taggedHeadings(document: PdfDocument, tree: PdfDict): number {
  const roles = dictOf(document.resolve(tree.get('RoleMap')));
  let count = 0;
  for (const element of reached(document, tree, ['K'])) {
    const tag = nameText(document.resolve(element.get('S'))) ?? '';
    const role = HEADING.test(tag) ? tag : (nameText(document.resolve(roles.get(tag))) ?? '');
    if (HEADING.test(role)) count += 1;
  }
  return count;
}

const bookmarksIn = (document: PdfDocument, outlines: PdfDict): string[] =>
  [...reached(document, outlines, ['First', 'Next'])]
    .map((item) => textString(document.resolve(item.get('Title')))?.trim() ?? '')
    .filter((title) => title !== '');
