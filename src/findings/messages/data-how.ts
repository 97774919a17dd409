import type { Bilingual } from '../../base/language.ts';
import type { LengthUnit } from '../../base/lengths.ts';

type Labels = readonly Bilingual[];
type Nothing = Record<never, never>;

/** How one list can relate to another. */
export const RELATIONS = ['disjoint_from', 'equals', 'subset_of', 'superset_of', 'same_order_as'] as const;
export type Relation = (typeof RELATIONS)[number];

/** How answers and lists of answers are checked: ids, and what the sentence of each needs. */
export interface DataHowMessages {
  'how.absent': { labels: Labels };
  'how.absent-attribute': { label: Bilingual; slots: Labels };
  'how.materials-absent': { slots: Labels };
  'how.as-good-as-missing': { words: readonly string[] };
  'how.literals': { words: readonly string[] };
  'how.count-groups': { by: Bilingual };
  'how.count-distinct': { label: Bilingual };
  'how.count-except': { label: Bilingual; words: readonly string[] };
  'how.length-files': { slots: Labels; min: number | undefined; max: number | undefined; unit: LengthUnit };
  'how.length-section': { headings: readonly string[]; until: readonly string[] };
  'how.length-whole': Nothing;
  'how.no-marks': Nothing;
  'how.unique': { label: Bilingual };
  'how.relation': { op: Relation; label: Bilingual; other: Bilingual };
  'how.same-name': Nothing;
  'how.supplied': { what: Bilingual; file: string };
}
