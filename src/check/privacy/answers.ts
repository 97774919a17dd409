import { findIdentifiers } from '../../base/identifiers/find.ts';
import { formatRoute, type Route, valueAt } from '../../base/route.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import { keyOf, PrivacyList, type PrivacyPart } from './item.ts';
import { addIdentifiers } from './look.ts';

/** Parts of a manifest that aren't answers: what calls ask for, whom it is sent to, and paths, which are files' names. */
const ASIDE = new Set(['contact', 'delivery', 'materials.file']);
const MAX_DEPTH = 64;

/** The contact and the applicant that the manifest names: calls ask for them, so that they are no surprise anywhere. */
export function expectedOf({ data, contact, applicantName }: Manifest): ReadonlySet<string> {
  const texts = ['phone', 'mobile', 'tel', 'email'].map((key) => valueAt(data, ['contact', key]));
  const reached = texts
    .flatMap((text) => findIdentifiers(typeof text === 'string' || typeof text === 'number' ? String(text) : ''))
    .flatMap(({ kind, value }) => (kind === 'credit-code' ? [] : [keyOf(kind, value)]));
  const named = [contact.name.zh, contact.name.en].map((name = '') => keyOf('name', name.trim()));
  const applicant = [applicantName.zh, applicantName.en].map((name = '') => keyOf('organisation', name.trim()));
  return new Set([...reached, ...named, ...applicant]);
}

/** Amounts are round, and telephone numbers aren't. */
const isRound = (value: number): boolean => value % 1000 === 0;

/** Everything personal in the data of a manifest, also under keys that nobody knows. `lineAt`: the line on which the value at a route stands. */
export function privacyOfAnswers(
  file: string,
  data: unknown,
  expected: ReadonlySet<string>,
  lineAt: (route: Route) => number,
): PrivacyPart {
  const list = new PrivacyList(expected);
  const visit = (value: unknown, route: Route): void => {
    if (route.length > MAX_DEPTH || ASIDE.has(route.filter((step) => typeof step === 'string').join('.'))) return;
    if (typeof value === 'string' || (typeof value === 'number' && !isRound(value))) {
      // Its name may be the label that announces a number.
      const text = `${route.findLast((step) => typeof step === 'string') ?? ''}: ${value}`;
      addIdentifiers(list, text, { in: 'answer', path: formatRoute(route), line: lineAt(route) });
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, [...route, index]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) visit(item, [...route, key]);
    }
  };
  visit(data, []);
  return { file, items: list.items(), unread: [] };
}
