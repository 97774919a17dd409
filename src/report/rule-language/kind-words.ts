import type { Bilingual } from '../../base/language.ts';

/** A kind of rule for its authors. */
export interface KindWords {
  /** What it is for. */
  readonly what: Bilingual;
  /** A sentence for each parameter that isn't among those that all kinds share, or means something else here. */
  readonly params: Readonly<Record<string, Bilingual>>;
  /** YAML, without id, title, level and clause. */
  readonly example: string;
}
