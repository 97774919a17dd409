/** Millimetres. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Sheets that offices know by name, upright; 16K is the Chinese 16开. */
export const SHEETS = {
  A3: { width: 297, height: 420 },
  A4: { width: 210, height: 297 },
  A5: { width: 148, height: 210 },
  B4: { width: 250, height: 353 },
  B5: { width: 176, height: 250 },
  '16K': { width: 184, height: 260 },
  Letter: { width: 215.9, height: 279.4 },
  Legal: { width: 215.9, height: 355.6 },
} as const satisfies Readonly<Record<string, Size>>;

export type SheetName = keyof typeof SHEETS;

/** Their names, in that order. */
export const SHEET_NAMES = ['A3', 'A4', 'A5', 'B4', 'B5', '16K', 'Letter', 'Legal'] as const satisfies SheetName[];

/** The same sheet with its shorter side across. */
export const upright = ({ width, height }: Size): Size => ({
  width: Math.min(width, height),
  height: Math.max(width, height),
});

/** Whether two sheets are the same but for `tolerance` millimetres, whichever way up. */
export function sameSheet(one: Size, other: Size, tolerance: number): boolean {
  const [a, b] = [upright(one), upright(other)];
  return Math.abs(a.width - b.width) <= tolerance && Math.abs(a.height - b.height) <= tolerance;
}
