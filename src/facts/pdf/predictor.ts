import { PdfFault } from './fault.ts';
import { isCount, type PdfDict } from './values.ts';

const MAX_ROW = 1 << 20;

/** Undoes the PNG predictors (10 to 15) that cross-reference streams are packed with; 1 is none. Others throw a `broken` fault. */
export function undoPredictor(data: Uint8Array, parms: PdfDict): Uint8Array {
  const predictor = numberOr(parms, 'Predictor', 1);
  if (predictor === 1) return data;
  if (predictor < 10 || predictor > 15) throw new PdfFault('broken', `predictor ${predictor} in a structure stream`);
  const bits = numberOr(parms, 'Colors', 1) * numberOr(parms, 'BitsPerComponent', 8);
  const row = Math.ceil((bits * numberOr(parms, 'Columns', 1)) / 8);
  if (!(row > 0 && row <= MAX_ROW)) throw new PdfFault('broken', 'predictor with rows of an impossible length');
  return undoPng(data, row, Math.max(1, bits >> 3));
}

function numberOr(parms: PdfDict, key: string, otherwise: number): number {
  const value = parms.get(key);
  return isCount(value) ? value : otherwise;
}

/** `row`: bytes of a row without its filter byte. `step`: bytes from a pixel to the one on its left. */
function undoPng(data: Uint8Array, row: number, step: number): Uint8Array {
  const rows = Math.ceil(data.length / (row + 1));
  const out = new Uint8Array(rows * row);
  for (let y = 0; y < rows; y++) {
    const from = y * (row + 1);
    const to = y * row;
    const filter = data[from] ?? 0;
    const width = Math.min(row, data.length - from - 1);
    for (let x = 0; x < width; x++) {
      const left = x >= step ? (out[to + x - step] ?? 0) : 0;
      const up = y > 0 ? (out[to + x - row] ?? 0) : 0;
      const corner = x >= step && y > 0 ? (out[to + x - row - step] ?? 0) : 0;
      out[to + x] = (data[from + 1 + x] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return out;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    default:
      return paeth(left, up, corner);
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const toLeft = Math.abs(guess - left);
  const toUp = Math.abs(guess - up);
  const toCorner = Math.abs(guess - corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
