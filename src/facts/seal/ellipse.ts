import type { Plane } from './raster.ts';

/** An ellipse in pixels: its centre, its half axes, and how far `a` is turned from the horizontal, in radians. */
export interface Ellipse {
  readonly x: number;
  readonly y: number;
  readonly a: number;
  readonly b: number;
  readonly turn: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point in a direction from the centre, at `share` of the outline's distance. */
export function pointOn({ x, y, a, b, turn }: Ellipse, angle: number, share: number): Point {
  const along = a * Math.cos(angle) * share;
  const across = b * Math.sin(angle) * share;
  return {
    x: x + along * Math.cos(turn) - across * Math.sin(turn),
    y: y + along * Math.sin(turn) + across * Math.cos(turn),
  };
}

const SAMPLES = 48;

/** The share of the outline that lies on the page. */
export function outlineShare(ellipse: Ellipse, page: Pick<Plane, 'width' | 'height'>): number {
  let inside = 0;
  for (let index = 0; index < SAMPLES; index += 1) {
    const { x, y } = pointOn(ellipse, (2 * Math.PI * index) / SAMPLES, 1);
    if (x >= 0 && y >= 0 && x < page.width && y < page.height) inside += 1;
  }
  return inside / SAMPLES;
}

/** The box around an ellipse, in pixels. */
export function boxOf({ x, y, a, b, turn }: Ellipse): { left: number; top: number; right: number; bottom: number } {
  const half = Math.hypot(a * Math.cos(turn), b * Math.sin(turn));
  const tall = Math.hypot(a * Math.sin(turn), b * Math.cos(turn));
  return { left: x - half, top: y - tall, right: x + half, bottom: y + tall };
}

/** The ellipse nearest to some points, as least squares of a general conic find it; undefined where they don't lie on one. */
export function fitEllipse(points: readonly Point[], about: Ellipse): Ellipse | undefined {
  // Centred and scaled, so that the numbers in the equations are of one size.
  const scale = Math.sqrt(about.a * about.b);
  const sums = Array.from({ length: 5 }, () => new Array<number>(6).fill(0));
  for (const point of points) {
    const x = (point.x - about.x) / scale;
    const y = (point.y - about.y) / scale;
    const terms = [x * x, x * y, y * y, x, y, 1];
    for (let row = 0; row < 5; row += 1) {
      const line = sums[row];
      for (let column = 0; line !== undefined && column < 6; column += 1) {
        line[column] = (line[column] ?? 0) + (terms[row] ?? 0) * (terms[column] ?? 0);
      }
    }
  }
  const solved = solve(sums);
  if (solved === undefined) return undefined;
  const [A = 0, B = 0, C = 0, D = 0, E = 0] = solved;
  const determinant = 4 * A * C - B * B;
  if (!(determinant > 1e-9)) return undefined;
  const x = (B * E - 2 * C * D) / determinant;
  const y = (B * D - 2 * A * E) / determinant;
  const level = 1 - (A * x * x + B * x * y + C * y * y + D * x + E * y);
  const turn = 0.5 * Math.atan2(B, A - C);
  const mean = (A + C) / 2;
  const swing = Math.hypot(A - C, B) / 2;
  const a = Math.sqrt(level / (mean + swing));
  const b = Math.sqrt(level / (mean - swing));
  if (!Number.isFinite(a) || !Number.isFinite(b)) return undefined;
  return { x: about.x + x * scale, y: about.y + y * scale, a: a * scale, b: b * scale, turn };
}

/** Gauss's elimination of five equations; the sixth number of each is what they add up to. */
function solve(equations: readonly (readonly number[])[]): number[] | undefined {
  const rows = equations.map((row) => [...row]);
  for (let column = 0; column < rows.length; column += 1) {
    const best = rows
      .map((row, index) => ({ index, size: Math.abs(row[column] ?? 0) }))
      .slice(column)
      .reduce((one, other) => (other.size > one.size ? other : one));
    if (best.size < 1e-9) return undefined;
    [rows[column], rows[best.index]] = [rows[best.index] ?? [], rows[column] ?? []];
    const pivot = rows[column] ?? [];
    for (const [index, row] of rows.entries()) {
      if (index === column) continue;
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (let at = column; at < row.length; at += 1) row[at] = (row[at] ?? 0) - factor * (pivot[at] ?? 0);
    }
  }
  return rows.map((row, index) => (row[5] ?? 0) / (row[index] ?? 1));
}
