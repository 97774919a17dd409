import type { Bilingual } from '../../base/language.ts';
import type { Counts } from '../../check/check.ts';
import type { Basis, Finding } from '../../findings/finding.ts';
import type { Severity } from '../../findings/severity.ts';
import type { PartBilingual } from '../../manifest/manifest.ts';

/** How a recommended submission stands. */
export const STANDINGS = ['ready', 'not-ready', 'unreadable'] as const;
export type SummaryStanding = (typeof STANDINGS)[number];

/** One recommended submission. */
export interface SummaryRow {
  /** In the order of merit, from 1. */
  readonly rank: number;
  readonly manifest: string;
  readonly applicant: PartBilingual;
  readonly title: PartBilingual;
  /** What stands in the columns of the pack, in their order. */
  readonly cells: readonly string[];
  readonly standing: SummaryStanding;
  /** What was found in it by itself. */
  readonly counts: Counts;
  /** What still has to be seen to in it: errors and warnings that stand, worst first. */
  readonly open: readonly Finding[];
  /** The same of what it has to do with other submissions. */
  readonly between: readonly Finding[];
  /** How it comes off by each rule on all that the recommender sends in. */
  readonly shared: readonly Shared[];
}

/** How a submission comes off by a rule on several; `beyond`: past a quota, by the order of merit. */
export interface Shared {
  readonly title: Bilingual;
  readonly basis: Basis;
  readonly ends: 'within' | 'beyond' | 'not-met' | 'undecided';
}

/** What one recommender sends in, ready to be written as a table (汇总表). */
export interface Summary {
  readonly program: Bilingual;
  readonly recommender: PartBilingual;
  /** What the call calls this kind of recommender; absent where it isn't known. */
  readonly kind?: Bilingual | undefined;
  readonly region: PartBilingual;
  readonly columns: readonly Bilingual[];
  readonly rows: readonly SummaryRow[];
  /** What has to be seen to in the list and between submissions, each with the ranks of those that have to change. */
  readonly list: readonly { readonly finding: Finding; readonly ranks: readonly number[] }[];
  /** Paths of those that lie there but aren't recommended. */
  readonly withdrawn: readonly string[];
}

/** How many of these are of a severity. */
export const countOf = ({ open, between }: SummaryRow, wanted: Severity): number =>
  [...open, ...between].filter(({ severity }) => severity === wanted).length;

/** A text in both languages, as far as it is there. */
export const both = ({ zh, en }: PartBilingual): Bilingual => ({ zh: zh ?? en ?? '', en: en ?? zh ?? '' });

export const STANDING_NAMES: Readonly<Record<SummaryStanding, Bilingual>> = {
  ready: { zh: '可以报送', en: 'Ready' },
  'not-ready': { zh: '还不能报送', en: 'Not ready' },
  unreadable: { zh: '无法读取', en: 'Cannot be read' },
};
