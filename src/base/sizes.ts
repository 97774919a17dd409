const UNITS = ['KB', 'MB', 'GB', 'TB'] as const;

/** How many bytes a KB is counted to have, KBs an MB, and so on. */
export type Step = 1000 | 1024;

/** Whoever set a limit of 5,000,000 bytes counted in thousands; sizes beside it are shown in its units. */
export const stepOf = (limit: number): Step => (limit % 1000 === 0 && limit % 1024 !== 0 ? 1000 : 1024);

/** A limit as whoever set it would write it: `5 MB` for 5,000,000 bytes as for 5,242,880. */
export const showLimit = (limit: number): string =>
  showBytes(limit, stepOf(limit)).replace(/\.0+ |(?<=\.\d*[1-9])0+ /, ' ');

/**
 * A number of bytes for people, in three digits as file managers show it: `812 B`, `1.25 MB`, `34.5 MB`;
 * 1 KB is 1,024 bytes unless `step` says otherwise.
 */
export function showBytes(bytes: number, step: Step = 1024): string {
  if (bytes < step) return `${bytes} B`;
  let value = bytes;
  let unit: string = '';
  for (const next of UNITS) {
    value /= step;
    unit = next;
    if (value < step - 0.5) break;
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

/** Bytes of a message that carries an attachment of so many bytes in lines of base64, as mail programs write them. */
export const encodedBytes = (bytes: number): number => Math.ceil(bytes / 57) * 78;
