import type { ByteSource } from '../../base/bytes.ts';
import { BlockReader } from './blocks.ts';
import { Budget } from './budget.ts';
import { openWithoutPassword } from './decrypt.ts';
import type { PdfDocument } from './document.ts';
import { findHeader } from './header.ts';
import { DEFAULT_PDF_LIMITS } from './limits.ts';
import { type PageLeaf, walkPages } from './page-tree.ts';
import { readStructure } from './reader.ts';
import { openStrictly } from './strict.ts';
import type { PdfVerdict } from './structure.ts';
import { PdfRef } from './values.ts';

/** A PDF whose structure is whole and whose bytes are not encrypted, open for as long as its source is. */
export interface OpenPdf {
  readonly document: PdfDocument;
  /** In reading order. */
  readonly pages: readonly PageLeaf[];
  /** Numbers of the objects that hold the document together: the catalog and the nodes above the pages. */
  readonly frame: ReadonlySet<number>;
}

/** Why a PDF is not opened. `restricted`: it opens without a password, but its author locked it against changes. */
export interface NotOpened {
  readonly why: Exclude<PdfVerdict, 'clean' | 'count-differs'> | 'restricted';
  /** English technical reason. */
  readonly reason: string;
}

/**
 * Opens a PDF to copy what is in it. Only what the strict reader calls whole is opened: from a damaged file a page could
 * get lost without anybody noticing. Throws what `source` throws when it can't read.
 */
export function openPdf(source: ByteSource): OpenPdf | NotOpened {
  const { verdict, restricted, reason = verdict } = readStructure(source, {}, openWithoutPassword);
  if (verdict !== 'clean' && verdict !== 'count-differs') return { why: verdict, reason };
  if (restricted) return { why: 'restricted', reason: 'encrypted for an owner' };
  const blocks = new BlockReader(source);
  const budget = new Budget(DEFAULT_PDF_LIMITS);
  const opening = { source, blocks, budget, openEncrypted: openWithoutPassword };
  const document = openStrictly(opening, findHeader(blocks)?.at ?? 0);
  const pages: PageLeaf[] = [];
  const { nodes } = walkPages(document, false, (page) => pages.push(page));
  const root = document.trailer.get('Root');
  return { document, pages, frame: new Set(root instanceof PdfRef ? [...nodes, root.num] : nodes) };
}
