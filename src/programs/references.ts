import { nearest } from '../base/nearest.ts';
import type { Route } from '../base/route.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import type { FieldDefinitions } from '../manifest/fields.ts';
import { MANIFEST_LABELS } from '../manifest/labels.ts';
import { withinSubmission } from '../manifest/paths.ts';
import type { Condition } from '../rules/condition.ts';
import { leadsOver, SUBMISSIONS } from '../rules/scope.ts';
import { conditionsOf } from './conditions.ts';
import { findLabel } from './labels.ts';
import { mentionOf } from './mention.ts';
import { namesOf } from './names.ts';
import { attributesOf, type Program, USUAL_TITLE } from './program.ts';
import type { RuleCommon } from './shape.ts';

/** Kinds of things that a pack defines and refers to. */
export type Referred = 'path' | 'slot' | 'attribute' | 'list' | 'category';

/** A reference of a rule that leads nowhere. */
export interface Dangling {
  readonly rule: string;
  readonly to: { readonly what: Referred; readonly name: string };
  readonly draft: Draft;
}

/** Everything that a condition names. */
export function named(condition: Condition | undefined): [Referred, string][] {
  if (condition === undefined) return [];
  return [
    ...(condition.category ?? []).map((name): [Referred, string] => ['category', name]),
    ...(condition.field === undefined ? [] : [['path', condition.field] as [Referred, string]]),
    ...(condition.slot === undefined ? [] : [['slot', condition.slot] as [Referred, string]]),
    ...[...(condition.all ?? []), ...(condition.any ?? []), ...(condition.not ? [condition.not] : [])].flatMap(named),
  ];
}

/** The paths of answers: `fields.papers`, `fields.papers[]`, `fields.papers[].name`. */
const pathsOf = (fields: FieldDefinitions, before: string): string[] =>
  Object.entries(fields).flatMap(([key, { type, items, keys = {} }]) => {
    const path = before + key;
    const item = type === 'list' ? [`${path}[]`, ...pathsOf(items?.keys ?? {}, `${path}[].`)] : [];
    return [path, ...item, ...pathsOf(keys, `${path}.`)];
  });

/** The name that was probably meant: a mistyped one, or one whose beginning was left out. */
const meant = (name: string, all: readonly string[]): string | undefined =>
  all.includes(`fields.${name}`) ? `fields.${name}` : nearest(name, all);

/** What of a pack can be named, and whether it is there. */
export function known(program: Program): {
  all: Record<Referred, readonly string[]>;
  has: (what: Referred, name: string) => boolean;
} {
  const all: Record<Referred, readonly string[]> = {
    path: [...Object.keys(MANIFEST_LABELS), ...pathsOf(program.fields, 'fields.')],
    slot: Object.keys(program.slots),
    attribute: Object.keys(attributesOf(program)),
    list: Object.keys(program.lists),
    category: Object.keys(program.categories),
  };
  const has = (what: Referred, name: string): boolean =>
    what === 'path' ? findLabel(program, name) !== undefined : all[what].includes(name);
  return { all, has };
}

/** The path of the list itself, within one submission, whatever it asks of its items. */
const listAt = (path: string): string => (withinSubmission(path) ?? path).replace(/\[[^\]]*\]$/, '');

/** Faults of rules that name a path, slot, attribute, list or category which the pack doesn't have; `rules`: as the pack writes them; `routes`: where each stands in the data of rules.yaml. */
export function checkReferences(
  program: Program,
  rules: readonly RuleCommon[],
  routes: ReadonlyMap<string, Route>,
  data: unknown,
): Dangling[] {
  const names = known(program);
  const conditions = new Map(rules.map((rule) => [rule.id, conditionsOf(rule)]));
  return program.rules.flatMap((rule) => {
    const { paths = [], sequences = [], slots = [], attributes = [], lists = [], categories = [] } = rule.check.refers;
    const wanted: [Referred, string][] = [
      ...paths.map((name): [Referred, string] => ['path', name]),
      ...slots.map((name): [Referred, string] => ['slot', name]),
      ...attributes.map((name): [Referred, string] => ['attribute', name]),
      ...lists.map((name): [Referred, string] => ['list', name]),
      ...categories.map((name): [Referred, string] => ['category', name]),
      ...(conditions.get(rule.id) ?? []).flatMap(({ when }) => named(when)),
    ];
    const dangling = (what: Referred, name: string, nearest: string | undefined): Dangling => ({
      rule: rule.id,
      to: { what, name },
      draft: {
        message: message('pack.reference-unknown', { what, name, nearest }),
        ...mentionOf(data, routes.get(rule.id) ?? [], name),
      },
    });
    const single: Dangling[] = sequences
      .filter((path) => names.has('path', listAt(path)) && !namesOf(program).isListAt(listAt(path)))
      .map((path) => ({
        rule: rule.id,
        to: { what: 'path', name: path },
        draft: { message: message('pack.not-a-list', { path }), ...mentionOf(data, routes.get(rule.id) ?? [], path) },
      }));
    const astray = (rule.check.over?.paths ?? []).filter((path) => !leadsOver(path));
    const unknown = wanted.filter(([what, name]) => !names.has(what, name));
    // What lies below a list that isn't there isn't there either.
    const missing = unknown.flatMap(([what, name]) => (what === 'path' && name.endsWith('[]') ? [`${name}.`] : []));
    return [
      ...astray.map((path) => dangling('path', path, `${SUBMISSIONS}[].${path}`)),
      ...single,
      ...unknown
        .filter(([, name]) => !missing.some((list) => name.startsWith(list)))
        .map(([what, name]) => dangling(what, name, meant(name, names.all[what]))),
    ];
  });
}

/** Faults of what is compared between submissions (`across` in program.yaml), each with its place there. */
export function checkAcross(program: Program): Draft[] {
  const known = { slot: Object.keys(program.slots), attribute: Object.keys(attributesOf(program)) };
  const where = { files: 'slot', titles: 'slot', attributes: 'attribute' } as const;
  return (['files', 'titles', 'attributes'] as const).flatMap((key) =>
    program.across[key].flatMap((name, index) => {
      const names = known[where[key]];
      if (names.includes(name)) return [];
      const what = message('pack.reference-unknown', { what: where[key], name, nearest: nearest(name, names) });
      return [{ message: what, route: ['across', key, index] }];
    }),
  );
}

/** Faults of what a recommender's table is to have (`recommending` in program.yaml), each with its place there. */
export function checkRecommending(program: Program): Draft[] {
  const { all, has } = known(program);
  const { title, columns } = program.recommending;
  const named: [string, Route][] = [
    ...(title === USUAL_TITLE ? [] : [[title, ['recommending', 'title']] as [string, Route]]),
    ...columns.map((path, index): [string, Route] => [path, ['recommending', 'columns', index]]),
  ];
  return named
    .filter(([path]) => !has('path', path))
    .map(([name, route]) => ({
      message: message('pack.reference-unknown', { what: 'path', name, nearest: nearest(name, all.path) }),
      route,
    }));
}
