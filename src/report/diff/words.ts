import type { Change, DiffArea } from '../../programs/diff.ts';

/** What a comparison of two programs says, in one language. */
export interface DiffWords {
  readonly from: string;
  readonly to: string;
  readonly program: (name: string, edition: string, named: string) => string;
  readonly area: Record<DiffArea, string>;
  readonly change: Record<Change['change'], string>;
  /** What the keys of a pack are called; a parameter of a rule is called by its key. */
  readonly aspect: Readonly<Record<string, string>>;
  readonly none: string;
  readonly nothing: string;
  readonly summary: (counts: Record<Change['change'], number>) => string;
}
