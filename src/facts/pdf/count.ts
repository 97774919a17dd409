import type { ByteSource } from '../../base/bytes.ts';
import type { PdfLimits } from './limits.ts';
import { readPlainStructure } from './reader.ts';
import type { EngineAnswer, PdfEngine, PdfStructure, PdfVerdict } from './structure.ts';

/** How many pages a PDF has, as far as a rule may rely on it. */
export type PdfPageFacts = KnownPages | UnknownPages;

/** A count that a rule may be checked against. */
export interface KnownPages {
  readonly known: true;
  /** The larger of walked and declared pages, so that a lying `/Count` can't hide pages, nor promise what is then shown. */
  readonly pages: number;
  /** Pages found by walking the tree. */
  readonly walked: number;
  /** `/Count` of the page tree, where there is one. */
  readonly declared?: number;
  /** `clean`: nothing to say. `count-differs`: a finding of its own. `damaged`: readable all the same, two readers agree. */
  readonly verdict: 'clean' | 'count-differs' | 'damaged';
  /** Opens without a password, but may forbid printing, copying or editing. */
  readonly restricted: boolean;
  /** English technical reason, for any verdict but `clean`. */
  readonly reason?: string;
}

/** No count: never a pass. */
export interface UnknownPages {
  readonly known: false;
  /** `damaged` here means that no second reader could be asked, or that it didn't finish: undecided, not wrong. */
  readonly verdict: Exclude<PdfVerdict, 'clean' | 'count-differs'>;
  /** English technical reason. */
  readonly reason: string;
}

/**
 * Counts the pages of the file at `path`, whose bytes are `source`.
 *
 * The structure reader decides alone where it can; `engine` is asked only about damaged files, so it is started for
 * them only. Rejects only with what `source` throws when reading fails.
 */
export async function countPdfPages(
  path: string,
  source: ByteSource,
  engine: PdfEngine | undefined,
  limits: Partial<PdfLimits> = {},
): Promise<PdfPageFacts> {
  const structure = readPlainStructure(source, limits) ?? (await readEncrypted(source, limits));
  const { pages, verdict } = structure;
  const reason = structure.reason ?? verdict;
  if (verdict === 'clean' || verdict === 'count-differs') return known(structure, verdict);
  if (verdict !== 'damaged' || pages === undefined) return { known: false, verdict, reason };
  if (!engine) return { known: false, verdict, reason: `${reason}; no second reader` };
  const second = await engine.pages(path);
  if (second.ok && second.value === pages) return known(structure, 'damaged');
  return disagreement(pages, reason, second);
}

/** Few files are encrypted, and loading cryptography costs more than counting the pages of most. */
async function readEncrypted(source: ByteSource, limits: Partial<PdfLimits>): Promise<PdfStructure> {
  const { readPdfStructure } = await import('./read.ts');
  return readPdfStructure(source, limits);
}

function known(structure: PdfStructure, verdict: KnownPages['verdict']): KnownPages {
  const { pages = 0, declared, restricted, reason } = structure;
  return {
    known: true,
    pages: Math.max(pages, declared ?? 0),
    walked: pages,
    ...(declared === undefined ? {} : { declared }),
    verdict,
    restricted,
    ...(reason === undefined ? {} : { reason }),
  };
}

function disagreement(pages: number, reason: string, second: EngineAnswer<number>): UnknownPages {
  if (second.ok) {
    const counts = `${pages} pages by one reader, ${second.value} by another`;
    return { known: false, verdict: 'corrupt', reason: `${reason}; ${counts}` };
  }
  switch (second.why) {
    case 'password':
      return { known: false, verdict: 'password', reason: `${reason}; the second reader needs a password` };
    case 'unreadable':
      return { known: false, verdict: 'corrupt', reason: `${reason}; the second reader can't open it` };
    case 'time':
    case 'memory':
      return { known: false, verdict: 'damaged', reason: `${reason}; the second reader ran out of ${second.why}` };
  }
}
