import type { ByteSource } from '../../base/bytes.ts';
import { BlockReader } from './blocks.ts';
import { Budget } from './budget.ts';
import type { PdfDocument } from './document.ts';
import { PdfFault } from './fault.ts';
import { findHeader } from './header.ts';
import { DEFAULT_PDF_LIMITS, type PdfLimits } from './limits.ts';
import type { OpenEncrypted, Opening } from './opening.ts';
import { type PageWalk, walkPages } from './page-tree.ts';
import { openByScanning } from './rebuild.ts';
import { openStrictly } from './strict.ts';
import type { PdfStructure, PdfVerdict } from './structure.ts';

const VERDICT_OF_FAULT = {
  broken: 'corrupt',
  password: 'password',
  'unknown-encryption': 'unknown-encryption',
  bounds: 'out-of-bounds',
  'not-loaded': 'unknown-encryption',
} as const satisfies Record<PdfFault['kind'], PdfVerdict>;

/** `readPdfStructure` with the means to open encrypted files handed in. */
export function readStructure(
  source: ByteSource,
  limits: Partial<PdfLimits>,
  openEncrypted: OpenEncrypted,
): PdfStructure {
  if (source.size === 0) return { verdict: 'empty', restricted: false, reason: 'the file has no bytes' };
  try {
    const budget = new Budget({ ...DEFAULT_PDF_LIMITS, ...limits });
    return structureOf({ source, blocks: new BlockReader(source), budget, openEncrypted });
  } catch (error) {
    if (!(error instanceof PdfFault)) throw error;
    return { verdict: VERDICT_OF_FAULT[error.kind], restricted: false, reason: error.message };
  }
}

/** The same without any cryptography: `undefined` when the file is encrypted. */
export function readPlainStructure(source: ByteSource, limits: Partial<PdfLimits>): PdfStructure | undefined {
  let encrypted = false;
  const structure = readStructure(source, limits, () => {
    encrypted = true;
    throw new PdfFault('not-loaded', 'encrypted');
  });
  return encrypted ? undefined : structure;
}

/** A document whose page tree was walked. */
interface Walked {
  readonly document: PdfDocument;
  readonly walk: PageWalk;
}

function structureOf(opening: Opening): PdfStructure {
  const header = findHeader(opening.blocks);
  const strict = attempt(() => openStrictly(opening, header?.at ?? 0), false);
  if (!(strict instanceof PdfFault)) {
    if (!header?.near) strict.document.doubt('no %PDF- in the first kilobyte');
    if (strict.walk.missing === 0 && strict.walk.pages > 0) return described(strict);
  } else if (!header) {
    return { verdict: 'not-pdf', restricted: false, reason: 'no %PDF- header' };
  }
  const rebuilt = attempt(() => openByScanning(opening), true);
  if (rebuilt instanceof PdfFault) {
    if (!(strict instanceof PdfFault)) return described(strict);
    throw new PdfFault('broken', `${strict.message}; ${rebuilt.message}`);
  }
  if (!(strict instanceof PdfFault)) return described(rebuilt.walk.pages > strict.walk.pages ? rebuilt : strict);
  return described(rebuilt, strict.message);
}

/** Opens and walks; a `broken` fault is returned, others pass through. */
function attempt(open: () => PdfDocument, forgiving: boolean): Walked | PdfFault {
  try {
    const document = open();
    return { document, walk: walkPages(document, forgiving) };
  } catch (error) {
    if (error instanceof PdfFault && error.kind === 'broken') return error;
    throw error;
  }
}

function described({ document, walk }: Walked, why?: string): PdfStructure {
  const restricted = document.decrypt !== undefined;
  const declared = walk.declared === undefined ? {} : { declared: walk.declared };
  if (walk.pages === 0) return { verdict: 'corrupt', ...declared, restricted, reason: 'the page tree has no pages' };
  const found = { pages: walk.pages, ...declared, restricted };
  const damage = [
    ...(why === undefined ? [] : [why]),
    ...document.doubts,
    ...(walk.missing > 0 ? [`${walk.missing} pages are missing`] : []),
    ...(walk.loops > 0 ? [`${walk.loops} nodes of the page tree form loops`] : []),
  ];
  if (damage.length > 0) return { verdict: 'damaged', ...found, reason: damage.slice(0, 4).join('; ') };
  if (walk.declared === walk.pages) return { verdict: 'clean', ...found };
  return { verdict: 'count-differs', ...found, reason: `/Count says ${walk.declared ?? 'nothing'}` };
}
