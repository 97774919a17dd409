/** `digits` (with thousands separators, perhaps with a point) times ten to the `power`, as a plain decimal without idle zeros. */
export function decimal(digits: string, power = 0): string {
  const [whole = '', fraction = ''] = digits.replaceAll(',', '').split('.');
  const all = whole + fraction;
  const point = whole.length + power;
  const padded = point <= 0 ? '0'.repeat(1 - point) + all : all.padEnd(point, '0');
  const at = Math.max(point, 1);
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const right = padded.slice(at).replace(/0+$/, '');
  return right === '' ? left : `${left}.${right}`;
}

/** The sum of two plain decimals of which the second has no more places than the first has zeros: 1亿 and 2000万. */
export const plus = (a: string, b: string): string =>
  a.includes('.') || b.includes('.') ? String(Number(a) + Number(b)) : String(BigInt(a) + BigInt(b));

/** The digits that a value shares with one of another magnitude: 1.2亿 and 1.2 billion have `12`. */
export const significant = (value: string): string => value.replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
