import type { ByteSource } from '../../base/bytes.ts';
import type { Engines } from '../engines.ts';
import { type Format, type Known, known, type PageFacts } from '../facts.ts';
import type { EngineAnswer } from '../pdf/structure.ts';
import { pictureHead } from '../picture/pixels.ts';
import { isWholeImage } from '../whole-image.ts';
import type { SealFacts, SealLookedAt, SealPage } from './facts.ts';
import { turned } from './turn.ts';

/** More pages than a form with its appendices has; a book would keep the user waiting. */
const MAX_PAGES = 100;
/** More pages than these aren't even named: what a file claims to have may be billions. */
const MOST_PAGES = 10_000;
/** For all pages of a file, in milliseconds. */
const PATIENCE = 60_000;

/** Looks for seals on every page of a file; undefined for what has no pages to look at. */
export async function sealsOf(
  format: Format,
  pages: Known<PageFacts> | undefined,
  path: string,
  source: ByteSource,
  engines: Engines,
): Promise<Known<SealFacts> | undefined> {
  if (format === 'jpeg' || format === 'png') {
    // Of a picture that breaks off, the rest may be drawn as paper.
    if (!isWholeImage(format, source)) return known({ pages: [{ failed: 'unreadable' }] });
    const { orientation } = pictureHead(format, source);
    const page = lookedAt(await engines.pdf.pictureSeals(path, format));
    return known({ pages: [asShown(page, orientation)] });
  }
  if (pages === undefined || !pages.known) return pages;
  const end = engines.clock() + PATIENCE;
  const seen: SealLookedAt[] = [];
  const count = Math.min(pages.value.pages, MOST_PAGES);
  while (seen.length < count) {
    if (seen.length >= MAX_PAGES) seen.push({ failed: 'too-many-pages' });
    else if (engines.clock() >= end) seen.push({ failed: 'time' });
    else seen.push(lookedAt(await engines.pdf.seals(path, seen.length)));
  }
  return known({ pages: seen });
}

const lookedAt = (answer: EngineAnswer<SealPage>): SealLookedAt => (answer.ok ? answer.value : { failed: answer.why });

const asShown = (page: SealLookedAt, orientation: number | undefined): SealLookedAt =>
  'failed' in page ? page : { ...page, marks: page.marks.map((mark) => turned(mark, orientation)) };
