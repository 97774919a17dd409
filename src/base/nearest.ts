/** Optimal string alignment distance: insertions, deletions, changes and swaps of neighbours count one each. */
function distance(a: string, b: string): number {
  const s = Array.from(a);
  const t = Array.from(b);
  let before: number[] = [];
  let last = Array.from({ length: t.length + 1 }, (_, column) => column);
  for (const [i, char] of s.entries()) {
    const row = [i + 1];
    for (const [j, other] of t.entries()) {
      let cost = Math.min((last[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1, (last[j] ?? 0) + (char === other ? 0 : 1));
      if (char === t[j - 1] && s[i - 1] === other) cost = Math.min(cost, (before[j - 1] ?? Infinity) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[t.length] ?? 0;
}

/** The candidate that a mistyped word most likely meant: at most a third of its characters wrong. Two that are equally near give none. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase().slice(0, 80);
  let best: string | undefined;
  let bestCost = Math.max(1, Math.floor(Array.from(wanted).length / 3)) + 1;
  for (const candidate of candidates) {
    const cost = distance(wanted, candidate.toLowerCase());
    if (cost < bestCost) [best, bestCost] = [candidate, cost];
    else if (cost === bestCost) best = undefined;
  }
  return best;
}
