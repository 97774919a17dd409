import type { Engines } from '../engines.ts';
import { type Format, type Known, known, type PageFacts } from '../facts.ts';
import type { EngineAnswer } from '../pdf/structure.ts';
import type { SealFacts, SealLookedAt, SealPage } from './facts.ts';

/** More pages than a form with its appendices has; a book would keep the user waiting. */
const MAX_PAGES = 100;
/** For all pages of a file, in milliseconds. */
const PATIENCE = 60_000;

/** Looks for seals on every page of a file; undefined for what has no pages to look at. */
export async function sealsOf(
  format: Format,
  pages: Known<PageFacts> | undefined,
  path: string,
  engines: Engines,
): Promise<Known<SealFacts> | undefined> {
  if (format === 'jpeg' || format === 'png') {
    return known({ pages: [lookedAt(await engines.pdf.pictureSeals(path, format))], unseen: 0 });
  }
  if (pages === undefined || !pages.known) return pages;
  const seen: SealLookedAt[] = [];
  const end = engines.clock() + PATIENCE;
  const count = pages.value.pages;
  while (seen.length < Math.min(count, MAX_PAGES) && engines.clock() < end) {
    seen.push(lookedAt(await engines.pdf.seals(path, seen.length)));
  }
  return known({ pages: seen, unseen: count - seen.length });
}

const lookedAt = (answer: EngineAnswer<SealPage>): SealLookedAt => (answer.ok ? answer.value : { failed: answer.why });
