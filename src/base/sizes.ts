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
