import type { ByteSource } from '../../base/bytes.ts';
import { message } from '../../findings/catalogue.ts';
import type { Engines } from '../engines.ts';
import { type Known, known, unknown } from '../facts.ts';
import { BlockReader } from '../pdf/blocks.ts';
import { Budget } from '../pdf/budget.ts';
import { openWithoutPassword } from '../pdf/decrypt.ts';
import { PdfFault, unlessBroken } from '../pdf/fault.ts';
import { findHeader } from '../pdf/header.ts';
import { DEFAULT_PDF_LIMITS, type PdfLimits } from '../pdf/limits.ts';
import { walkPages, wholePage } from '../pdf/page-tree.ts';
import { openByScanning } from '../pdf/rebuild.ts';
import { openStrictly } from '../pdf/strict.ts';
import type { PdfDict } from '../pdf/values.ts';
import { readExtras } from './extras.ts';
import type { PreflightFacts, PreflightPage } from './facts.ts';
import { isBare } from './matters.ts';
import { pagesOutside } from './outside.ts';
import { type ReadPages, readPreflightPages } from './pages.ts';
import { readSignatures } from './signatures.ts';

/** Contents are read and dropped page by page, so that a long document costs time but no memory. */
const LIMITS: Partial<PdfLimits> = { maxInflatedBytes: 4 * 1024 ** 3, milliseconds: 20_000 };
/** A book; of a longer file a part would be looked at, and taken for the whole. */
const MAX_PAGES = 5000;
/** Milliseconds for drawing pages without text; those that come later are not told to be blank or not. */
const INK_PATIENCE = 30_000;

/** What is written in the file; the rest only a second reader knows. */
type Written = Omit<PreflightFacts, 'pages' | 'counts'> & ReadPages & { readonly declared: number | undefined };

/**
 * Looks closely at the PDF at `path`, whose bytes are `source`. Never throws for what the bytes say; a file that can't
 * be read, or not within the bounds, is unknown, with the reason.
 */
export async function readPreflight(
  path: string,
  source: ByteSource,
  engines: Engines,
): Promise<Known<PreflightFacts>> {
  const written = attempt(() => readWritten(source, engines.clock));
  if (written instanceof PdfFault) return unknown(message('preflight.not-checked', { reason: written.message }));
  const { declared, pages, ...more } = written;
  const second = await engines.pdf.pages(path);
  const counts = { walked: pages.length, declared, second: second.ok ? second.value : undefined };
  const texts = await engines.pdf.text(path, MAX_PAGES);
  if (!texts.ok) return unknown(message('preflight.not-checked', { reason: `no text: ${texts.why}` }));
  const seen = await withInk(path, pages, texts.value, engines);
  return known({ ...more, pages: seen, counts });
}

function readWritten(source: ByteSource, now: () => number): Written {
  const budget = new Budget({ ...DEFAULT_PDF_LIMITS, ...LIMITS, now });
  const opening = { source, blocks: new BlockReader(source), budget, openEncrypted: openWithoutPassword };
  const strict = unlessBroken(() => openStrictly(opening, findHeader(opening.blocks)?.at ?? 0));
  const document = strict ?? openByScanning(opening);
  const dicts: PdfDict[] = [];
  const shown = new Set<number>();
  const { declared } = walkPages(document, strict === undefined, ({ node, ref, inherited }) => {
    if (dicts.length === MAX_PAGES) throw new PdfFault('bounds', `more than ${MAX_PAGES} pages`);
    dicts.push(wholePage(node, inherited));
    if (ref !== undefined) shown.add(ref.num);
  });
  return {
    ...readPreflightPages(document, dicts),
    ...readExtras(document, dicts),
    declared,
    restricted: document.decrypt !== undefined,
    signatures: readSignatures(document),
    outside: pagesOutside(document, shown),
  };
}

/** A page of which the second reader knows nothing counts as one without text. */
const hasText = (text: string | undefined): boolean => (text ?? '').trim() !== '';

/** Fields of a form are not drawn by the second reader, so that where it sees nothing there may be something. */
async function withInk(
  path: string,
  pages: Written['pages'],
  texts: readonly string[],
  engines: Engines,
): Promise<PreflightPage[]> {
  const end = engines.clock() + INK_PATIENCE;
  const seen: PreflightPage[] = [];
  for (const [index, { fields, ...page }] of pages.entries()) {
    const text = hasText(texts[index]);
    const ink = text || engines.clock() > end ? undefined : await engines.pdf.ink(path, index);
    const told = ink?.ok && !(fields && isBare(ink.value)) ? ink.value : undefined;
    seen.push({ ...page, text, ink: told });
  }
  return seen;
}

function attempt<T>(read: () => T): T | PdfFault {
  try {
    return read();
  } catch (error) {
    if (error instanceof PdfFault) return error;
    throw error;
  }
}
