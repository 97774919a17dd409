import type { ByteSource } from '../../base/bytes.ts';
import type { Engines } from '../engines.ts';
import type { Known, PageFacts } from '../facts.ts';
import type { PreflightFacts } from './facts.ts';

/** A closer look at a file whose pages were counted; undefined where it is no PDF. What it takes is loaded only now. */
export async function preflightOf(
  pages: Known<PageFacts> | undefined,
  path: string,
  source: ByteSource,
  engines: Engines,
): Promise<Known<PreflightFacts> | undefined> {
  if (pages === undefined || !pages.known) return pages;
  const { readPreflight } = await import('./read-preflight.ts');
  return readPreflight(path, source, engines);
}
