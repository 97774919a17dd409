import type { PrivacyItem, PrivacyPart } from '../../check/privacy/item.ts';

export type PrivacyVerdict = 'clean' | 'found' | 'undecided';

/** A run of `privacy`: the answers of a manifest, where one was named, and files. */
export interface PrivacyReport {
  readonly parts: readonly PrivacyPart[];
  readonly verdict: PrivacyVerdict;
  /** A manifest was looked through, so that its contact is known. */
  readonly contactKnown: boolean;
}

/** What there is to see to; the contact that calls ask for is not. */
export const standingOf = ({ items }: PrivacyPart): PrivacyItem[] => items.filter(({ expected }) => !expected);

/** Nothing found is no pass while something wasn't read. */
export function privacyVerdict(parts: readonly PrivacyPart[]): PrivacyVerdict {
  if (parts.some((part) => standingOf(part).length > 0)) return 'found';
  return parts.some(({ unread }) => unread.length > 0) ? 'undecided' : 'clean';
}
