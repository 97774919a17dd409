import type { ShownPage } from '../../facts/pdf/page-box.ts';

/** Size of the number on a sheet as wide as A4, and that width. Larger sheets are shown and printed smaller, so that theirs grows with them. */
const SIZE = 7;
const A4_WIDTH = 595;
/** On a sheet smaller than A4 the number is no larger than this part of its shorter side. */
const LARGEST_PART = 1 / 12;
/** Distances from the edges, in sizes of the number: as near as printers print, and below what browsers print there. */
const FROM_SIDE = 3;
const FROM_BOTTOM = 1.65;
/** Widths in Helvetica, for a size of one. */
const DIGIT_WIDTH = 0.556;
const SLASH_WIDTH = 0.278;

/** Right and up as they are shown, in the directions of the page, by quarter turns. */
const DIRECTIONS = [
  { right: [1, 0], up: [0, 1] },
  { right: [0, 1], up: [-1, 0] },
  { right: [-1, 0], up: [0, -1] },
  { right: [0, -1], up: [1, 0] },
] as const;

/**
 * What keeps the graphics state for the stamp: before the page's own content, after it, and after the stamp. Content that
 * forgets to restore the state once, or restores it twice too often, does no harm; some readers stop at the latter.
 */
export const KEEP_STATE = { before: 'q q q q\n', after: '\nQ Q\n', end: 'Q Q\n' } as const;

/** In which lower corner the number stands. */
export type Corner = 'left' | 'right';

/**
 * The operators that write `text` (digits and slashes) into a lower corner of the page as it is shown, in the font
 * `font` (Helvetica), with a white rim so that it can be read on a scan. They expect an untouched graphics state.
 */
export function stampOperators(text: string, font: string, corner: Corner, { box, turns, unit }: ShownPage): string {
  const [left, bottom, right, top] = box;
  const shorter = Math.min(right - left, top - bottom) * unit;
  const size = (shorter >= A4_WIDTH ? (SIZE * shorter) / A4_WIDTH : Math.min(SIZE, shorter * LARGEST_PART)) / unit;
  const width = size * [...text].reduce((sum, char) => sum + (char === '/' ? SLASH_WIDTH : DIGIT_WIDTH), 0);
  const [across, up] = [DIRECTIONS[turns].right, DIRECTIONS[turns].up];
  const shownWidth = turns % 2 === 0 ? right - left : top - bottom;
  const fromLeft = corner === 'left' ? FROM_SIDE * size : shownWidth - FROM_SIDE * size - width;
  // The corner of the page that is shown at the lower left.
  const x = (turns === 0 || turns === 3 ? left : right) + across[0] * fromLeft + up[0] * FROM_BOTTOM * size;
  const y = (turns < 2 ? bottom : top) + across[1] * fromLeft + up[1] * FROM_BOTTOM * size;
  const matrix = [...across, ...up, x, y].map((part) => String(Math.round(part * 1000) / 1000)).join(' ');
  const show = (mode: number): string => `BT ${mode} Tr /${font} ${numeral(size)} Tf ${matrix} Tm (${text}) Tj ET\n`;
  return `/Artifact BMC\nq\n1 G ${numeral(size / 4)} w 1 j\n${show(1)}0 g\n${show(0)}Q\nEMC\n`;
}

function numeral(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
