import type { PdfDocument } from './document.ts';
import { PdfFault, unlessBroken } from './fault.ts';
import { nameText, type PdfDict, PdfRef, type PdfValue } from './values.ts';

/** What walking the page tree found. */
export interface PageWalk {
  /** Leaves of the tree. */
  readonly pages: number;
  /** `/Count` of its root, when it is a whole number. */
  readonly declared: number | undefined;
  /** Entries of `/Kids` that lead to no dictionary. */
  readonly missing: number;
  /** Nodes that were met again. */
  readonly loops: number;
  /** Numbers of the inner nodes. */
  readonly nodes: ReadonlySet<number>;
}

/** A page of the tree. */
export interface PageNode {
  readonly node: PdfDict;
  /** Absent where the page is written into the tree itself. */
  readonly ref: PdfRef | undefined;
  /** What the nodes above say in its place: `Resources`, `MediaBox`, `CropBox`, `Rotate`, as far as they do. */
  readonly inherited: PdfDict;
}

/** A page that is an object of its own, as it should be. */
export type PageLeaf = Pick<PageNode, 'inherited'> & { readonly ref: PdfRef };

/** A page with what the nodes above say in its place. */
export const wholePage = (node: PdfDict, inherited: PdfDict): PdfDict => new Map([...inherited, ...node]);

const INHERITABLE = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const;

interface OpenNode {
  readonly inherited: PdfDict;
  readonly kids: readonly PdfValue[];
  next: number;
}

/**
 * Walks the page tree of an open document, without believing any `/Count`.
 *
 * `forgiving`: a kid that can't be read counts as missing; otherwise its `broken` fault passes through. What counts
 * as a page but isn't written like one becomes a doubt of the document. `onPage` hears of each page, in reading
 * order.
 */
export function walkPages(
  document: PdfDocument,
  forgiving: boolean,
  onPage: (page: PageNode) => void = () => {},
): PageWalk {
  const { resolve, budget } = document;
  const catalog = resolve(document.trailer.get('Root'));
  const top = catalog instanceof Map ? catalog.get('Pages') : undefined;
  const root = resolve(top);
  if (!(root instanceof Map)) throw new PdfFault('broken', 'no page tree');
  if (catalog instanceof Map && nameText(catalog.get('Type')) !== 'Catalog')
    document.doubt('the catalog is of another type');
  const count = resolve(root.get('Count'));
  const found = { pages: 0, missing: 0, loops: 0 };
  const seen = new Set<number>(top instanceof PdfRef ? [top.num] : []);
  const stack: OpenNode[] = [];
  let kids = 0;

  const enter = (node: PdfDict, ref: PdfValue | undefined): void => {
    const list = resolve(node.get('Kids'));
    const inherited: PdfDict = stack.at(-1)?.inherited ?? new Map();
    if (!Array.isArray(list)) {
      checkPage(document, node, ref);
      found.pages++;
      onPage({ node, ref: ref instanceof PdfRef ? ref : undefined, inherited });
      return;
    }
    if (nameText(node.get('Type')) !== 'Pages') document.doubt('a node of the page tree is of another type');
    if (stack.length >= budget.limits.maxTreeDepth) throw new PdfFault('bounds', 'the page tree is too deep');
    stack.push({ kids: list, next: 0, inherited: withOwn(inherited, node) });
  };

  if (isNode(root)) enter(root, top);
  else if (nameText(root.get('Type')) === 'Page') {
    document.doubt('a page in place of the page tree');
    enter(root, top);
  }
  for (let open = stack.at(-1); open; open = stack.at(-1)) {
    const kid = open.kids[open.next++];
    if (kid === undefined) {
      stack.pop();
      continue;
    }
    budget.step();
    if (++kids > budget.limits.maxKids) throw new PdfFault('bounds', 'too many pages');
    const value = forgiving ? unlessBroken(() => resolve(kid)) : resolve(kid);
    if (!(value instanceof Map)) found.missing++;
    else if (!isNode(value) || !(kid instanceof PdfRef)) enter(value, kid);
    else if (seen.has(kid.num)) found.loops++;
    else {
      seen.add(kid.num);
      enter(value, kid);
    }
  }
  return { ...found, nodes: seen, declared: Number.isSafeInteger(count) ? Number(count) : undefined };
}

function withOwn(inherited: PdfDict, node: PdfDict): PdfDict {
  const own = INHERITABLE.filter((key) => node.has(key));
  return own.length === 0
    ? inherited
    : new Map([...inherited, ...own.map((key) => [key, node.get(key) ?? null] as const)]);
}

function isNode(dict: PdfDict): boolean {
  return dict.has('Kids');
}

function checkPage(document: PdfDocument, dict: PdfDict, ref: PdfValue | undefined): void {
  if (nameText(document.resolve(dict.get('Type'))) !== 'Page') document.doubt('a page is of another type');
  if (!(ref instanceof PdfRef)) document.doubt('a page is not an object of its own');
}
