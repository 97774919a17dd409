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

const ABSENT = /^(present\.missing|present\.language-missing|compare\.no-number|value\.type)$/;
const MISSHAPEN =
  /^(shape\.(wrong-type|not-one-of|not-a-date|not-a-boolean|one-language|invalid)|manifest\.(bad-address|category-missing))$/;
/** Said of a value whatever the program; a rule may say it with its clause. */
const GENERAL = /^manifest\.(bad-address|category-unknown)$/;
const ABOUT_FILE = /^(file|format|pdf|word|image|video|path)\./;

/** Whether a rule says one of these messages at the place of another finding, and with no less weight. */
function saidBeside(findings: readonly Finding[], message: RegExp): (other: Finding) => boolean {
  const said = findings.filter((f) => f.rule !== undefined && f.outcome === 'failed' && message.test(f.message.id));
  return ({ place, severity }) =>
    said.some((f) => isSame(f.place?.route ?? [], place?.route ?? []) && compareSeverities(f.severity, severity) <= 0);
}

/** What another finding says already, in other words. */
function dropParaphrases(findings: readonly Finding[]): Finding[] {
  const refused = saidBeside(findings, /^value\./);
  const missing = saidBeside(findings, /^present\.missing$/);
  return findings.filter((finding) => {
    if (GENERAL.test(finding.message.id)) return !refused(finding);
    return !(isEmptyList(finding) && missing(finding));
  });
}

const isEmptyList = ({ message }: Finding): boolean => message.id === 'count.under' && message.params.count === 0;

/**
 * Leaves out what only follows from a fault that is said already: an answer of the wrong form is not also missing, a list
 * that is missing has not also too few items, a category or an address that a rule refuses needs no general word, and what
 * couldn't be judged because a file is faulty needs no finding of its own while that fault stands as an error.
 */
export function dropEchoes(all: readonly Finding[]): Finding[] {
  const findings = dropParaphrases(all);
  const misshapen = findings
    .filter(({ message, place }) => MISSHAPEN.test(message.id) && place !== undefined)
    .map(({ place }) => place?.route ?? []);
  const faulty = new Set(
    findings
      .filter((f) => f.outcome === 'failed' && f.severity === 'error' && ABOUT_FILE.test(f.message.id))
      .map((f) => f.subject?.file),
  );
  return findings.filter((finding) => {
    const route = finding.place?.route;
    const absent = ABSENT.test(finding.message.id) || isEmptyList(finding);
    if (absent && route !== undefined) return !misshapen.some((at) => isWithin(route, at));
    const undecided = finding.outcome === 'undecided' && finding.message.id !== 'attest.needed';
    return !(undecided && finding.subject !== undefined && faulty.has(finding.subject.file));
  });
}

function isWithin(route: Route, outer: Route): boolean {
  return outer.length > 0 && outer.every((step, index) => route[index] === step);
}

function isSame(route: Route, other: Route): boolean {
  return route.length === other.length && isWithin(route, other);
}
