import { dictOf, nameText, type PdfDict, PdfRef, type PdfValue } from '../../facts/pdf/values.ts';
import type { PdfCopier } from './copier.ts';
import { pdfDict } from './dict.ts';

/** The layers of several documents as those of one: what was hidden by default stays hidden. */
export class Layers {
  readonly #all: PdfValue[] = [];
  readonly #hidden: PdfValue[] = [];
  readonly #usage: PdfValue[] = [];

  /** Adds the layers of the document that `copier` copies. Throws a fault for what can't be read. */
  add(copier: PdfCopier): void {
    const { resolve, trailer } = copier.document;
    const properties = dictOf(resolve(dictOf(resolve(trailer.get('Root'))).get('OCProperties')));
    const list = (dict: PdfDict, key: string): readonly PdfValue[] => {
      const value = resolve(dict.get(key));
      return Array.isArray(value) ? value : [];
    };
    const all = list(properties, 'OCGs');
    const usual = dictOf(resolve(properties.get('D')));
    const shown = new Set(list(usual, 'ON').map((item) => (item instanceof PdfRef ? item.num : 0)));
    const allHidden = nameText(resolve(usual.get('BaseState'))) === 'OFF';
    const hidden = allHidden
      ? all.filter((item) => item instanceof PdfRef && !shown.has(item.num))
      : list(usual, 'OFF');
    this.#all.push(...all.map((item) => copier.value(item)));
    this.#hidden.push(...hidden.map((item) => copier.value(item)));
    this.#usage.push(...list(usual, 'AS').map((item) => copier.value(item)));
  }

  /** What the catalog says in `OCProperties`; `undefined` where there are no layers. */
  properties(): PdfDict | undefined {
    if (this.#all.length === 0) return undefined;
    const usual = pdfDict({ OFF: this.#hidden, AS: this.#usage });
    return pdfDict({ OCGs: this.#all, D: usual });
  }
}
