import type { NotLooked, SealsSeen, SeenMark } from '../../findings/messages/seal.ts';
import type { Format } from '../facts.ts';
import { type SealFacts, type SealMark, type SealPage, SURE } from './facts.ts';

/** From here on hardly anything else looks so. */
const VERY_SURE = 0.8;

/** Sums up what was seen on the pages of a file, in the terms in which people speak of it. */
export function sealsInFile({ pages }: SealFacts, format: Format): SealsSeen {
  const isPicture = format !== 'pdf';
  const looked: { readonly page: SealPage; readonly number: number }[] = [];
  const missing: { readonly number: number; readonly why: NotLooked }[] = [];
  for (const [index, page] of pages.entries()) {
    if ('failed' in page) missing.push({ number: index + 1, why: page.failed });
    else looked.push({ page, number: index + 1 });
  }
  const scans = looked.filter(({ page }) => page.made !== 'written');
  const [first] = missing;
  return {
    marks: looked.flatMap(({ page, number }) =>
      page.marks.map((mark) => seenMark(mark, isPicture ? undefined : number, page.made === 'written')),
    ),
    of: isPicture && looked.length > 0 ? undefined : looked.length,
    scans: scans.map(({ number }) => number),
    grey: scans.filter(({ page }) => page.grey).map(({ number }) => number),
    missed: first && { pages: missing.map(({ number }) => number), reason: first.why },
  };
}

/** What it comes to: marks that look like seals, none, pages on which a red one can't be told, or nothing looked at. */
export function sealsCome({ marks, of, grey }: SealsSeen): 'seen' | 'none' | 'grey' | 'not-looked' {
  if (of === 0) return 'not-looked';
  if (marks.length > 0) return 'seen';
  return grey.length > 0 ? 'grey' : 'none';
}

function seenMark(mark: SealMark, page: number | undefined, pasted: boolean): SeenMark {
  const [x, y] = [mark.x + mark.width / 2, mark.y + mark.height / 2];
  return {
    page,
    across: x < 0.4 ? 'left' : x > 0.6 ? 'right' : 'middle',
    down: y < 1 / 3 ? 'upper' : y > 2 / 3 ? 'lower' : 'middle',
    shape: mark.shape,
    sure: mark.sure >= VERY_SURE ? 'very' : mark.sure >= SURE ? 'rather' : 'perhaps',
    pasted,
    under: mark.under,
  };
}
