import type { Bilingual } from '../../base/language.ts';
import { says } from '../says.ts';

/** What rules have to say that hold one part of a submission against another: claims, citations, figures. */
export const evidenceMessages = {
  'claims.unbacked': says<{ label: Bilingual; phrase: string; listed: Bilingual }>('warning'),
  'cites.unknown': says<{ label: Bilingual; value: string; nearest: string | undefined }>('error'),
  'cites.unused': says<{ slot: Bilingual }>('advice'),
  'figures.differs': says<{ label: Bilingual; value: string }>('warning'),
  'figures.nowhere': says<{ label: Bilingual; value: string }>('warning'),
} as const;
