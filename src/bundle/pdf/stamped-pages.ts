import type { OpenPdf } from '../../facts/pdf/open.ts';
import { shownPage } from '../../facts/pdf/page-box.ts';
import type { PageLeaf } from '../../facts/pdf/page-tree.ts';
import { dictOf, type PdfDict, PdfRef, type PdfValue } from '../../facts/pdf/values.ts';
import type { PdfCopier } from './copier.ts';
import { pageDict } from './page-dict.ts';
import { type Corner, KEEP_STATE, stampOperators } from './stamp.ts';
import { bodyOf, type PdfTarget } from './target.ts';

/** What all stamps of a book share. */
export interface StampParts {
  /** Helvetica. */
  readonly font: PdfRef;
  /** A stream that keeps the graphics state for the stamp. */
  readonly before: PdfRef;
}

/** Makes the pages of one source into pages with a number. Methods throw a fault for what can't be read. */
export class StampedPages {
  readonly #source: OpenPdf;
  readonly #copier: PdfCopier;
  readonly #target: PdfTarget;
  readonly #parts: StampParts;
  /** Resources that many pages share stay shared: by number in the source, their number with the font. */
  readonly #shared = new Map<number, { readonly ref: PdfRef; readonly font: string }>();

  constructor(source: OpenPdf, copier: PdfCopier, target: PdfTarget, parts: StampParts) {
    this.#source = source;
    this.#copier = copier;
    this.#target = target;
    this.#parts = parts;
  }

  /** The page in terms of the new file, with `text` in a corner. */
  async page(leaf: PageLeaf, text: string, corner: Corner): Promise<PdfDict> {
    const { resolve } = this.#source.document;
    const page = pageDict(this.#source, leaf);
    page.delete('StructParents');
    const { resources, font } = await this.#withFont(page.get('Resources') ?? null);
    const operators = stampOperators(text, font, corner, shownPage(page, resolve));
    const after = this.#target.allocate();
    await this.#target.stream(after, new Map(), bodyOf(Buffer.from(KEEP_STATE.after + operators + KEEP_STATE.end)));
    const contents = this.#contents(page.get('Contents') ?? null);
    page.delete('Contents');
    page.delete('Resources');
    return new Map([
      ...dictOf(this.#copier.value(page)),
      ['Resources', resources],
      ['Contents', [this.#parts.before, ...contents.map((ref) => this.#copier.value(ref)), new PdfRef(after, 0)]],
    ]);
  }

  #contents(stated: PdfValue): readonly PdfValue[] {
    const { resolve } = this.#source.document;
    const value = resolve(stated);
    const list = Array.isArray(value) ? value : [stated];
    return list.filter((item) => item instanceof PdfRef && resolve(item) instanceof Map);
  }

  async #withFont(stated: PdfValue): Promise<{ resources: PdfValue; font: string }> {
    const num = stated instanceof PdfRef ? stated.num : undefined;
    const known = num === undefined ? undefined : this.#shared.get(num);
    if (known) return { resources: known.ref, font: known.font };
    const { resolve } = this.#source.document;
    const own = dictOf(resolve(stated));
    const fonts = dictOf(resolve(own.get('Font')));
    let font = 'PageNumber';
    while (fonts.has(font)) font += 'X';
    const withFont = new Map([...dictOf(this.#copier.value(fonts)), [font, this.#parts.font]]);
    const resources: PdfDict = new Map([...dictOf(this.#copier.value(own)), ['Font', withFont]]);
    if (num === undefined) return { resources, font };
    const ref = new PdfRef(this.#target.allocate(), 0);
    await this.#target.object(ref.num, resources);
    this.#shared.set(num, { ref, font });
    return { resources: ref, font };
  }
}
