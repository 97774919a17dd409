import type { Route } from '../base/route.ts';
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

const ABSENT = /^(present\.missing|present\.language-missing|compare\.no-number|value\.(type|not-one-of))$/;
const TOO_FEW = /^(present\.missing|count\.under)$/;
const MISSHAPEN =
  /^(shape\.(wrong-type|not-one-of|not-a-date|not-a-boolean|one-language|invalid)|manifest\.(bad-address|category-(missing|unknown)))$/;
const ABOUT_FILE = /^(file|format|pdf|word|image|video|path)\./;

/**
 * Leaves out what only follows from a fault that is said already: an answer of the wrong form is not also missing, a list
 * that is missing or has an item of the wrong form has not also too few items, and what couldn't be judged because a file
 * is faulty needs no finding of its own while that fault stands as an error.
 */
export function dropEchoes(findings: readonly Finding[]): Finding[] {
  const misshapen = findings
    .filter(({ message, place }) => MISSHAPEN.test(message.id) && place !== undefined)
    .map(({ place }) => place?.route ?? []);
  const missing = findings.filter((f) => f.outcome === 'failed' && f.message.id === 'present.missing');
  const faulty = new Set(
    findings
      .filter((f) => f.outcome === 'failed' && f.severity === 'error' && ABOUT_FILE.test(f.message.id))
      .map((f) => f.subject?.file),
  );
  return findings.filter((finding) => {
    if (finding.outcome === 'waived') return true;
    const route = finding.place?.route;
    if (route !== undefined && isSaidOfAnswer(finding, route, misshapen, missing)) return false;
    const undecided = finding.outcome === 'undecided' && finding.message.id !== 'attest.needed';
    return !(undecided && finding.subject !== undefined && faulty.has(finding.subject.file));
  });
}

/** Whether a fault of the answer at a route is said already: by the shape of it or of an item, or as missing altogether. */
function isSaidOfAnswer(
  { message, severity }: Finding,
  route: Route,
  misshapen: readonly Route[],
  missing: readonly Finding[],
): boolean {
  const empty = message.id === 'count.under' && message.params.count === 0;
  if (empty || ABSENT.test(message.id)) {
    if (misshapen.some((at) => isWithin(route, at))) return true;
  }
  if (TOO_FEW.test(message.id) && misshapen.some((at) => isItem(at, route))) return true;
  return (
    empty &&
    missing.some(
      (other) => compareSeverities(other.severity, severity) <= 0 && isWithin(route, other.place?.route ?? []),
    )
  );
}

function isWithin(route: Route, outer: Route): boolean {
  return outer.length > 0 && outer.every((step, index) => route[index] === step);
}

const isItem = (route: Route, list: Route): boolean =>
  list[0] === 'fields' && typeof route.at(-1) === 'number' && route.length === list.length + 1 && isWithin(route, list);
