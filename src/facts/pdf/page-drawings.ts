import { createHash } from 'node:crypto';
import type { ByteSource } from '../../base/bytes.ts';
import { BlockReader } from './blocks.ts';
import { Budget } from './budget.ts';
import { openWithoutPassword } from './decrypt.ts';
import type { PdfDocument } from './document.ts';
import { drawnNames, inlineImages } from './drawn-names.ts';
import { PdfFault, unlessBroken } from './fault.ts';
import { unpack } from './filters.ts';
import { findHeader } from './header.ts';
import type { IndirectObject } from './indirect.ts';
import { DEFAULT_PDF_LIMITS, type PdfLimits } from './limits.ts';
import { type PageNode, walkPages } from './page-tree.ts';
import { openByScanning } from './rebuild.ts';
import { packedStream, streamBytes } from './streams.ts';
import { openStrictly } from './strict.ts';
import { nameText, type PdfDict, PdfRef, type PdfValue } from './values.ts';

/** What a page draws, as digests: two pages with the same digest draw the same; with different ones they may still look alike. */
export interface PageDrawing {
  /** Over its images, its annotations (seals, filled-in fields) and its rotation; empty where it has none of them. */
  readonly pictures: string;
  /** Over everything that it draws, text and lines included, as it is written down. */
  readonly marks: string;
}

/** Images are dropped as soon as they are digested, so that many of them cost time but no memory. */
const LIMITS: Partial<PdfLimits> = { maxInflatedBytes: 16 * 1024 ** 3, milliseconds: 30_000 };
/** Forms within forms, which no writer nests deeply. */
const MAX_FORMS = 8;

/**
 * What each page of a PDF draws, in order; undefined for a page that can't be read, and in place of all where the file
 * can't be. Never throws for what the bytes say.
 */
export function readPageDrawings(
  source: ByteSource,
  now: () => number,
): readonly (PageDrawing | undefined)[] | undefined {
  const budget = new Budget({ ...DEFAULT_PDF_LIMITS, ...LIMITS, now });
  const opening = { source, blocks: new BlockReader(source), budget, openEncrypted: openWithoutPassword };
  const drawings: (PageDrawing | undefined)[] = [];
  try {
    const strict = unlessBroken(() => openStrictly(opening, findHeader(opening.blocks)?.at ?? 0));
    const document = strict ?? openByScanning(opening);
    const images = new Map<number, string>();
    walkPages(document, strict === undefined, (page) => {
      drawings.push(unlessBroken(() => drawingOf(document, images, page)));
    });
    return drawings;
  } catch (error) {
    if (!(error instanceof PdfFault)) throw error;
    return undefined;
  }
}

function streamAt(document: PdfDocument, ref: PdfRef): IndirectObject {
  const found = document.object(ref)?.indirect;
  if (found === undefined) throw new PdfFault('broken', `stream ${ref.num} is missing`);
  return found;
}

function drawingOf(
  document: PdfDocument,
  images: Map<number, string>,
  { node: page, inherited }: PageNode,
): PageDrawing {
  const { resolve } = document;
  const own = (key: string): PdfValue => resolve(page.get(key) ?? inherited.get(key));
  const pictures = new Set<string>();
  const marks = createHash('sha256');
  const seen = new Set<number>();

  function draw(content: Uint8Array, resources: PdfValue, depth: number): void {
    marks.update(content);
    for (const image of inlineImages(content)) pictures.add(hex(image));
    const objects = resources instanceof Map ? resolve(resources.get('XObject')) : null;
    if (!(objects instanceof Map)) return;
    for (const name of drawnNames(content)) {
      const ref = objects.get(name);
      if (ref instanceof PdfRef) drawObject(ref, resources, depth);
    }
  }

  function drawObject(ref: PdfRef, resources: PdfValue, depth: number): void {
    if (seen.has(ref.num) || depth > MAX_FORMS) return;
    seen.add(ref.num);
    const object = streamAt(document, ref);
    const dict = object.value instanceof Map ? object.value : new Map<string, PdfValue>();
    if (nameText(resolve(dict.get('Subtype'))) === 'Image') pictures.add(imageDigest(document, images, ref));
    else draw(streamBytes(document, object), resolve(dict.get('Resources')) ?? resources, depth + 1);
  }

  draw(contentOf(document, page.get('Contents')), own('Resources'), 0);
  for (const ref of appearances(document, page)) {
    pictures.add(hex(streamBytes(document, streamAt(document, ref))));
    drawObject(ref, null, 1);
  }
  const turned = (((Number(own('Rotate')) || 0) % 360) + 360) % 360;
  if (turned !== 0) pictures.add(`turned by ${turned}`);
  return { pictures: pictures.size === 0 ? '' : hex([...pictures].sort().join()), marks: marks.digest('hex') };
}

/** A page's content: one stream, or several that are read as one. */
function contentOf(document: PdfDocument, contents: PdfValue | undefined): Uint8Array {
  const value = contents instanceof PdfRef ? document.resolve(contents) : (contents ?? null);
  const refs = Array.isArray(value) ? value : [contents ?? null];
  const parts = refs.flatMap((ref) =>
    ref instanceof PdfRef ? [streamBytes(document, streamAt(document, ref)), Uint8Array.of(10)] : [],
  );
  return Buffer.concat(parts);
}

/** The appearance that each annotation of a page shows. */
function appearances(document: PdfDocument, page: PdfDict): PdfRef[] {
  const { resolve } = document;
  const list = resolve(page.get('Annots'));
  return (Array.isArray(list) ? list : []).flatMap((item) => {
    const annotation = resolve(item);
    const looks = annotation instanceof Map ? resolve(annotation.get('AP')) : null;
    const normal = looks instanceof Map ? looks.get('N') : undefined;
    const states = resolve(normal);
    const state = annotation instanceof Map ? nameText(resolve(annotation.get('AS'))) : undefined;
    const shown = states instanceof Map && state !== undefined && states.has(state) ? states.get(state) : normal;
    return shown instanceof PdfRef && resolve(shown) instanceof Map ? [shown] : [];
  });
}

/** Unpacked where it can be, so that the same image packed anew stays the same; a JPEG as it stands. */
function imageDigest(document: PdfDocument, images: Map<number, string>, ref: PdfRef): string {
  const known = images.get(ref.num);
  if (known !== undefined) return known;
  const { dict, bytes } = imageBytes(document, ref);
  const size = ['Width', 'Height'].map((key) => String(document.resolve(dict.get(key)))).join('×');
  const mask = dict.get('SMask');
  const through = mask instanceof PdfRef ? hex(imageBytes(document, mask).bytes) : '';
  const digest = `${size} ${hex(bytes)} ${through}`;
  images.set(ref.num, digest);
  return digest;
}

function imageBytes(document: PdfDocument, ref: PdfRef): { dict: PdfDict; bytes: Uint8Array } {
  const { dict, packed } = packedStream(document, streamAt(document, ref));
  return { dict, bytes: unlessBroken(() => unpack(packed, dict, document)) ?? packed };
}

const hex = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');
