import type { Bilingual } from '../base/language.ts';
import type { Route } from '../base/route.ts';
import type { Message } from '../findings/catalogue.ts';
import { compareFindings, type Finding } from '../findings/finding.ts';
import { compareSeverities } from '../findings/severity.ts';

/**
 * The same thing about the same file or place is said once, however many rules meet it (a file that doesn't open stops
 * several): by the rule that weighs most, and rather as failed than as undecided. Waived ones stay beside it.
 */
export function dropRepeats(all: readonly Finding[]): Finding[] {
  const kept = new Map<string, Finding>();
  for (const finding of all) {
    const { route = [], span } = finding.place ?? {};
    const about = finding.subject?.file ?? JSON.stringify(route.length > 0 ? route : span);
    const own = finding.message.id === 'attest.needed' ? finding.rule : '';
    const key = JSON.stringify([finding.message, about, own, finding.outcome === 'waived']);
    const other = kept.get(key);
    if (other === undefined || isWeightier(finding, other)) kept.set(key, finding);
  }
  return [...kept.values()];
}

function isWeightier(a: Finding, b: Finding): boolean {
  const difference = compareSeverities(a.severity, b.severity);
  if (difference !== 0) return difference < 0;
  if (a.outcome !== b.outcome) return a.outcome === 'failed';
  if ((a.rule === undefined) !== (b.rule === undefined)) return a.rule !== undefined;
  return compareFindings(a, b) < 0;
}

/** What is not said at a place (first) where this is said already (second). */
const FOLLOWS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(present\.missing|present\.language-missing|compare\.no-number|value\.(type|not-one-of))$/,
    /^(shape\.(wrong-type|not-one-of|not-a-date|not-a-boolean|one-language|invalid)|manifest\.(bad-address|category-unknown)|window\.closed)$/,
  ],
  [/^(text\.(mentions-none|mentions-not|no-number)|length\.under)$/, /^text\.placeholder$/],
];
const ABOUT_FILE = /^(file|format|pdf|word|image|video|path)\./;

/**
 * Leaves out what only follows from a fault that is said already, and weighs no less: an answer of the wrong form, or
 * one that is overdue, is not also missing; a placeholder doesn't also lack figures; of a material that isn't there at
 * all there are not also too few; and what couldn't be judged because a file is faulty needs no finding of its own
 * while that fault stands as an error.
 */
export function dropEchoes(findings: readonly Finding[]): Finding[] {
  const failed = findings.filter(({ outcome }) => outcome === 'failed');
  const causes = FOLLOWS.map(([follows, cause]) => ({
    follows,
    said: failed.filter(({ message, place }) => cause.test(message.id) && place !== undefined),
  }));
  const absent = failed.filter(({ message }) => message.id === 'present.material-missing');
  const faulty = new Set(
    failed.filter((f) => f.severity === 'error' && ABOUT_FILE.test(f.message.id)).map((f) => f.subject?.file),
  );
  return findings.filter((finding) => {
    const { message, place, outcome, subject } = finding;
    if (outcome === 'waived') return true;
    const weighs = (other: Finding): boolean => compareSeverities(other.severity, finding.severity) <= 0;
    const said = causes.find(({ follows }) => follows.test(message.id))?.said;
    if (said !== undefined && place !== undefined) {
      return !said.some((other) => weighs(other) && isWithin(place.route, other.place?.route ?? []));
    }
    if (message.id === 'count.under' && message.params.count === 0) {
      return !absent.some((other) => weighs(other) && isSameSlot(other.message, message.params.label));
    }
    const undecided = outcome === 'undecided' && message.id !== 'attest.needed';
    return !(undecided && subject !== undefined && faulty.has(subject.file));
  });
}

const isSameSlot = (absent: Message, label: Bilingual): boolean =>
  absent.id === 'present.material-missing' &&
  absent.params.label.zh === label.zh &&
  absent.params.label.en === label.en;

function isWithin(route: Route, outer: Route): boolean {
  return outer.length > 0 && outer.every((step, index) => route[index] === step);
}
