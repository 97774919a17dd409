/** A measure with at most so many decimals, without zeros at its end. */
export const rounded = (value: number, decimals: number): string => String(Number(value.toFixed(decimals)));

/** A share (0 to 1) in per cent; small ones with a decimal, so that something is never nothing. */
export function shareShown(share: number): string {
  const percent = share * 100;
  if (percent > 0 && percent < 0.1) return '<0.1%';
  return `${rounded(percent, percent < 10 ? 1 : 0)}%`;
}
