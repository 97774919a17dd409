import type { PagePicture, PagePictures } from '../report/page/pictures.ts';
import { wantedPictures } from '../report/page/wanted.ts';
import type { Report } from '../report/report.ts';
import type { World } from './world.ts';

/** As many as a page shows in all, and how much each may weigh, so that a report still goes by mail. */
export const MOST_PICTURES = 40;
const MAX_BYTES = 12_000;
/** Pixels. */
const SIDE = 300;

/** Draws pages of a submission's files, small, the most telling first; what can't be drawn is left out. `most`: how many. */
export async function drawPictures(world: World, report: Report, most: number): Promise<PagePictures> {
  const wanted = wantedPictures(report);
  const shown: PagePicture[] = [];
  for (const { file, facts, page, boxes } of wanted.slice(0, most)) {
    const { format, real } = facts;
    const of = format === 'jpeg' || format === 'png' ? { format } : { page: page - 1 };
    const drawn = await world.engines.pdf.thumbnail(real, { of, side: SIDE, maxBytes: MAX_BYTES });
    if (drawn.ok) shown.push({ file, page, boxes, ...drawn.value });
  }
  return { shown: shown.toSorted((a, b) => a.page - b.page), left: wanted.length - Math.min(most, wanted.length) };
}
