import type { Bilingual } from '../../base/language.ts';
import { says } from '../says.ts';

/** What rules have to say that hold one part of a submission against another: claims, citations, figures. */
export const evidenceMessages = {
  'claims.unbacked': says<{ label: Bilingual; phrase: string; listed: Bilingual }>('warning'),
  'cites.unknown': says<{ label: Bilingual; value: string; nearest: string | undefined }>('error'),
  'cites.unused': says<{ slot: Bilingual }>('advice'),
  /** `numbers`: of the annexes that a file speaks of and that aren't there; `count`: how many are. */
  'references.annex': says<{ numbers: readonly number[]; count: number }>('error'),
  'references.uncited': says<{ number: number | undefined }>('warning'),
  'references.caption': says<{ figures: readonly string[] }>('warning'),
  'figures.differs': says<{ label: Bilingual; value: string }>('warning'),
  'figures.nowhere': says<{ label: Bilingual; value: string }>('warning'),
} as const;
