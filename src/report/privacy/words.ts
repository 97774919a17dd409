import type { PrivacyItem, PrivacyKind, PrivacyPlace, Unread } from '../../check/privacy/item.ts';
import type { PrivacyVerdict } from './report.ts';

/** What `privacy` says, in one language. */
export interface PrivacyWords {
  readonly kinds: Readonly<Record<PrivacyKind, string>>;
  /** Beside what only looks so. */
  readonly maybe: string;
  readonly places: (places: readonly PrivacyPlace[]) => string;
  readonly unread: (unread: Unread) => { readonly what: string; readonly fix: string };
  readonly notRead: string;
  readonly todo: string;
  readonly fix: Readonly<Record<PrivacyKind, string>>;
  /** How many items are the contact's, and why they aren't counted. */
  readonly expected: (items: readonly PrivacyItem[]) => string;
  /** What is not looked at at all. */
  readonly beyond: string;
  readonly verdict: (verdict: PrivacyVerdict, items: number, files: number, unread: number) => string;
}
