import type { Bilingual } from '../../base/language.ts';
import { says } from '../says.ts';

/** What a rule looks at: one submission, all of one applicant, all that one recommender sends in. */
export const SCOPES = ['submission', 'ledger', 'batch'] as const;
export type Scope = (typeof SCOPES)[number];

/** A submission as it is told apart from others: by its title, and by the folder where that concerns the reader. */
export interface CalledSubmission {
  readonly title: Bilingual;
  readonly folder: string | undefined;
}

/** Submissions that are counted together, with the limit that they don't keep; `group`: what they have in common. */
interface Counted {
  readonly count: number;
  readonly limit: number;
  readonly group?: string;
  readonly which: readonly CalledSubmission[];
}

/** What rules on several submissions say, and why they can't be judged. */
export const scopeMessages = {
  'scope.alone': says<{ scope: Exclude<Scope, 'submission'> }>('warning'),
  'scope.no-recommender': says('warning'),
  'scope.too-many': says<Counted>('error'),
  'scope.too-few': says<Counted>('error'),
  'scope.twice': says<{ label: Bilingual; value: string; other: CalledSubmission }>('error'),
  'relation.too-often': says<{
    label: Bilingual;
    value: string;
    count: number;
    limit: number;
    which: readonly CalledSubmission[];
  }>('error'),
} as const;
