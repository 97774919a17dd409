import type { Pitch } from './facts.ts';
import type { Line } from './lines.ts';

/** A page is cut into so many strips from left to right, in each of which the last line is remembered. */
const STRIPS = 200;
/** Shorter lines may be labels of a picture, or letters one above the other. */
const LEAST_CHARS = 5;
/** In sizes of type: what stands nearer is printed over the line; what stands farther begins anew. */
const NEAR = 0.4;
const FAR = 3.5;

/** How far lines stand below the next line above them in the same column, given from top to bottom. */
export function pitchesOf(lines: readonly Line[], width: number): Pitch[] {
  const above = new Array<Line | undefined>(STRIPS).fill(undefined);
  const found = new Map<number, number>();
  for (const line of lines) {
    const from = Math.max(0, Math.ceil((line.left / width) * STRIPS));
    const to = Math.min(STRIPS, Math.floor((line.right / width) * STRIPS));
    let nearest: Line | undefined;
    for (let strip = from; strip < to; strip += 1) {
      const other = above[strip];
      if (other !== undefined && (nearest === undefined || other.base > nearest.base)) nearest = other;
    }
    const size = Math.max(line.pt, nearest?.pt ?? 0);
    const distance = nearest === undefined ? Number.POSITIVE_INFINITY : line.base - nearest.base;
    if (distance < NEAR * size) continue;
    above.fill(line, from, Math.max(from, to));
    if (line.chars < LEAST_CHARS || distance > FAR * size) continue;
    const pt = Math.round(distance * 10) / 10;
    found.set(pt, (found.get(pt) ?? 0) + 1);
  }
  return [...found].map(([pt, count]) => ({ pt, lines: count })).sort((a, b) => a.pt - b.pt);
}
