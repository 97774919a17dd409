import type { ByteSource } from '../../base/bytes.ts';
import { message } from '../../findings/catalogue.ts';
import type { Engines } from '../engines.ts';
import { type Known, known, type PageFacts, unknown } from '../facts.ts';
import type { LayoutFacts, MeasuredPage } from './facts.ts';
import { withRunning } from './running.ts';

/** Longer than what any award asks for; of a part of a file nobody can tell which lines come again. */
const MAX_PAGES = 500;
/** Pages that are measured at a time, so that each time is short. */
const AT_A_TIME = 20;
/** For all pages of a file, in milliseconds. */
const PATIENCE = 60_000;

/** How the pages of a file are laid out whose pages were counted; undefined where it is no PDF. */
export async function layoutOf(
  pages: Known<PageFacts> | undefined,
  path: string,
  source: ByteSource,
  engines: Engines,
): Promise<Known<LayoutFacts> | undefined> {
  if (pages === undefined || !pages.known) return pages;
  const count = pages.value.pages;
  if (count > MAX_PAGES) return unknown(message('layout.not-checked', { reason: `more than ${MAX_PAGES} pages` }));
  const { hasOwnUnits } = await import('./units.ts');
  if (hasOwnUnits(source, engines.clock)) {
    return unknown(message('layout.not-checked', { reason: 'pages with a unit of their own' }));
  }
  const end = engines.clock() + PATIENCE;
  const measured: MeasuredPage[] = [];
  while (measured.length < count) {
    if (engines.clock() > end) return unknown(message('layout.not-checked', { reason: 'time' }));
    const answer = await engines.pdf.layout(path, measured.length, AT_A_TIME);
    if (!answer.ok) return unknown(message('layout.not-checked', { reason: answer.why }));
    // A damaged file may have fewer pages for the second reader.
    if (answer.value.length === 0) return unknown(message('layout.not-checked', { reason: 'pages are missing' }));
    measured.push(...answer.value);
  }
  return known({ pages: withRunning(measured) });
}
