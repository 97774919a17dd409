import type { Pitch } from '../../facts/layout/facts.ts';
import { message } from '../../findings/catalogue.ts';
import type { Draft } from '../../findings/draft.ts';
import type { PitchBy } from '../../findings/messages/layout.ts';
import { judge, numbersOf, type Sheet } from './pages.ts';
import type { Params } from './params.ts';

/** Points by which programs round where lines stand. */
const ROUNDING = 0.2;
/** Fewer characters don't make an average. */
const LEAST_CHARS = 100;
const POINTS_PER_INCH = 72;

/** Lines that stand too close or too far apart, and characters that stand too close. */
export function* lineFaults(p: Params, pages: readonly Sheet[]): Generator<Draft> {
  const { line_pitch: pitch, lines_per_inch: lines, chars_per_inch: chars, exempt_share: exempt } = p;
  if (pitch?.min !== undefined) yield* pitchFaults(pages, 'points', pitch.min, exempt);
  if (pitch?.max !== undefined) yield* pitchFaults(pages, 'points-apart', pitch.max, exempt);
  if (lines !== undefined) yield* pitchFaults(pages, 'per-inch', lines.max, exempt);
  if (chars !== undefined) yield* denseLines(pages, chars.max);
}

/** Headings and paragraphs begin farther below: as many lines as this may, of which no program can tell. */
const APART = 0.5;

function* pitchFaults(
  pages: readonly Sheet[],
  by: PitchBy,
  limit: number,
  exempt: number | undefined,
): Generator<Draft> {
  const apart = by === 'points-apart';
  const bound = by === 'per-inch' ? POINTS_PER_INCH / limit : limit;
  const isBeyond = ({ pt }: Pitch) => (apart ? pt > bound + ROUNDING : pt < bound - ROUNDING);
  const beyond = pages.filter(({ pitches }) => pitches.some(isBeyond));
  if (beyond.length === 0) return;
  const share = linesOf(pages, isBeyond) / linesOf(pages, () => true);
  const all = beyond.flatMap(({ pitches }) => pitches.map(({ pt }) => pt));
  const worst = apart ? Math.max(...all) : Math.min(...all);
  const shown = by === 'per-inch' ? Math.round((POINTS_PER_INCH / worst) * 10) / 10 : worst;
  const found = { pages: numbersOf(beyond), by, found: shown, limit, share };
  const judged = judge(share, exempt, apart ? APART : undefined);
  if (judged === 'exempt' && exempt !== undefined) {
    yield { message: message('layout.lines-exempt', { ...found, exempt }), remark: true };
    return;
  }
  const said = message('layout.lines', { ...found, few: judged === 'few', exempt });
  yield judged === 'few' ? { message: said, undecided: true } : { message: said };
}

const linesOf = (pages: readonly Sheet[], test: (pitch: Pitch) => boolean): number =>
  pages.reduce((sum, { pitches }) => sum + pitches.filter(test).reduce((all, { lines }) => all + lines, 0), 0);

/** An average over each page: type is proportional, and a line of narrow letters says nothing. */
function* denseLines(pages: readonly Sheet[], limit: number): Generator<Draft> {
  const averages = pages
    .filter(({ density }) => density.chars >= LEAST_CHARS)
    .map((page) => ({ page, found: Math.round((page.density.chars / page.density.inches) * 10) / 10 }));
  const dense = averages.filter(({ found }) => found > limit);
  const [worst] = dense.toSorted((a, b) => b.found - a.found);
  if (worst === undefined) return;
  const { found, page } = worst;
  yield {
    message: message('layout.density', {
      pages: numbersOf(dense.map((one) => one.page)),
      page: page.number,
      found,
      limit,
    }),
  };
}
