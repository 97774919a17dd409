import { nearest } from '../base/nearest.ts';
import type { Route } from '../base/route.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import type { Condition } from '../rules/condition.ts';
import { RULE_KINDS } from '../rules/kinds.ts';
import { fieldAt } from './labels.ts';
import { namesOf } from './names.ts';
import type { Program } from './program.ts';
import type { RuleCommon } from './shape.ts';

const TESTS = ['is', 'in', 'includes', 'present', 'more_than', 'at_least', 'less_than', 'at_most'] as const;
const OTHERS = ['category', 'slot', 'all', 'any', 'not'] as const;

/**
 * Conditions that ask nothing, or ask for a word that the answer can't be: a rule with one would always apply, or never.
 * `rules`: as the pack writes them; `routes`: where each stands.
 */
export function checkConditions(
  program: Program,
  rules: readonly RuleCommon[],
  routes: ReadonlyMap<string, Route>,
): Draft[] {
  const { optionsAt } = namesOf(program);
  const isOpen = (path: string): boolean => fieldAt(program, path)?.open === true;
  const faults = (condition: Condition, route: Route): Draft[] => {
    const { field, is, includes, all = [], any = [], not } = condition;
    const asks = field === undefined ? OTHERS : TESTS;
    if (asks.every((key) => condition[key] === undefined))
      return [{ message: message('pack.condition-empty', {}), route }];
    const known = field === undefined || isOpen(field) ? [] : Object.keys(optionsAt(field));
    const words = [is, includes, ...(condition.in ?? [])].filter((word) => word !== undefined).map(String);
    const unknown = known.length === 0 ? [] : words.filter((word) => !known.includes(word));
    return [
      ...unknown.map((word) => ({
        message: message('pack.word-unknown', { path: field ?? '', word, nearest: nearest(word, known), known }),
        route,
      })),
      ...all.flatMap((inner, index) => faults(inner, [...route, 'all', index])),
      ...any.flatMap((inner, index) => faults(inner, [...route, 'any', index])),
      ...(not === undefined ? [] : faults(not, [...route, 'not'])),
    ];
  };
  return rules.flatMap((rule) =>
    conditionsOf(rule).flatMap(({ when, at }) => faults(when, [...(routes.get(rule.id) ?? []), ...at])),
  );
}

/** The conditions of a rule, and at any depth of those that it judges together; `at`: where each stands in the rule. */
export function conditionsOf(rule: PartOfRule): { readonly when: Condition; readonly at: Route }[] {
  const key = RULE_KINDS.find(({ kind }) => kind === rule.kind)?.parts;
  const { when } = rule;
  const parts = key === undefined ? [] : ((rule as Readonly<Record<string, unknown>>)[key] as readonly PartOfRule[]);
  return [
    ...(when === undefined ? [] : [{ when, at: ['when'] }]),
    ...parts.flatMap((part, index) =>
      conditionsOf(part).map(({ when, at }) => ({ when, at: [key ?? '', index, ...at] })),
    ),
  ];
}

type PartOfRule = Pick<RuleCommon, 'kind' | 'when'>;
