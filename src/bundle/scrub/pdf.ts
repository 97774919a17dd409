import type { Writable } from 'node:stream';
import type { ByteSource } from '../../base/bytes.ts';
import type { PdfDocument } from '../../facts/pdf/document.ts';
import { PdfFault } from '../../facts/pdf/fault.ts';
import { type NotOpened, type OpenPdf, openPdf } from '../../facts/pdf/open.ts';
import { streamBytes } from '../../facts/pdf/streams.ts';
import { textString } from '../../facts/pdf/text-string.ts';
import { dictOf, nameText, PdfRef, type PdfValue } from '../../facts/pdf/values.ts';
import type { LeftWhy, Lost, Remains, TakenKind } from '../../findings/messages/scrub.ts';
import { copyWhole, rewritePdf } from '../pdf/rewrite.ts';
import { Rehearsal } from '../pdf/target.ts';
import { isSigned } from '../shrink/signed.ts';
import { withoutTold } from './pdf-parts.ts';
import { left, type Scrubbing } from './scrubbing.ts';
import { TakenLog } from './taken.ts';

const WHY_LEFT: Readonly<Record<NotOpened['why'], LeftWhy>> = {
  password: 'password',
  'unknown-encryption': 'password',
  restricted: 'restricted',
  damaged: 'damaged',
  corrupt: 'damaged',
  'not-pdf': 'damaged',
  empty: 'damaged',
  'out-of-bounds': 'too-large',
};

/** What the entries of the information dictionary say (ISO 32000-2, 14.3.3); what programs add is their own. */
const INFO: Readonly<Record<string, TakenKind>> = {
  Author: 'author',
  Title: 'title',
  Subject: 'subject',
  Keywords: 'keywords',
  Creator: 'software',
  Producer: 'software',
  Company: 'company',
  CreationDate: 'dates',
  ModDate: 'dates',
  SourceModified: 'dates',
};

/**
 * Looks into a PDF by rehearsing its copy. A copy has the same pages, text, bookmarks, language and tags; the information
 * dictionary, XMP, private data of editors, small images of pages and the names of those who annotated are gone.
 */
export async function scrubPdf(source: ByteSource): Promise<Scrubbing> {
  try {
    const opened = openPdf(source);
    if ('why' in opened) return left(WHY_LEFT[opened.why], opened.reason);
    const { document } = opened;
    if (isSigned(document)) return left('signed');
    const taken = new TakenLog();
    tellInfo(document, taken);
    tellPages(opened, taken);
    await copyWhole(opened, new Rehearsal(), withoutTold(document, taken), undefined);
    const told = taken.list();
    const remains: readonly Remains[] = hasAttachments(document) ? ['attachments'] : [];
    if (told.length === 0) return { outcome: 'clean', remains, kept: undefined };
    const lost = claimsOf(document);
    return { outcome: 'scrubbed', taken: told, lost, remains, write: (sink) => write(source, sink), kept: undefined };
  } catch (error) {
    if (error instanceof PdfFault) return left(error.kind === 'bounds' ? 'too-large' : 'damaged', error.message);
    throw error;
  }
}

/** Opened afresh, because the bounds of reading hold for one going through. */
async function write(source: ByteSource, sink: Writable): Promise<void> {
  const opened = openPdf(source);
  if ('why' in opened) throw new PdfFault('broken', opened.reason);
  await rewritePdf(opened, sink, withoutTold(opened.document, new TakenLog()));
}

function tellInfo({ trailer, resolve }: PdfDocument, taken: TakenLog): void {
  for (const [key, value] of dictOf(resolve(trailer.get('Info')))) {
    const what = INFO[key] ?? 'custom';
    const text = textString(resolve(value));
    // `Trapped` is a name: something for printers.
    if (text === undefined || text === '') continue;
    taken.add(what, what === 'custom' ? key : what === 'dates' ? undefined : text);
  }
}

function tellPages({ document, pages }: OpenPdf, taken: TakenLog): void {
  for (const { ref } of pages) {
    const page = dictOf(document.resolve(ref));
    if (page.has('Thumb')) taken.add('preview');
    if (page.has('PieceInfo')) taken.add('private');
  }
}

function hasAttachments({ trailer, resolve }: PdfDocument): boolean {
  const catalog = dictOf(resolve(trailer.get('Root')));
  return dictOf(resolve(catalog.get('Names'))).has('EmbeddedFiles');
}

/** What the file says that it is, in a place that is taken out. */
function claimsOf(document: PdfDocument): Lost[] {
  const { resolve, trailer } = document;
  const xmp = readXmp(document, dictOf(resolve(trailer.get('Root'))).get('Metadata'));
  return [
    ...(/pdfaid:part/.test(xmp) ? (['pdf-a'] as const) : []),
    ...(/pdfuaid:part/.test(xmp) ? (['pdf-ua'] as const) : []),
  ];
}

function readXmp(document: PdfDocument, ref: PdfValue | undefined): string {
  if (!(ref instanceof PdfRef)) return '';
  const found = document.object(ref);
  if (found?.indirect?.dataAt === undefined || nameText(dictOf(found.value).get('Type')) !== 'Metadata') return '';
  return new TextDecoder().decode(streamBytes(document, found.indirect));
}
