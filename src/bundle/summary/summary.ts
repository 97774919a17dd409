import type { Bilingual } from '../../base/language.ts';
import type { Counts } from '../../check/check.ts';
import type { Finding } from '../../findings/finding.ts';
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
  readonly counts: Counts;
  /** What still has to be seen to: errors and warnings that stand, worst first. */
  readonly open: readonly Finding[];
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
}

/** A text in both languages, as far as it is there. */
export const both = ({ zh, en }: PartBilingual): Bilingual => ({ zh: zh ?? en ?? '', en: en ?? zh ?? '' });

export const STANDING_NAMES: Readonly<Record<SummaryStanding, Bilingual>> = {
  ready: { zh: '可以提交', en: 'Ready' },
  'not-ready': { zh: '还不能提交', en: 'Not ready' },
  unreadable: { zh: '无法读取', en: 'Cannot be read' },
};
