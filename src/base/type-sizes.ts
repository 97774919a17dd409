/** The sizes of type that Chinese offices know by name (字号), in points. */
const NAMED: Readonly<Record<string, number>> = {
  初号: 42,
  小初: 36,
  一号: 26,
  小一: 24,
  二号: 22,
  小二: 18,
  三号: 16,
  小三: 15,
  四号: 14,
  小四: 12,
  五号: 10.5,
  小五: 9,
  六号: 7.5,
  小六: 6.5,
  七号: 5.5,
  八号: 5,
};

/** Points of a size that is written as a number or by its Chinese name (`五号`, `小四号`, `5号`); undefined for anything else. */
export function pointsOf(written: unknown): number | undefined {
  if (typeof written === 'number') return written > 0 && Number.isFinite(written) ? written : undefined;
  if (typeof written !== 'string') return undefined;
  const name = written.normalize('NFKC').replace(/[1-8]/u, (digit) => '一二三四五六七八'[Number(digit) - 1] ?? digit);
  return NAMED[name] ?? NAMED[name.replace(/号$/u, '')];
}

/** The Chinese name of a size, where it has one. */
export const typeSizeName = (points: number): string | undefined =>
  Object.keys(NAMED).find((name) => NAMED[name] === points);
