import { nearest } from '../base/nearest.ts';
import type { Route } from '../base/route.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import type { Unfit } from '../findings/messages/pack.ts';
import { modifierShapes } from '../rules/bind.ts';
import { partShape } from '../rules/groups.ts';
import { RULE_KINDS } from '../rules/kinds.ts';
import type { By } from '../rules/modifiers/by.ts';
import type { Placed } from '../source/placed.ts';
import { readShape, type ShapeReading, type Written } from '../source/shape.ts';
import { map, open, text } from '../source/shapes.ts';
import { withConditionForm } from './condition-form.ts';
import { type RuleCommon, ruleShape } from './shape.ts';

/** The rules without a fault, where each of them stands, and the faults of the others. */
export interface RulesReading {
  readonly rules: readonly RuleCommon[];
  /** By the rule's id. */
  readonly routes: ReadonlyMap<string, Route>;
  readonly drafts: readonly Draft[];
}

/** Reads the rules of a pack, each with the shape of its kind; a rule with a fault is left out and reported. */
export function readRules(raw: readonly Record<string, unknown>[], source: Placed): RulesReading {
  const drafts: Draft[] = [];
  const rules: RuleCommon[] = [];
  const routes = new Map<string, Route>();
  for (const [index, item] of raw.entries()) {
    const route = ['rules', index];
    if (item['unconfirmed'] !== undefined) {
      const id = typeof item['id'] === 'string' ? item['id'] : '?';
      drafts.push({ message: message('pack.unconfirmed', { id }), route: [...route, 'unconfirmed'] });
      continue;
    }
    const read = readRule(ruleShape, item, source, route);
    drafts.push(...read.drafts);
    if (read.value === undefined || read.drafts.length > 0) continue;
    const rule = read.value as RuleCommon;
    if (routes.has(rule.id)) {
      drafts.push({ message: message('pack.rule-twice', { id: rule.id }), route: [...route, 'id'] });
      continue;
    }
    rules.push(rule);
    routes.set(rule.id, route);
  }
  return { rules, routes, drafts };
}

/** Reads one rule, or one of those that a group has, with the keys that every one of them has and those of its kind. */
export function readRule(
  common: Parameters<typeof map>[0],
  raw: Record<string, unknown>,
  source: Written,
  route: Route,
): ShapeReading<Record<string, unknown>> {
  const named = readShape(open({ kind: text().optional() }), raw, source, route);
  if (named.drafts.length > 0) return { value: undefined, drafts: named.drafts };
  const wanted = named.value?.kind ?? '';
  const kind = RULE_KINDS.find((candidate) => candidate.kind === wanted);
  if (kind === undefined) {
    const known = RULE_KINDS.map((candidate) => candidate.kind);
    const what = message('pack.kind-unknown', { kind: wanted, nearest: nearest(wanted, known), known });
    return { value: undefined, drafts: [{ message: what, route: [...route, 'kind'] }] };
  }
  const shaped = readShape(map({ ...kind.params, ...common, ...modifierShapes(kind) }), raw, source, route);
  const { value } = shaped;
  const drafts = shaped.drafts.map((draft) => withConditionForm(draft, raw, route));
  const unfit =
    drafts.length > 0
      ? []
      : setsOf(value as Record<string, unknown>).flatMap(
          (set): Unfit | Unfit[] => kind.unfit?.(set) ?? (leavesNothing(set) ? 'min-over-max' : []),
        );
  if (unfit[0] !== undefined) {
    const what = message('pack.parameters-unfit', { unfit: unfit[0] });
    return { value: undefined, drafts: [{ message: what, route: [...route, 'kind'] }] };
  }
  const { parts } = kind;
  if (parts === undefined || value === undefined) return { value, drafts };
  const read = ((value as Record<string, unknown>)[parts] as Record<string, unknown>[]).map((part, index) =>
    readRule(partShape, part, source, [...route, parts, index]),
  );
  return {
    value: { ...value, [parts]: read.map((part) => part.value) },
    drafts: [...drafts, ...read.flatMap((part) => part.drafts)],
  };
}

/** The parameters that a rule has at once: its own, or for each answer those of the row beside them. */
function setsOf({ vary_by: by, ...params }: Record<string, unknown>): Record<string, unknown>[] {
  if (typeof by !== 'object' || by === null) return [params];
  const { table = {}, otherwise } = by as Partial<By<object>>;
  return [...Object.values(table), ...(otherwise === undefined ? [] : [otherwise])].flatMap((row) =>
    setsOf({ ...params, ...row }),
  );
}

/** Whether a least number, at any depth, is above the greatest that stands beside it. */
function leavesNothing(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { min, max, at_least: least = min, at_most: most = max } = value as Record<string, unknown>;
  return (
    (typeof least === 'number' && typeof most === 'number' && least > most) || Object.values(value).some(leavesNothing)
  );
}
