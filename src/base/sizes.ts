const UNITS = ['KB', 'MB', 'GB', 'TB'] as const;

/**
 * A number of bytes for people, in three digits as file managers show it: `812 B`, `1.25 MB`, `34.5 MB`;
 * 1 KB is 1,024 bytes.
 */
export function showBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  let value = bytes;
  let unit: string = '';
  for (const next of UNITS) {
    value /= 1024;
    unit = next;
    if (value < 1023.5) break;
  }
  return `${value < 9.995 ? value.toFixed(2) : value < 99.95 ? value.toFixed(1) : value.toFixed(0)} ${unit}`;
}

/** A number with a comma after each group of three digits: `5,242,881`. The same in every locale. */
export function showNumber(value: number): string {
  const [whole = '', rest] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}

const FACTORS: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  kb: 1e3,
  k: 1e3,
  kib: 1024,
  mb: 1e6,
  m: 1e6,
  mib: 1024 ** 2,
  gb: 1e9,
  g: 1e9,
  gib: 1024 ** 3,
};

/**
 * A size as people write it, in bytes: `5MB`, `1.5 GB`, `500kb`, `4800000`; undefined where it is none, or nothing.
 * Whoever sets a limit of “5 MB” may count in thousands, so that is how it is read; `5MiB` is 5 × 1,048,576.
 */
export function readBytes(text: string): number | undefined {
  const match = /^(\d{1,12}(?:\.\d{1,6})?)\s*([kmg]?i?b?)$/i.exec(text.trim().replaceAll(',', ''));
  const factor = FACTORS[match?.[2]?.toLowerCase() ?? '-'];
  const bytes = match?.[1] === undefined || factor === undefined ? 0 : Math.floor(Number(match[1]) * factor);
  return bytes > 0 ? bytes : undefined;
}
