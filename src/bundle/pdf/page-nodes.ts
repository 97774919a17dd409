import { PdfRef, type PdfValue } from '../../facts/pdf/values.ts';
import { pdfDict } from './dict.ts';
import type { PdfTarget } from './target.ts';

/** Pages below one node: a reader that looks for a page reads little. */
const PAGES_OF_NODE = 100;

/** The page tree of a PDF in the making: its pages are known by number before any of them is written. */
export class PageNodes {
  /** Numbers of the page objects, in reading order. */
  readonly pages: readonly number[];
  readonly root: PdfRef;
  readonly #target: PdfTarget;
  readonly #nodes: readonly PdfRef[];

  constructor(target: PdfTarget, pageCount: number) {
    const allocated = (length: number): number[] => Array.from({ length }, () => target.allocate());
    this.#target = target;
    this.root = new PdfRef(target.allocate(), 0);
    this.#nodes = allocated(Math.ceil(pageCount / PAGES_OF_NODE)).map((num) => new PdfRef(num, 0));
    this.pages = allocated(pageCount);
  }

  /** What the page at `index`, counted from zero, says in `Parent`. */
  parentOf(index: number): PdfRef {
    const node = this.#nodes[Math.floor(index / PAGES_OF_NODE)];
    if (!node) throw new RangeError(`there is no page ${index}`);
    return node;
  }

  /** Writes the nodes above the pages. */
  async finish(): Promise<void> {
    for (const [at, node] of this.#nodes.entries()) {
      const kids = this.pages.slice(at * PAGES_OF_NODE, (at + 1) * PAGES_OF_NODE).map((num) => new PdfRef(num, 0));
      await this.#write(node, kids, kids.length, this.root);
    }
    await this.#write(this.root, [...this.#nodes], this.pages.length);
  }

  async #write(node: PdfRef, kids: PdfValue[], count: number, parent?: PdfRef): Promise<void> {
    await this.#target.object(node.num, pdfDict({ Type: 'Pages', Parent: parent, Kids: kids, Count: count }));
  }
}
