import { findIdentifiers } from '../../base/identifiers/find.ts';
import { formatRoute, type Route, valueAt } from '../../base/route.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import { answersIn } from '../answers-in.ts';
import { findMarks } from '../secrecy/marks.ts';
import { keyOf, PrivacyList, type PrivacyPart } from './item.ts';
import { addIdentifiers, addPaths } from './look.ts';

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
  for (const { route, value } of answersIn(data)) {
    const place = { in: 'answer', path: formatRoute(route), line: lineAt(route) } as const;
    if (typeof value === 'string') {
      for (const { mark } of findMarks(value)) list.add('mark', mark, mark, false, place);
      addPaths(list, value, place);
    }
    if (typeof value === 'number' && isRound(value)) continue;
    // Its name may be the label that announces a number.
    addIdentifiers(list, `${route.findLast((step) => typeof step === 'string') ?? ''}: ${value}`, place);
  }
  return { file, items: list.items(), unread: [] };
}
