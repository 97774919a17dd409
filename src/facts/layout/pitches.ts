import type { Pitch } from './facts.ts';
import type { Line } from './lines.ts';

/** A page is cut into so many strips from left to right, in each of which the last line is remembered. */
const STRIPS = 200;
/** Shorter lines may be labels of a picture, or letters one above the other. */
const LEAST_CHARS = 5;
/** In sizes of type: what stands nearer is printed over the line; what stands farther begins anew. */
const NEAR = 0.4;
const FAR = 3.5;

/** Lines over which a pitch is averaged, about an inch: programs place lines on whole dots of a screen. */
const AVERAGED = 6;
/** Neighbours that differ by more than this share aren't lines of one paragraph. */
const UNEVEN = 0.1;

interface Step {
  readonly line: Line;
  /** Points from the line above. */
  readonly distance: number;
  readonly above: Step | undefined;
}

/** How far lines stand below the next line above them in the same column, given from top to bottom. */
export function pitchesOf(lines: readonly Line[], width: number): Pitch[] {
  const above = new Array<Step | undefined>(STRIPS).fill(undefined);
  const found = new Map<number, number>();
  for (const line of lines) {
    const from = Math.max(0, Math.ceil((line.left / width) * STRIPS));
    const to = Math.min(STRIPS, Math.floor((line.right / width) * STRIPS));
    const nearest = lowest(above, from, to);
    const size = Math.max(line.pt, nearest?.line.pt ?? 0);
    const distance = nearest === undefined ? Number.POSITIVE_INFINITY : line.base - nearest.line.base;
    if (distance < NEAR * size) continue;
    const step = { line, distance, above: nearest };
    above.fill(step, from, Math.max(from, to));
    if (line.chars < LEAST_CHARS || distance > FAR * size) continue;
    const pt = Math.round(average(step) * 10) / 10;
    found.set(pt, (found.get(pt) ?? 0) + 1);
  }
  return [...found].map(([pt, count]) => ({ pt, lines: count })).sort((a, b) => a.pt - b.pt);
}

function lowest(above: readonly (Step | undefined)[], from: number, to: number): Step | undefined {
  let nearest: Step | undefined;
  for (let strip = from; strip < to; strip += 1) {
    const other = above[strip];
    if (other !== undefined && (nearest === undefined || other.line.base > nearest.line.base)) nearest = other;
  }
  return nearest;
}

function average(step: Step): number {
  let [sum, count] = [0, 0];
  for (let one: Step | undefined = step; one !== undefined && count < AVERAGED; one = one.above) {
    if (Math.abs(one.distance - step.distance) > UNEVEN * step.distance) break;
    sum += one.distance;
    count += 1;
  }
  return sum / count;
}
