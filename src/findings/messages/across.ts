import type { Bilingual } from '../../base/language.ts';
import { says } from '../says.ts';

/** What stands at a later submission of an applicant and is in an earlier one already: in which manifest, on which line. */
interface Earlier {
  readonly manifest: string;
  readonly line: number;
}

/** What several submissions of one applicant to one call have in common. */
export const acrossMessages = {
  'across.same-category': says<Earlier & { category: Bilingual }>('warning'),
  'across.same-file': says<Earlier & { slot: Bilingual; file: string }>('warning'),
  'across.same-title': says<Earlier & { slot: Bilingual; title: Bilingual }>('warning'),
  'across.same-value': says<Earlier & { label: Bilingual; value: Bilingual }>('advice'),
} as const;
