import type { PdfValue, Resolve } from './values.ts';

/** `[a b c d e f]` of a coordinate system (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The coordinate system `inner`, seen from outside of `outer`. */
export function within(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** How wide and high the unit square becomes. */
export function extentOf([a, b, c, d]: Matrix): { readonly width: number; readonly height: number } {
  return { width: Math.hypot(a, b), height: Math.hypot(c, d) };
}

/** The `/Matrix` of a form; one that isn't six numbers changes nothing. */
export function readMatrix(value: PdfValue | undefined, resolve: Resolve): Matrix {
  const list = resolve(value);
  if (!Array.isArray(list)) return IDENTITY;
  const [a, b, c, d, e, f] = list.map((item) => resolve(item));
  const six = [a, b, c, d, e, f].filter((item) => typeof item === 'number');
  const [A, B, C, D, E, F] = six;
  if (A === undefined || B === undefined || C === undefined || D === undefined || E === undefined || F === undefined) {
    return IDENTITY;
  }
  return [A, B, C, D, E, F];
}
