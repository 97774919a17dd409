import type { Bilingual } from '../base/language.ts';
import type { Route } from '../base/route.ts';
import { message } from '../findings/catalogue.ts';
import { how } from '../findings/messages/how.ts';
import type { CalledSubmission, Scope } from '../findings/messages/scope.ts';
import { RECOMMENDATION_LABELS } from '../manifest/labels.ts';
import { bare, withinSubmission } from '../manifest/paths.ts';
import type { Evidence } from './evidence.ts';
import type { BoundCheck, References } from './kind.ts';
import { FINDINGS_ALONE } from './modifiers/combined.ts';
import type { Names } from './names.ts';

/** Scopes of rules that look at several submissions together. */
export type WideScope = Exclude<Scope, 'submission'>;

/** Under which key several submissions lie in the data that such a rule sees, and the recommender beside them. */
export const SUBMISSIONS = 'submissions';
export const RECOMMENDER = 'recommender';

/**
 * A check that is put to several submissions together. What else a check can tell of one submission (limits of texts, sizes
 * of files, closing moments) it leaves unsaid.
 */
export function checkOver(scope: WideScope, check: BoundCheck): BoundCheck {
  return {
    ...check,
    ...FINDINGS_ALONE,
    refers: referencesWithin(check.refers),
    citations: [],
    describe: (names) => {
      const told = check.describe(namesOver(names));
      const alone = { message: message('scope.alone', { scope }), undecided: true as const };
      return { how: [how('how.scope', { scope }), ...told.how], examples: [...told.examples, alone] };
    },
    over: { paths: check.refers.paths ?? [] },
  };
}

/** What is looked up in a submission, of what is named by paths that lead through several. */
function referencesWithin(refers: References): References {
  return { ...refers, paths: (refers.paths ?? []).flatMap((path) => withinSubmission(path) ?? []) };
}

/** Whether a path leads to several submissions, into each of them, or to who recommends them. */
export const leadsOver = (path: string): boolean =>
  withinSubmission(path) !== undefined || RECOMMENDATION_LABELS[bare(path)] !== undefined;

/** What a path through several submissions is called, by what paths of one of them are. */
export function labelOver(path: string, labelOf: (path: string) => Bilingual): Bilingual {
  const within = withinSubmission(path);
  return within === undefined ? (RECOMMENDATION_LABELS[bare(path)] ?? labelOf(path)) : labelOf(within);
}

/** Whether a path leads to submissions as wholes. */
export const isOfSubmissions = (path: string | undefined): boolean =>
  path !== undefined && bare(path).replace(/\[\]$/, '') === SUBMISSIONS;

/** How the submissions are told apart into which routes lead; none where a rule looks at one alone. */
export const calledAt = (routes: readonly Route[], { called }: Pick<Evidence, 'called'>): CalledSubmission[] =>
  routes.flatMap(([head, index]) => (head === SUBMISSIONS && called?.[Number(index)]) || []);

const namesOver = (names: Names): Names => ({
  ...names,
  labelOf: (path) => labelOver(path, names.labelOf),
  fullLabelOf: (path) => labelOver(path, names.fullLabelOf),
  optionsAt: (path) => names.optionsAt(withinSubmission(path) ?? path),
  isListAt: (path) => path === SUBMISSIONS || names.isListAt(withinSubmission(path) ?? path),
});
