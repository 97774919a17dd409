import type { Colours } from './colours.ts';
import { type Ellipse, pointOn } from './ellipse.ts';
import { valueAt } from './raster.ts';

/** What can be measured of a place where a seal may be; shares are 0 to 1. */
export interface SealLook {
  /** How much of the outline lies on the page. */
  readonly visible: number;
  /** How much of the visible outline is red that ends there. */
  readonly ring: number;
  /** How red the ring is. */
  readonly strength: number;
  /** How often red begins along a circle through the text, on a whole round. */
  readonly strokes: number;
  /** How much of the inside is red. */
  readonly filled: number;
  /** How much of the strip within the ring, before the text, is red. */
  readonly inner: number;
  /** How much of the inside has another colour. */
  readonly foreign: number;
  /** How much of the strip outside is red. */
  readonly around: number;
}

const ANGLES = 360;
const STEPS = 50;
/** Shares of the radius: the strips that are looked at. */
const RING = [0.92, 1.04] as const;
const INNER = [0.82, 0.93] as const;
const TEXT = [0.56, 0.88] as const;
const BEYOND = [1.1, 1.14] as const;
const AROUND = [1.08, 1.22] as const;

/** Looks at a candidate as if it were a disk: along rays and along circles. */
export function lookOf({ red, other }: Colours, ellipse: Ellipse): SealLook {
  const rounds = new Map<number, readonly (number | undefined)[]>();
  const round = (step: number): readonly (number | undefined)[] => {
    const known = rounds.get(step);
    if (known !== undefined) return known;
    const made = Array.from({ length: ANGLES }, (_, index) => {
      const { x, y } = pointOn(ellipse, (2 * Math.PI * index) / ANGLES, step / STEPS);
      const seen = x >= 0 && y >= 0 && x < red.width && y < red.height;
      return seen ? valueAt(red, x, y) : undefined;
    });
    rounds.set(step, made);
    return made;
  };
  const ringMost = mostOf(steps(RING).map(round));
  const seen = ringMost.filter((value) => value !== undefined);
  const strength = quantile(seen, 0.6);
  const least = Math.max(0.05, 0.4 * strength);
  const rise = Math.max(0.05, 0.2 * strength);
  const share = (strip: readonly [number, number]): number => {
    const values = steps(strip).flatMap((step) => round(step).filter((value) => value !== undefined));
    return values.length === 0 ? 0 : values.filter((value) => value >= least).length / values.length;
  };
  const visible = seen.length / ANGLES;
  const beyond = mostOf(steps(BEYOND).map(round));
  const isEnd = (value: number | undefined, angle: number): boolean =>
    value !== undefined && value >= least && (beyond[angle] ?? 0) < 0.6 * value;
  return {
    visible,
    strength,
    ring: seen.length === 0 ? 0 : ringMost.filter(isEnd).length / seen.length,
    strokes: Math.max(...steps(TEXT).map((step) => strokes(round(step), rise))) / Math.max(visible, 0.1),
    filled: filledShare(round, least),
    inner: share(INNER),
    foreign: foreignShare(other, ellipse),
    around: share(AROUND),
  };
}

function steps([from, to]: readonly [number, number]): number[] {
  const first = Math.round(from * STEPS);
  return Array.from({ length: Math.round(to * STEPS) - first + 1 }, (_, index) => first + index);
}

/** The most in each direction. */
function mostOf(rounds: readonly (readonly (number | undefined)[])[]): (number | undefined)[] {
  return Array.from({ length: ANGLES }, (_, angle) => {
    const values = rounds.map((round) => round[angle]).filter((value) => value !== undefined);
    return values.length < rounds.length / 2 ? undefined : Math.max(...values);
  });
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}

/** How often the red of a round rises by `least` or more and falls by as much again. */
function strokes(round: readonly (number | undefined)[], least: number): number {
  let [count, low, high] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of round) {
    if (value === undefined) continue;
    if (high === Number.NEGATIVE_INFINITY) {
      low = Math.min(low, value);
      if (value >= low + least) high = value;
    } else {
      high = Math.max(high, value);
      if (value > high - least) continue;
      count += 1;
      [low, high] = [value, Number.NEGATIVE_INFINITY];
    }
  }
  return count;
}

/** The share of the inside that is red, each round by its length. */
function filledShare(round: (step: number) => readonly (number | undefined)[], least: number): number {
  let [red, all] = [0, 0];
  for (const step of steps([0.02, 0.9])) {
    const values = round(step).filter((value) => value !== undefined);
    red += step * values.filter((value) => value >= least).length;
    all += step * values.length;
  }
  return all === 0 ? 0 : red / all;
}

function foreignShare(other: Colours['other'], ellipse: Ellipse): number {
  let [foreign, all] = [0, 0];
  for (let step = 1; step < 18; step += 1) {
    for (let index = 0; index < 4 * step; index += 1) {
      const { x, y } = pointOn(ellipse, (2 * Math.PI * index) / (4 * step), step / 20);
      if (x < 0 || y < 0 || x >= other.width || y >= other.height) continue;
      all += 1;
      foreign += valueAt(other, x, y);
    }
  }
  return all === 0 ? 0 : foreign / all;
}
