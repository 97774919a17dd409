import type { Examined } from './examine.ts';

export interface Strictness {
  /** Warnings count like errors. */
  readonly strict?: boolean | undefined;
}

/** With `--strict` a warning keeps the submission from being ready, in the report as in the exit code. */
export function strictly(examined: Examined, strict: boolean): Examined {
  const { result } = examined;
  return strict && result.counts.warning > 0 ? { ...examined, result: { ...result, verdict: 'not-ready' } } : examined;
}
