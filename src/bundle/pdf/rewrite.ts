import type { Writable } from 'node:stream';
import type { OpenPdf } from '../../facts/pdf/open.ts';
import { dictOf, type PdfDict, PdfName, PdfRef, type PdfValue } from '../../facts/pdf/values.ts';
import { type CopyOptions, PdfCopier } from './copier.ts';
import { pageDict } from './page-dict.ts';
import { PageNodes } from './page-nodes.ts';
import { PdfWriter } from './pdf-writer.ts';
import type { PdfTarget } from './target.ts';

/** What the catalog says of every page alone; the rest of it (bookmarks, forms, tags) is about the whole. */
const OF_PAGES = ['Lang', 'ViewerPreferences', 'OCProperties', 'OutputIntents'] as const;

/** Pages by their index, counted from zero; `end` is excluded. */
export interface PageRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Writes a PDF anew into `sink` and ends it: all of it, with bookmarks, forms and tags, or a part with the pages in
 * `range`. Objects that nothing leads to are left behind and the others packed; what pages show stays byte for byte
 * unless `options.replace` says otherwise. The same input gives the same bytes. Rejects with a PdfFault for what can't
 * be read, or with the error of the sink, and destroys the sink then.
 */
export async function rewritePdf(
  source: OpenPdf,
  sink: Writable,
  options: CopyOptions = {},
  range?: PageRange,
): Promise<void> {
  try {
    const writer = new PdfWriter(sink);
    const { root, info } = await copyWhole(source, writer, options, range);
    await writer.finish(root, info);
  } catch (error) {
    sink.destroy();
    throw error;
  }
}

/** Copies the document into `target`, and gives its catalog and, where there is any, its information. */
export async function copyWhole(
  source: OpenPdf,
  target: PdfTarget,
  options: CopyOptions,
  range: PageRange | undefined,
): Promise<{ root: PdfRef; info?: PdfRef }> {
  const pages = range ? source.pages.slice(range.start, range.end) : source.pages;
  const nodes = new PageNodes(target, pages.length);
  const copier = new PdfCopier(
    source,
    target,
    new Map(pages.map(({ ref }, at) => [ref.num, nodes.pages[at] ?? 0])),
    options,
  );
  for (const [at, page] of pages.entries()) {
    const dict = pageDict(source, page);
    if (range) dict.delete('StructParents');
    const copied: PdfDict = new Map([['Parent', nodes.parentOf(at)], ...dictOf(copier.value(dict))]);
    await target.object(nodes.pages[at] ?? 0, copied);
    await copier.settle();
  }
  await nodes.finish();
  const catalog = dictOf(source.document.resolve(source.document.trailer.get('Root')));
  const kept = [...catalog].filter(([key]) => key !== 'Pages' && (!range || OF_PAGES.some((known) => known === key)));
  const root = await put(target, [
    ['Type', new PdfName('Catalog')],
    ...dictOf(copier.value(new Map(kept))),
    ['Pages', nodes.root],
  ]);
  const { trailer, resolve } = source.document;
  const hasInfo = trailer.has('Info') && options.omit?.(trailer, 'Info') !== true;
  const info = hasInfo ? await put(target, dictOf(copier.value(resolve(trailer.get('Info'))))) : undefined;
  await copier.settle();
  return { root, ...(info && { info }) };
}

async function put(target: PdfTarget, dict: Iterable<readonly [string, PdfValue]>): Promise<PdfRef> {
  const num = target.allocate();
  await target.object(num, new Map(dict));
  return new PdfRef(num, 0);
}
