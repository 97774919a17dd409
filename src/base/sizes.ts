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
  k: 1e3,
  kb: 1e3,
  m: 1e6,
  mb: 1e6,
  g: 1e9,
  gb: 1e9,
  kib: 1024,
  mib: 1024 ** 2,
  gib: 1024 ** 3,
};

/**
 * A size as people write it, in bytes: `5MB`, `4.5 M`, `500kb`, `5242880`. A megabyte is a million bytes, the smaller of
 * its two readings, so that a file below it is below the other too; `MiB` is 1,048,576. Undefined for anything else.
 */
export function readBytes(text: string): number | undefined {
  const [, value = '', unit = ''] = /^\s*(\d+(?:\.\d+)?)\s*([a-z]*)\s*$/i.exec(text) ?? [];
  const factor = FACTORS[unit.toLowerCase()];
  const bytes = value === '' || factor === undefined ? 0 : Math.floor(Number(value) * factor);
  return bytes > 0 && Number.isSafeInteger(bytes) ? bytes : undefined;
}
