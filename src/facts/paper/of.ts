import type { ByteSource } from '../../base/bytes.ts';
import type { Engines } from '../engines.ts';
import type { Known, PageFacts } from '../facts.ts';
import type { PaperFacts } from './facts.ts';

/** A closer look at a file whose pages were counted; undefined where it is no PDF. What it takes is loaded only now. */
export async function paperOf(
  pages: Known<PageFacts> | undefined,
  path: string,
  source: ByteSource,
  engines: Engines,
): Promise<Known<PaperFacts> | undefined> {
  if (pages === undefined || !pages.known) return pages;
  const { readPaper } = await import('./read-paper.ts');
  return readPaper(path, source, engines);
}
