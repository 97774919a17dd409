import type { Bilingual } from '../../base/language.ts';
import { says } from '../says.ts';

/** What a rule looks at: one submission, all of one applicant, all that one recommender sends in. */
export const SCOPES = ['submission', 'ledger', 'batch'] as const;
export type Scope = (typeof SCOPES)[number];

/** What rules on several submissions say, and why they can't be judged. */
export const scopeMessages = {
  'scope.alone': says<{ scope: Exclude<Scope, 'submission'> }>('warning'),
  'scope.no-recommender': says('warning'),
  'relation.too-often': says<{ label: Bilingual; value: string; count: number; limit: number }>('error'),
} as const;
