import { SHEET_NAMES, SHEETS, sameSheet } from '../base/sheets.ts';

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

/** `A4`, or `200 × 300 mm` where the size has no name. Portrait and landscape are the same sheet. */
export function sheetName(width: number, height: number): string {
  const sheet = SHEET_NAMES.find((name) => sameSheet(SHEETS[name], { width, height }, 3));
  return sheet ?? `${Math.round(Math.min(width, height))} × ${Math.round(Math.max(width, height))} mm`;
}
