import { type Ellipse, fitEllipse, outlineShare, type Point, pointOn } from './ellipse.ts';
import { type Plane, valueAt } from './raster.ts';

const RAYS = 120;
/** How far from the outline the edge is looked for, as a share of the radius: less in the second round. */
const REACHES = [0.16, 0.09];
/** Where less of the outline is on the page, an ellipse through it could be any; the circle stays. */
const LEAST_SEEN = 0.6;
/** No photo of a seal makes it flatter. */
const FLATTEST = 0.58;

/** Moves a candidate's outline to where the red ends, seen from its centre. */
export function fittedTo(red: Plane, candidate: Ellipse): Ellipse {
  let ellipse = candidate;
  for (const reach of REACHES) {
    const points = edgePoints(red, ellipse, reach);
    if (points.length < RAYS * 0.35) return ellipse;
    const seen = outlineShare(ellipse, red);
    const fitted = seen < LEAST_SEEN ? undefined : fitEllipse(points, ellipse);
    ellipse = fitted !== undefined && isLikely(fitted, ellipse) ? fitted : resized(ellipse, points);
  }
  return ellipse;
}

/** On every ray the place near the outline where red gives way to paper most clearly. */
function edgePoints(red: Plane, ellipse: Ellipse, reach: number): Point[] {
  const points: Point[] = [];
  const radius = Math.sqrt(ellipse.a * ellipse.b);
  const step = 1 / radius;
  const gap = 2 * step;
  for (let ray = 0; ray < RAYS; ray += 1) {
    const angle = (2 * Math.PI * ray) / RAYS;
    let best = { drop: 0.04, share: 0 };
    for (let share = 1 - reach; share <= 1 + reach; share += step) {
      const inside = pointOn(ellipse, angle, share - gap);
      const outside = pointOn(ellipse, angle, share + gap);
      const drop = valueAt(red, inside.x, inside.y) - valueAt(red, outside.x, outside.y);
      // The outer edge of a ring is looked for, not that of a letter within.
      const weighed = drop * (1 + share);
      if (weighed > best.drop) best = { drop: weighed, share };
    }
    if (best.share > 0) points.push(pointOn(ellipse, angle, best.share));
  }
  return points;
}

function isLikely(fitted: Ellipse, before: Ellipse): boolean {
  const [short, long] = [fitted.a, fitted.b].sort((one, other) => one - other) as [number, number];
  const moved = Math.hypot(fitted.x - before.x, fitted.y - before.y);
  const size = Math.sqrt((fitted.a * fitted.b) / (before.a * before.b));
  return short / long >= FLATTEST && moved < 0.25 * before.a && size > 0.75 && size < 1.3;
}

/** The same shape with the size that most points give it. */
function resized(ellipse: Ellipse, points: readonly Point[]): Ellipse {
  const { x, y, a, b, turn } = ellipse;
  const shares = points
    .map((point) => {
      const [dx, dy] = [point.x - x, point.y - y];
      const along = (dx * Math.cos(turn) + dy * Math.sin(turn)) / a;
      const across = (dy * Math.cos(turn) - dx * Math.sin(turn)) / b;
      return Math.hypot(along, across);
    })
    .sort((one, other) => one - other);
  const middle = shares[Math.floor(shares.length / 2)] ?? 1;
  return { x, y, a: a * middle, b: b * middle, turn };
}
