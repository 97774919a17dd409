import { nearest } from '../base/nearest.ts';
import type { Route } from '../base/route.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import { MANIFEST_LABELS } from '../manifest/labels.ts';
import type { Condition } from '../rules/condition.ts';
import { findLabel } from './labels.ts';
import { attributesOf, type Program } from './program.ts';

type What = 'path' | 'slot' | 'attribute' | 'list' | 'category';

/** A reference of a rule that leads nowhere. */
export interface Dangling {
  readonly rule: string;
  readonly to: { readonly what: What; readonly name: string };
  readonly draft: Draft;
}

/** Everything that a condition names. */
function named(condition: Condition | undefined): [What, string][] {
  if (condition === undefined) return [];
  return [
    ...(condition.category ?? []).map((name): [What, string] => ['category', name]),
    ...(condition.field === undefined ? [] : [['path', condition.field] as [What, string]]),
    ...(condition.slot === undefined ? [] : [['slot', condition.slot] as [What, string]]),
    ...[...(condition.all ?? []), ...(condition.any ?? []), ...(condition.not ? [condition.not] : [])].flatMap(named),
  ];
}

/** Faults of rules that name a path, slot, attribute, list or category which the pack doesn't have; `routes`: where each rule stands. */
export function checkReferences(program: Program, routes: ReadonlyMap<string, Route>): Dangling[] {
  const names: Record<What, readonly string[]> = {
    path: [...Object.keys(MANIFEST_LABELS), ...Object.keys(program.fields).map((key) => `fields.${key}`)],
    slot: Object.keys(program.slots),
    attribute: Object.keys(attributesOf(program)),
    list: Object.keys(program.lists),
    category: Object.keys(program.categories),
  };
  const exists = (what: What, name: string): boolean =>
    what === 'path' ? findLabel(program, name) !== undefined : names[what].includes(name);
  return program.rules.flatMap((rule) => {
    const { paths = [], slots = [], attributes = [], lists = [] } = rule.check.refers;
    const wanted: [What, string][] = [
      ...paths.map((name): [What, string] => ['path', name]),
      ...slots.map((name): [What, string] => ['slot', name]),
      ...attributes.map((name): [What, string] => ['attribute', name]),
      ...lists.map((name): [What, string] => ['list', name]),
      ...named(rule.when),
    ];
    return wanted
      .filter(([what, name]) => !exists(what, name))
      .map(([what, name]) => ({
        rule: rule.id,
        to: { what, name },
        draft: {
          message: message('pack.reference-unknown', { what, name, nearest: nearest(name, names[what]) }),
          route: routes.get(rule.id) ?? [],
        },
      }));
  });
}
