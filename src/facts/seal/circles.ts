import { type Ellipse, outlineShare } from './ellipse.ts';
import type { Plane } from './raster.ts';

/** A place where the red of a page may go round. */
export interface Candidate {
  readonly ellipse: Ellipse;
  /** How much of the outline votes for it; about 1 for a whole ring. */
  readonly votes: number;
}

/** Shapes of seals as width to height: round, and the oval ones lying and standing. */
const SHAPES = [
  { x: 1, y: 1 },
  { x: 1, y: 4 / 3 },
  { x: 4 / 3, y: 1 },
] as const;
/** Radii as shares of the page's shorter side: a seal on a poster, and one on a slip of paper. */
const SMALLEST = 0.022;
const LARGEST = 0.3;
/** Each band of radii reaches this much further than the one before. */
const BAND = 1.1;
/** The votes are counted in cells of so many pixels. */
const CELL = 2;
/** Where the red changes by less, there is no edge. */
const LEAST_EDGE = 0.05;
/** More edges than this are thinned out: time stays bounded on a page that is red all over. */
const MOST_EDGES = 24_000;
const LEAST_VOTES = 0.28;
const MOST_CANDIDATES = 14;

/** A place where red begins or ends, and the direction across it. */
interface Edge {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

/** Finds where edges of the red point to a common centre: Hough's transform with the gradient's direction, for circles and two ovals. */
export function findCircles(red: Plane): Candidate[] {
  const edges = edgesOf(red);
  const found = SHAPES.flatMap((shape) => circlesOf(red, edges, shape));
  return strongest(found);
}

function edgesOf({ width, height, values }: Plane): { readonly list: readonly Edge[]; readonly weight: number } {
  const list: Edge[] = [];
  const value = (at: number): number => values[at] ?? 0;
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      const gx = value(at + 1) - value(at - 1);
      const gy = value(at + width) - value(at - width);
      const strength = Math.hypot(gx, gy);
      if (strength >= LEAST_EDGE) list.push({ x, y, dx: gx / strength, dy: gy / strength });
    }
  }
  const step = Math.ceil(list.length / MOST_EDGES);
  return step <= 1 ? { list, weight: 1 } : { list: list.filter((_, index) => index % step === 0), weight: step };
}

function circlesOf(
  plane: Plane,
  edges: { readonly list: readonly Edge[]; readonly weight: number },
  scale: { readonly x: number; readonly y: number },
): Candidate[] {
  const short = Math.min(plane.width, plane.height);
  const most = short * LARGEST;
  // Part of a seal may lie beyond the page's edge.
  const margin = Math.ceil(most);
  const columns = Math.ceil((plane.width * scale.x + 2 * margin) / CELL);
  const rows = Math.ceil((plane.height * scale.y + 2 * margin) / CELL);
  const votes = new Float32Array(columns * rows);
  const found: Candidate[] = [];
  const scaled = edges.list.map(({ x, y, dx, dy }) => {
    const length = Math.hypot(dx / scale.x, dy / scale.y);
    return { x: x * scale.x, y: y * scale.y, dx: dx / scale.x / length, dy: dy / scale.y / length };
  });
  for (let from = Math.max(10, short * SMALLEST); from < most; from *= BAND) {
    votes.fill(0);
    const to = from * BAND;
    for (const { x, y, dx, dy } of scaled) {
      for (let radius = from; radius < to; radius += CELL) {
        vote(x + dx * radius, y + dy * radius);
        vote(x - dx * radius, y - dy * radius);
      }
    }
    const radius = from * Math.sqrt(BAND);
    // The two edges of a ring, a pixel and a half wide each.
    const whole = (2 * Math.PI * radius * 3) / edges.weight;
    for (const { column, row, sum } of peaks(votes, columns, rows, whole * LEAST_VOTES * 0.25)) {
      const ellipse = {
        x: (column * CELL - margin) / scale.x,
        y: (row * CELL - margin) / scale.y,
        a: radius / scale.x,
        b: radius / scale.y,
        turn: 0,
      };
      const inside = outlineShare(ellipse, plane);
      if (inside < 0.2) continue;
      const share = sum / (whole * inside);
      if (share >= LEAST_VOTES) found.push({ ellipse, votes: share });
    }
  }
  return found;

  function vote(x: number, y: number): void {
    const column = Math.round((x + margin) / CELL);
    const row = Math.round((y + margin) / CELL);
    if (column < 0 || row < 0 || column >= columns || row >= rows) return;
    const at = row * columns + column;
    votes[at] = (votes[at] ?? 0) + 1;
  }
}

/** Places where the votes around are more than at any place nearby. */
function* peaks(
  votes: Float32Array,
  columns: number,
  rows: number,
  least: number,
): Generator<{ readonly column: number; readonly row: number; readonly sum: number }> {
  const sums = new Float32Array(columns * rows);
  for (let row = 1; row < rows - 1; row += 1) {
    for (let column = 1; column < columns - 1; column += 1) {
      const at = row * columns + column;
      let sum = 0;
      for (const line of [at - columns, at, at + columns]) {
        sum += (votes[line - 1] ?? 0) + (votes[line] ?? 0) + (votes[line + 1] ?? 0);
      }
      sums[at] = sum;
    }
  }
  for (let row = 1; row < rows - 1; row += 1) {
    for (let column = 1; column < columns - 1; column += 1) {
      const at = row * columns + column;
      const sum = sums[at] ?? 0;
      if (sum < least || !isHighest(sums, at, columns)) continue;
      yield { column, row, sum };
    }
  }
}

function isHighest(sums: Float32Array, at: number, columns: number): boolean {
  const own = sums[at] ?? 0;
  for (let dy = -2; dy <= 2; dy += 1) {
    for (let dx = -2; dx <= 2; dx += 1) {
      const other = sums[at + dy * columns + dx] ?? 0;
      if (other > own || (other === own && dy * columns + dx < 0)) return false;
    }
  }
  return true;
}

/** The best of those that are nearly the same. */
function strongest(found: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of [...found].sort((one, other) => other.votes - one.votes)) {
    if (kept.length === MOST_CANDIDATES) break;
    if (!kept.some((better) => isNearly(candidate.ellipse, better.ellipse))) kept.push(candidate);
  }
  return kept;
}

function isNearly(one: Ellipse, other: Ellipse): boolean {
  const apart = Math.hypot(one.x - other.x, one.y - other.y);
  const [small, large] = [one.a * one.b, other.a * other.b].sort((a, b) => a - b) as [number, number];
  return apart < 0.25 * Math.sqrt(large) && large < 1.35 * small;
}
