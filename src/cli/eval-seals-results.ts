import { createHash } from 'node:crypto';
import type { SealPage } from '../facts/seal/facts.ts';
import { type EvaluatedPage, type LabelledPage, type Score, scoreOf } from './eval-seals-table.ts';

const SETS = ['dev', 'held'] as const;
type ByScore = Readonly<Record<LabelledPage['set'], Score>>;

/** What came of a run over the labelled set, as it is stored beside it. */
export interface SealResults {
  /** SHA-256 of the labels that it is of. */
  readonly labels: string;
  readonly sets: ByScore;
  /** By the kind of page, in their order by code point. */
  readonly kinds: Readonly<Record<string, ByScore>>;
  /** What was seen on each page, rounded; null where it couldn't be looked at. */
  readonly pages: Readonly<Record<string, SealPage | null>>;
}

export const hashOf = (labels: Uint8Array): string => createHash('sha256').update(labels).digest('hex');

/** Puts a run into the form in which it is stored. */
export function resultsOf(done: readonly EvaluatedPage[], labels: Uint8Array): SealResults {
  const kinds = [...new Set(done.map(({ label }) => label.kind))].sort();
  return {
    labels: hashOf(labels),
    sets: bySet(done),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, bySet(done.filter(({ label }) => label.kind === kind))])),
    pages: Object.fromEntries(done.map(({ label, page }) => [label.file, page === undefined ? null : rounded(page)])),
  };
}

const bySet = (done: readonly EvaluatedPage[]): ByScore =>
  Object.fromEntries(SETS.map((set) => [set, scoreOf(done.filter(({ label }) => label.set === set))])) as Record<
    LabelledPage['set'],
    Score
  >;

/** To what doesn't change from one machine to another. */
export function rounded({ made, grey, marks }: SealPage): SealPage {
  const hundredths = (value: number): number => Math.round(value * 100) / 100;
  return {
    made,
    grey,
    marks: marks.map(({ x, y, width, height, shape, sure }) => ({
      ...{ x: hundredths(x), y: hundredths(y), width: hundredths(width), height: hundredths(height) },
      ...{ shape, sure: hundredths(sure) },
    })),
  };
}

/** Where a run over the same labels finds less, or more that is wrong, than the one that is stored. */
export function losses(now: SealResults, stored: SealResults): string[] {
  if (now.labels !== stored.labels) return [];
  return SETS.flatMap((set) => {
    const [is, was] = [now.sets[set], stored.sets[set]];
    return [
      ...(is.found < was.found ? [`${set}: found ${is.found}, was ${was.found}`] : []),
      ...(is.wrong > was.wrong ? [`${set}: wrong ${is.wrong}, was ${was.wrong}`] : []),
      ...(is.saidGrey < was.saidGrey ? [`${set}: said to be grey ${is.saidGrey}, was ${was.saidGrey}`] : []),
    ];
  });
}
