import type { LayoutFacts, LayoutPage, TypeUse } from '../../facts/layout/facts.ts';
import type { Params } from './params.ts';

/** A page with its number, from 1. */
export interface Sheet extends LayoutPage {
  readonly number: number;
}

/** The pages to which a rule applies. */
export const pagesOf = (
  { pages }: LayoutFacts,
  p: { readonly pages_from?: number | undefined; readonly pages_to?: number | undefined },
): Sheet[] =>
  pages
    .map((page, index) => ({ ...page, number: index + 1 }))
    .filter(({ number }) => number >= (p.pages_from ?? 1) && number <= (p.pages_to ?? Number.POSITIVE_INFINITY));

export const numbersOf = (pages: readonly Sheet[]): number[] => pages.map(({ number }) => number);

/** The type of a page, without that of its headers and footers where these are free. */
export const typeOf = ({ type, edges }: Sheet, headers: Params['headers']): readonly TypeUse[] => [
  ...type,
  ...edges.filter(({ running }) => !(running && headers === 'free')).flatMap((edge) => edge.type),
];

/** What a rule may pass over where a call allows it: text in figures can't be told from other text. */
export type Judged = 'failed' | 'few' | 'exempt';

/** So few that they may all be labels of figures, formulas or raised numbers, of which no program can tell. */
const FEW = 0.02;

/** How something weighs that holds of a share of the characters or lines. */
export function judge(share: number, exempt: number | undefined, few = FEW): Judged {
  if (exempt !== undefined) return share <= exempt ? 'exempt' : 'failed';
  return share <= few ? 'few' : 'failed';
}
