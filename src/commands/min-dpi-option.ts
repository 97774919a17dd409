import { UsageError } from './failure.ts';

/** What pictures keep at least where the user says nothing. */
export const DEFAULT_MIN_DPI = 150;

/** Below the lower bound no print is legible, and no scanner goes beyond the upper. */
const DPI_BOUNDS = { least: 50, most: 2400 } as const;

/** Reads `--min-dpi`, the dots per inch that pictures keep at least. */
export function minDpiOf(typed: string | undefined): number {
  if (typed === undefined) return DEFAULT_MIN_DPI;
  const dpi = /^\d{1,5}$/.test(typed) ? Number(typed) : 0;
  const { least, most } = DPI_BOUNDS;
  if (dpi >= least && dpi <= most) return dpi;
  throw new UsageError({
    zh: `--min-dpi 要写成 ${least} 到 ${most} 之间的整数，现在是“${typed}”。`,
    en: `--min-dpi takes a whole number from ${least} to ${most}; this is ‘${typed}’.`,
  });
}
