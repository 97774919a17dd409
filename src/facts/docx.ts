import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { readZip, type ZipListing } from '../archive/zip.ts';
import type { ByteSource } from '../base/bytes.ts';
import { message } from '../findings/catalogue.ts';
import { type Known, known, type TextFacts, unknown } from './facts.ts';

/** The main part of a form is a few hundred kilobytes; a larger one is not read. */
const MAX_PART_BYTES = 16 * 1024 * 1024;

const MAIN_PART = 'word/document.xml';

/** The text of a Word file (.docx): paragraphs and table cells, a line each, in reading order. */
export async function readDocxText(source: ByteSource): Promise<Known<TextFacts>> {
  const refuse = (reason: string): Known<TextFacts> => unknown(message('word.unopenable', { reason }));
  try {
    const listing = await readZip(source, { maxEntries: 10_000 });
    const fault = listing.faults.find(({ kind }) => kind === 'not-a-zip' || kind === 'truncated' || kind === 'damaged');
    if (fault !== undefined) return refuse(fault.kind);
    const xml = await readPart(listing);
    const text = xml === undefined ? undefined : textOf(xml);
    return text === undefined ? refuse(`no text in ${MAIN_PART}`) : known({ text });
  } catch (error) {
    return refuse(error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error));
  }
}

async function readPart(listing: ZipListing): Promise<string | undefined> {
  const entry = listing.entries.find(({ name }) => name === MAIN_PART);
  if (entry === undefined) return undefined;
  const chunks: Uint8Array[] = [];
  for await (const chunk of listing.openEntry(entry, MAX_PART_BYTES)) chunks.push(chunk);
  return new TextDecoder().decode(Buffer.concat(chunks));
}

/** How deep elements lie in one another, and how many there are: the parser's time and memory grow with both. */
const MAX_DEPTH = 256;
const MAX_ELEMENTS = 400_000;

/** Looks at tags alone, before anything is made of them. */
function refuseBeyondBounds(xml: string): void {
  let [depth, elements] = [0, 0];
  for (const [, closing, selfClosing] of xml.matchAll(/<(\/?)[^<>!?][^<>]*?(\/?)>/g)) {
    if (closing !== '/') elements += 1;
    depth += closing === '/' ? -1 : selfClosing === '/' ? 0 : 1;
    if (elements > MAX_ELEMENTS) throw new Error(`more than ${MAX_ELEMENTS} elements`);
    if (depth > MAX_DEPTH) throw new Error(`more than ${MAX_DEPTH} levels deep`);
  }
}

/** Undefined where the part is no document. */
function textOf(xml: string): string | undefined {
  refuseBeyondBounds(xml);
  const document = new DOMParser({ onError: stopAtErrors }).parseFromString(xml, 'text/xml');
  if (document.getElementsByTagName('w:body').length === 0) return undefined;
  const lines: string[] = [];
  for (const paragraph of document.getElementsByTagName('w:p')) {
    const line = runsOf(paragraph);
    if (line.trim() !== '') lines.push(line);
  }
  return lines.join('\n');
}

/** Warnings about odd XML don't matter for its text; real faults do. */
function stopAtErrors(level: string, text: string): void {
  if (level !== 'warning') throw new Error(text);
}

/** The text of a paragraph; deleted text (tracked changes) is no longer there, text boxes have paragraphs of their own. */
function runsOf(node: Node): string {
  let text = '';
  for (const child of Array.from(node.childNodes)) {
    const name = (child as Element).tagName;
    if (name === 'w:t') text += child.textContent ?? '';
    else if (name === 'w:tab' || name === 'w:br') text += ' ';
    else if (name !== undefined && name !== 'w:del' && name !== 'w:p') text += runsOf(child);
  }
  return text;
}
