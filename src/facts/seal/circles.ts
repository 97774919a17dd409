import { type Ellipse, outlineShare } from './ellipse.ts';
import type { Plane } from './raster.ts';

/** A place where the red of a page may go round. */
interface Candidate {
  readonly ellipse: Ellipse;
  /** How much of the outline votes for it; about 1 for a whole ring. */
  readonly votes: number;
}

/** Shapes of seals as width to height: round, and the oval ones lying and standing. */
const SHAPES: readonly Shape[] = [
  { x: 1, y: 1 },
  { x: 1, y: 4 / 3 },
  { x: 4 / 3, y: 1 },
];
interface Shape {
  readonly x: number;
  readonly y: number;
}

/** Radii as shares of the page's shorter side: a seal on a poster, and one on a slip of paper. */
const SMALLEST = 0.03;
const LARGEST = 0.26;
/** Each band of radii reaches this much further than the one before. */
const BAND = 1.1;
/** The votes are counted in cells, whose side is this share of the radius. */
const CELL = 0.035;
/** Less of a seal than this is no seal to anybody. */
const LEAST_INSIDE = 0.2;
/** Where the red changes by less, there is no edge. */
const LEAST_EDGE = 0.05;
/** More edges than this are thinned out: time stays bounded on a page that is red all over. */
const MOST_EDGES = 12_000;
const LEAST_VOTES = 0.28;
const MOST_CANDIDATES = 14;

/** Places where red begins or ends, and the direction across each. */
interface Edges {
  readonly count: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly dx: Float32Array;
  readonly dy: Float32Array;
  /** How many edges each of these stands for. */
  readonly weight: number;
}

/** Finds where edges of the red point to a common centre: Hough's transform with the gradient's direction, for circles and two ovals. */
export function findCircles(red: Plane): Candidate[] {
  const edges = edgesOf(red);
  return strongest(SHAPES.flatMap((shape) => circlesOf(red, stretched(edges, shape), shape)));
}

const noEdges = (count: number, weight: number): Edges => ({
  ...{ count, weight, x: new Float32Array(count), y: new Float32Array(count) },
  ...{ dx: new Float32Array(count), dy: new Float32Array(count) },
});

function edgesOf({ width, height, values }: Plane): Edges {
  const value = (at: number): number => values[at] ?? 0;
  const across = (at: number): number => value(at + 1) - value(at - 1);
  const down = (at: number): number => value(at + width) - value(at - width);
  const places: number[] = [];
  for (let y = 1; y < height - 1; y += 1) {
    for (let at = y * width + 1; at < (y + 1) * width - 1; at += 1) {
      if (Math.hypot(across(at), down(at)) >= LEAST_EDGE) places.push(at);
    }
  }
  const step = Math.max(1, Math.ceil(places.length / MOST_EDGES));
  const edges = noEdges(Math.ceil(places.length / step), step);
  for (let index = 0; index < edges.count; index += 1) {
    const at = places[index * step] ?? 0;
    const strength = Math.hypot(across(at), down(at));
    edges.x[index] = at % width;
    edges.y[index] = Math.floor(at / width);
    edges.dx[index] = across(at) / strength;
    edges.dy[index] = down(at) / strength;
  }
  return edges;
}

/** The edges on a page stretched so that ovals of one shape become circles. */
function stretched(edges: Edges, by: Shape): Edges {
  const made = noEdges(edges.count, edges.weight);
  for (let index = 0; index < edges.count; index += 1) {
    const [dx, dy] = [(edges.dx[index] ?? 0) / by.x, (edges.dy[index] ?? 0) / by.y];
    const length = Math.hypot(dx, dy);
    made.x[index] = (edges.x[index] ?? 0) * by.x;
    made.y[index] = (edges.y[index] ?? 0) * by.y;
    made.dx[index] = dx / length;
    made.dy[index] = dy / length;
  }
  return made;
}

function circlesOf(plane: Plane, edges: Edges, scale: Shape): Candidate[] {
  const short = Math.min(plane.width, plane.height);
  const found: Candidate[] = [];
  for (let from = Math.max(10, short * SMALLEST); from < short * LARGEST; from *= BAND) {
    const radius = from * Math.sqrt(BAND);
    // The two edges of a ring, a pixel and a half wide each.
    const whole = (2 * Math.PI * radius * 3) / edges.weight;
    for (const { x, y, votes } of centres(edges, from, whole * LEAST_VOTES * LEAST_INSIDE)) {
      const ellipse = { x: x / scale.x, y: y / scale.y, a: radius / scale.x, b: radius / scale.y, turn: 0 };
      const inside = outlineShare(ellipse, plane);
      const share = votes / (whole * inside);
      if (inside >= LEAST_INSIDE && share >= LEAST_VOTES) found.push({ ellipse, votes: share });
    }
  }
  return found;
}

interface Centre {
  readonly x: number;
  readonly y: number;
  /** Edges that point here. */
  readonly votes: number;
}

/** Places to which more edges point, at distances of one band from `from`, than to any place nearby, and at least `least`. */
function centres(edges: Edges, from: number, least: number): Centre[] {
  const to = from * BAND;
  // A centre is known the less exactly the larger the circle.
  const cell = Math.max(2, from * CELL);
  const [left, right] = rangeOf(edges.x, to + 2 * cell);
  const [top, bottom] = rangeOf(edges.y, to + 2 * cell);
  const columns = Math.ceil((right - left) / cell) + 2;
  const votes = new Uint16Array(columns * (Math.ceil((bottom - top) / cell) + 2));
  const { x, y, dx, dy } = edges;
  for (let index = 0; index < edges.count; index += 1) {
    const [column, row] = [((x[index] ?? 0) - left) / cell, ((y[index] ?? 0) - top) / cell];
    const [across, down] = [(dx[index] ?? 0) / cell, (dy[index] ?? 0) / cell];
    for (let radius = from; radius < to; radius += cell) {
      const ahead = Math.round(row + down * radius) * columns + Math.round(column + across * radius);
      const behind = Math.round(row - down * radius) * columns + Math.round(column - across * radius);
      votes[ahead] = (votes[ahead] ?? 0) + 1;
      votes[behind] = (votes[behind] ?? 0) + 1;
    }
  }
  const found: Centre[] = [];
  for (let at = 0; at < votes.length; at += 1) {
    if ((votes[at] ?? 0) * 9 < least || !isHighest(votes, at, columns)) continue;
    const around = sumAround(votes, at, columns);
    if (around < least) continue;
    found.push({ x: left + (at % columns) * cell, y: top + Math.floor(at / columns) * cell, votes: around });
  }
  return found;
}

function rangeOf(values: Float32Array, more: number): [number, number] {
  let [least, most] = [values[0] ?? 0, values[0] ?? 0];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least - more, most + more];
}

function isHighest(votes: Uint16Array, at: number, columns: number): boolean {
  const own = votes[at] ?? 0;
  for (const step of [-columns - 1, -columns, -columns + 1, -1]) {
    if ((votes[at + step] ?? 0) >= own || (votes[at - step] ?? 0) > own) return false;
  }
  return true;
}

function sumAround(votes: Uint16Array, at: number, columns: number): number {
  let sum = 0;
  for (const middle of [at - columns, at, at + columns]) {
    sum += (votes[middle - 1] ?? 0) + (votes[middle] ?? 0) + (votes[middle + 1] ?? 0);
  }
  return sum;
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
