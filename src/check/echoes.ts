import type { Route } from '../base/route.ts';
import { asksForWord, isForPerson } from '../findings/asks.ts';
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
    // Each of them takes a person's word of its own.
    const own = asksForWord(finding.message) || finding.message.id === 'scope.alone' ? finding.rule : '';
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

/** What is not said where something else is said already. */
interface Echo {
  readonly of: (finding: Finding) => boolean;
  readonly cause: RegExp;
  /** Whether the cause stands where the finding would. */
  readonly meets: (finding: Finding, cause: Finding) => boolean;
}

const routeOf = ({ place }: Finding): Route => place?.route ?? [];
const isWithin = (route: Route, outer: Route): boolean =>
  outer.length > 0 && outer.every((step, index) => route[index] === step);

const saying =
  (ids: RegExp) =>
  ({ message }: Finding): boolean =>
    ids.test(message.id);
const within: Echo['meets'] = (finding, cause) => isWithin(routeOf(finding), routeOf(cause));
/** A list of answers, and an item of it. */
const aroundItem: Echo['meets'] = (finding, cause) => {
  const [list, item] = [routeOf(finding), routeOf(cause)];
  const isItem = typeof item.at(-1) === 'number' && item.length === list.length + 1;
  return list[0] === 'fields' && isItem && isWithin(item, list);
};
const ofSameSlot: Echo['meets'] = ({ message }, { message: absent }) =>
  message.id === 'count.under' &&
  absent.id === 'present.material-missing' &&
  absent.params.label.zh === message.params.label.zh &&
  absent.params.label.en === message.params.label.en;

const isEmptyCount = ({ message }: Finding): boolean => message.id === 'count.under' && message.params.count === 0;
const isAbsent = saying(
  /^(present\.missing|present\.language-missing|compare\.no-(number|day)|value\.(type|not-one-of))$/,
);
const MISSHAPEN = /^shape\.(wrong-type|not-one-of|not-a-date|not-a-boolean|one-language|invalid)$/;
const WRONG = new RegExp(
  `${MISSHAPEN.source}|^(manifest\\.(bad-address|category-(missing|unknown)|kind-unknown)|window\\.closed)$`,
);

const ECHOES: readonly Echo[] = [
  // An answer of the wrong form, or one that is overdue, is not also missing.
  { of: (finding) => isAbsent(finding) || isEmptyCount(finding), cause: WRONG, meets: within },
  // A list with an item of the wrong form has not also too few.
  { of: saying(/^(present\.missing|count\.under)$/), cause: MISSHAPEN, meets: aroundItem },
  // A list, or a kind of material, that is missing has not also too few.
  { of: isEmptyCount, cause: /^present\.missing$/, meets: within },
  { of: isEmptyCount, cause: /^present\.material-missing$/, meets: ofSameSlot },
  // A placeholder lacks figures and keywords by nature.
  {
    of: saying(/^(text\.(mentions-none|mentions-not|no-number)|length\.under)$/),
    cause: /^text\.placeholder$/,
    meets: within,
  },
];
const ABOUT_FILE = /^(file|format|pdf|word|image|video|path)\./;

/**
 * Leaves out what only follows from a fault that is said already, and weighs no less; and what couldn't be judged
 * because a file is faulty, while that fault stands as an error.
 */
export function dropEchoes(findings: readonly Finding[]): Finding[] {
  const failed = findings.filter(({ outcome }) => outcome === 'failed');
  const echoes = ECHOES.map((echo) => ({ ...echo, causes: failed.filter(saying(echo.cause)) }));
  const faulty = new Set(
    failed.filter((f) => f.severity === 'error' && ABOUT_FILE.test(f.message.id)).map((f) => f.subject?.file),
  );
  return findings.filter((finding) => {
    const { message, outcome, subject, severity } = finding;
    if (outcome === 'waived') return true;
    const weighs = (cause: Finding): boolean => compareSeverities(cause.severity, severity) <= 0;
    const isEcho = echoes.some(
      ({ of, causes, meets }) => of(finding) && causes.some((cause) => weighs(cause) && meets(finding, cause)),
    );
    const undecided = outcome === 'undecided' && !isForPerson(message);
    return !isEcho && !(undecided && subject !== undefined && faulty.has(subject.file));
  });
}
