import type { Writable } from 'node:stream';
import { type ByteSource, bytesOf } from '../../base/bytes.ts';
import type { Bilingual } from '../../base/language.ts';
import { PdfFault } from '../../facts/pdf/fault.ts';
import { openPdf } from '../../facts/pdf/open.ts';
import { type PdfDict, PdfName, PdfRef, type PdfValue } from '../../facts/pdf/values.ts';
import { type BookLayout, type BookPart, type BookPlan, layBook, materialDestination } from '../book/book.ts';
import { FileChangedError, withSource } from '../writers/sources.ts';
import { copyPart, type PagePlace } from './book-part.ts';
import { type Bookmark, writeBookmarks } from './bookmarks.ts';
import { asciiString, pdfDict, textString } from './dict.ts';
import { Layers } from './layers.ts';
import { PageNodes } from './page-nodes.ts';
import { PdfWriter } from './pdf-writer.ts';
import { KEEP_STATE } from './stamp.ts';
import type { StampParts } from './stamped-pages.ts';
import { bodyOf } from './target.ts';

const INDEX_TITLE = '材料目录 Index of Materials';

/**
 * Writes the book into `sink` and ends it: the index (the bytes of a PDF), then every chapter, one open at a time, each
 * page stamped with its number, and bookmarks. Links of the index to `materialDestination(number)` lead to the material.
 * The same input gives the same bytes. Rejects with FileChangedError when a material is not as it was planned, or with
 * what reading or the sink throw, and destroys the sink then.
 */
export async function writeBook(plan: BookPlan, index: Uint8Array, title: string, sink: Writable): Promise<BookLayout> {
  try {
    const layout = layBook(plan, indexPages(index));
    const book = await Book.begin(new PdfWriter(sink), layout, plan);
    await book.index(index);
    for (const [at, { material }] of plan.chapters.entries()) {
      const part = layout.chapters[at];
      if (!part) continue;
      const heading = `${material.number} ${joined(material.title)}`;
      await withSource(material.file, material, (source) => book.part(material.file, source, part, heading));
    }
    await book.finish(title);
    return layout;
  } catch (error) {
    sink.destroy();
    throw error;
  }
}

/** How many pages the index has. Throws when it isn't a whole PDF. */
export function indexPages(index: Uint8Array): number {
  const opened = openPdf(bytesOf(index));
  if ('why' in opened) throw new Error(`the index can't be read: ${opened.reason}`);
  return opened.pages.length;
}

function joined({ zh, en }: Bilingual): string {
  return zh === en ? zh : `${zh} ${en}`;
}

/** A book in the making. */
class Book {
  readonly #writer: PdfWriter;
  readonly #layout: BookLayout;
  readonly #duplex: boolean;
  readonly #nodes: PageNodes;
  readonly #stamps: StampParts;
  readonly #places: ReadonlyMap<string, PdfValue>;
  readonly #bookmarks: Bookmark[] = [];
  readonly #layers = new Layers();

  private constructor(writer: PdfWriter, layout: BookLayout, plan: BookPlan, stamps: StampParts) {
    this.#writer = writer;
    this.#layout = layout;
    this.#duplex = plan.duplex;
    this.#nodes = new PageNodes(writer, layout.pages);
    this.#stamps = stamps;
    this.#places = new Map(
      plan.chapters.map(({ material }, at) => [
        materialDestination(material.number),
        this.#topOf(layout.chapters[at]?.start ?? 1),
      ]),
    );
  }

  static async begin(writer: PdfWriter, layout: BookLayout, plan: BookPlan): Promise<Book> {
    const before = new PdfRef(writer.allocate(), 0);
    await writer.stream(before.num, new Map(), bodyOf(Buffer.from(KEEP_STATE.before)));
    const font = new PdfRef(writer.allocate(), 0);
    await writer.object(font.num, pdfDict({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' }));
    return new Book(writer, layout, plan, { font, before });
  }

  /** Copies the index, whose links lead to the chapters. */
  async index(pdf: Uint8Array): Promise<void> {
    const elsewhere = (name: string): PdfValue => this.#places.get(name) ?? null;
    await this.part('index', bytesOf(pdf), this.#layout.index, INDEX_TITLE, elsewhere);
  }

  /** Copies the pages of one PDF, and an empty one behind them where the layout has it. */
  async part(
    name: string,
    source: ByteSource,
    part: BookPart,
    heading: string,
    elsewhere: (name: string) => PdfValue = () => null,
  ): Promise<void> {
    const opened = openPdf(source);
    if ('why' in opened || opened.pages.length !== part.pages)
      throw new FileChangedError(name, source.size, source.size);
    const copying = copyPart(opened, {
      target: this.#writer,
      stamps: this.#stamps,
      layers: this.#layers,
      places: opened.pages.map((_, at) => this.#place(part.start + at)),
      elsewhere,
    });
    const { bookmarks, last } = await copying.catch((error: unknown) => {
      // It was gone through when the book was planned, so that it must be another file by now.
      throw error instanceof PdfFault ? new FileChangedError(name, source.size, source.size) : error;
    });
    if (part.blankBack) {
      const { num, parent } = this.#place(part.start + part.pages);
      await this.#writer.object(num, new Map([...blankLike(last), ['Parent', parent]]));
    }
    this.#bookmarks.push({ title: textString(heading), target: this.#topOf(part.start), kids: bookmarks });
  }

  async finish(title: string): Promise<void> {
    await this.#nodes.finish();
    const outlines = await writeBookmarks(this.#writer, this.#bookmarks);
    const names = [...this.#places].flatMap(([name, place]) => [asciiString(name), place]);
    const catalog = pdfDict({
      Type: 'Catalog',
      Pages: this.#nodes.root,
      Outlines: outlines,
      PageMode: 'UseOutlines',
      PageLabels: pdfDict({ Nums: [0, pdfDict({ S: 'D' })] }),
      Names: pdfDict({ Dests: pdfDict({ Names: names }) }),
      ViewerPreferences: pdfDict({ DisplayDocTitle: true }),
      OCProperties: this.#layers.properties(),
    });
    const root = new PdfRef(this.#writer.allocate(), 0);
    await this.#writer.object(root.num, catalog);
    const info = new PdfRef(this.#writer.allocate(), 0);
    const made = { Title: textString(title), Producer: textString('dossier'), Creator: textString('dossier') };
    await this.#writer.object(info.num, pdfDict(made));
    await this.#writer.finish(root, info);
  }

  #place(page: number): PagePlace {
    const num = this.#nodes.pages[page - 1];
    if (num === undefined) throw new RangeError(`the book has no page ${page}`);
    const corner = this.#duplex && page % 2 === 0 ? 'left' : 'right';
    return { num, parent: this.#nodes.parentOf(page - 1), stamp: `${page}/${this.#layout.pages}`, corner };
  }

  #topOf(page: number): PdfValue {
    return [new PdfRef(this.#place(page).num, 0), new PdfName('Fit')];
  }
}

/** An empty page of the same size. */
function blankLike(page: PdfDict): PdfDict {
  const of = (key: string): PdfValue | undefined => page.get(key);
  return pdfDict({
    Type: 'Page',
    MediaBox: of('MediaBox'),
    CropBox: of('CropBox'),
    Rotate: of('Rotate'),
    Resources: pdfDict({}),
  });
}
