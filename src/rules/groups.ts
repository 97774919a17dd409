import type { Bilingual } from '../base/language.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import { GROUP_KINDS, type GroupKind } from '../findings/messages/group.ts';
import { how } from '../findings/messages/how.ts';
import { anything, bothLanguages, integer, list, type map, type Read, table, text } from '../source/shapes.ts';
import { circumstanceOf } from './circumstance.ts';
import { conditionShape, meets } from './condition.ts';
import type { Evidence } from './evidence.ts';
import type { BindRule, BoundCheck, Description, RuleKind } from './kind.ts';
import { FINDINGS_ALONE, needsOf } from './modifiers/combined.ts';
import type { Names } from './names.ts';

/** What each of the rules that are judged together has beside its kind and its parameters. */
export const partShape = { kind: text(), title: bothLanguages(), when: conditionShape.optional() };

type WrittenPart = Read<ReturnType<typeof map<typeof partShape>>>;

interface Part extends Omit<WrittenPart, 'kind'> {
  readonly check: BoundCheck;
}

/** How a part ended. One that doesn't apply is void: it is neither met nor broken. */
type End = 'met' | 'unmet' | 'open' | 'void';

interface Ended {
  readonly part: Part;
  readonly end: End;
  readonly drafts: readonly Draft[];
}

function ended(part: Part, evidence: Evidence): Ended {
  if (!applies(part, evidence)) return { part, end: 'void', drafts: [] };
  const drafts = part.check.check(evidence);
  const counted = drafts.filter(({ remark }) => !remark);
  const end = counted.some(({ undecided }) => !undecided) ? 'unmet' : counted.length > 0 ? 'open' : 'met';
  return { part, end, drafts };
}

const applies = ({ when, check }: Part, evidence: Evidence): boolean =>
  meets(when, evidence) && check.applies(evidence);

const titles = (ends: readonly Ended[], wanted: End): Bilingual[] =>
  ends.filter(({ end }) => end === wanted).map(({ part }) => part.title);

/** Enough of the parts are met, or could still turn out to be. */
function* tooFew(ends: readonly Ended[], needed: number): Generator<Draft> {
  const [met, open] = [titles(ends, 'met'), titles(ends, 'open')];
  if (met.length >= needed) return;
  if (met.length + open.length >= needed) {
    yield { message: message('group.open', { needed, met, open }), undecided: true };
    return;
  }
  const unmet = ends.filter(({ end }) => end === 'unmet' || end === 'void').map(({ part }) => part.title);
  yield { message: message('group.too-few', { needed, met, open, unmet }) };
}

function* noneOf(ends: readonly Ended[]): Generator<Draft> {
  const [met, open] = [titles(ends, 'met'), titles(ends, 'open')];
  if (met.length > 0) yield { message: message('group.met', { met }) };
  else if (open.length > 0) yield { message: message('group.perhaps-met', { open }), undecided: true };
}

function judged(kind: GroupKind, needed: number, ends: readonly Ended[]): Draft[] {
  if (kind === 'all_of') return ends.flatMap(({ drafts }) => drafts);
  return [...(kind === 'none_of' ? noneOf(ends) : tooFew(ends, needed))];
}

function described(kind: GroupKind, needed: number, parts: readonly Part[], names: Names): Description {
  const told = parts.map(({ title, when, check }) => ({ title, when, ...check.describe(names) }));
  const all = told.map(({ title }) => title);
  const some = all.slice(0, 1);
  const decides = told.some(({ examples }) => examples.some(({ undecided }) => undecided));
  // What is always for a person to decide is never broken, and so leaves the others open at worst.
  const never = told.filter(({ when, examples }) => when === undefined && examples.every(isUndecided)).length;
  const explained = told.map(({ title, when, how: sentences }) => ({
    title,
    when: when && circumstanceOf(when, names),
    how: sentences,
  }));
  return {
    how: [how('how.group', { kind, needed, parts: explained })],
    examples:
      kind === 'all_of'
        ? told.flatMap(({ examples }) => examples)
        : kind === 'none_of'
          ? [
              { message: message('group.met', { met: some }) },
              ...(decides ? [{ message: message('group.perhaps-met', { open: some }), undecided: true as const }] : []),
            ]
          : [
              ...(never >= needed
                ? []
                : [{ message: message('group.too-few', { needed, met: [], open: [], unmet: all }) }]),
              ...(decides
                ? [{ message: message('group.open', { needed, met: [], open: all }), undecided: true as const }]
                : []),
            ],
  };
}

const isUndecided = ({ undecided }: Pick<Draft, 'undecided'>): boolean => undecided === true;

const shortest = (days: readonly (number | undefined)[]): number | undefined =>
  days.reduce((least, one) => (least === undefined || (one !== undefined && one < least) ? one : least), undefined);

function bindGroup(kind: GroupKind, params: Record<string, unknown>, bind: BindRule): BoundCheck {
  const parts = (params['rules'] as WrittenPart[]).map(
    (rule): Part => ({
      title: rule.title,
      when: rule.when,
      check: bind(rule),
    }),
  );
  const needed = kind === 'k_of' ? Number(params['k']) : 1;
  const checks = parts.map(({ check }) => check);
  const ends = (evidence: Evidence): Ended[] => parts.map((part) => ended(part, evidence));
  return {
    // Parts that hang on a condition, or of which some will do, say nothing of their own.
    ...FINDINGS_ALONE,
    ...needsOf(checks),
    applies: (evidence) => parts.some((part) => applies(part, evidence)),
    // One word stands for all parts, so the shortest time counts.
    wordHolds: (evidence) => shortest(checks.map((check) => check.wordHolds(evidence))),
    lengths: (evidence) => (kind === 'all_of' ? checks.flatMap((check) => check.lengths(evidence)) : []),
    check: (evidence) => judged(kind, needed, ends(evidence)),
    describe: (names) => described(kind, needed, parts, names),
  };
}

/**
 * `any_of`, `all_of`, `none_of`, `k_of`: several rules (`rules`), each with a `title`, a `kind` and its parameters, of
 * which at least one, all, none, or at least `k` hold. What can't be decided leaves the group undecided only where it
 * could still tip the scales.
 */
export const groups: readonly RuleKind[] = GROUP_KINDS.map((kind) => ({
  kind,
  params: { rules: list(table(anything())), ...(kind === 'k_of' && { k: integer() }) },
  parts: 'rules',
  bind: (params, bind) => bindGroup(kind, params, bind),
}));
