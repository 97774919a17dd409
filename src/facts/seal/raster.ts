/** Pixels row by row, four bytes each: red, green, blue and one without meaning. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray | Uint8Array;
}

/** One value for each pixel, row by row. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

/** The value at a place, 0 outside. */
export function valueAt({ width, height, values }: Plane, x: number, y: number): number {
  const column = Math.round(x);
  const row = Math.round(y);
  if (column < 0 || row < 0 || column >= width || row >= height) return 0;
  return values[row * width + column] ?? 0;
}
