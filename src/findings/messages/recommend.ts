import type { Bilingual } from '../../base/language.ts';
import { says } from '../says.ts';

/** What there is to say of a recommender's list; submissions are told by their rank. */
export const recommendMessages = {
  'recommend.none': says('error'),
  'recommend.twice': says<{ file: string; rank: number }>('error'),
  'recommend.not-there': says<{ file: string }>('error'),
  'recommend.withdrawn-listed': says<{ file: string; rank: number }>('error'),
  'recommend.unlisted': says<{ file: string }>('warning'),
  'recommend.kind-unknown': says<{ kind: string; nearest: string | undefined; known: readonly string[] }>('error'),
  'recommend.other-program': says<{ program: string; first: string }>('error'),
  'recommend.same': says<{ title: Bilingual | undefined; files: readonly string[]; rank: number; earlier: number }>(
    'warning',
  ),
} as const;
