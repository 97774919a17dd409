/** Page numbers as people list them, runs drawn together: `1–3`, `7`. The numbers come in order. */
export function pageRuns(pages: readonly number[]): string[] {
  const runs: { from: number; to: number }[] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last !== undefined && page === last.to + 1) last.to = page;
    else runs.push({ from: page, to: page });
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
}

/** Sheets that offices know by name, in millimetres. */
const SHEETS: readonly (readonly [name: string, width: number, height: number])[] = [
  ['A3', 297, 420],
  ['A4', 210, 297],
  ['A5', 148, 210],
  ['B4', 250, 353],
  ['B5', 176, 250],
  ['16K', 184, 260],
  ['Letter', 216, 279],
  ['Legal', 216, 356],
];

/** `A4`, or `200 × 300 mm` where the size has no name. Portrait and landscape are the same sheet. */
export function sheetName(width: number, height: number): string {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const sheet = SHEETS.find(([, w, h]) => Math.abs(w - short) <= 3 && Math.abs(h - long) <= 3);
  return sheet?.[0] ?? `${Math.round(short)} × ${Math.round(long)} mm`;
}
