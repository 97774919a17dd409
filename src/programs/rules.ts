import { nearest } from '../base/nearest.ts';
import type { Route } from '../base/route.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import { RULE_KINDS } from '../rules/kinds.ts';
import type { Placed } from '../source/placed.ts';
import { readShape } from '../source/shape.ts';
import { map, open, text } from '../source/shapes.ts';
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
  const known = RULE_KINDS.map((kind) => kind.kind);
  for (const [index, item] of raw.entries()) {
    const route = ['rules', index];
    const named = readShape(open({ kind: text().optional() }), item, source, route);
    drafts.push(...named.drafts);
    if (named.drafts.length > 0) continue;
    if (item['unconfirmed'] !== undefined) {
      const id = typeof item['id'] === 'string' ? item['id'] : '?';
      drafts.push({ message: message('pack.unconfirmed', { id }), route: [...route, 'unconfirmed'] });
      continue;
    }
    const wanted = named.value?.kind ?? '';
    const kind = RULE_KINDS.find((candidate) => candidate.kind === wanted);
    if (kind === undefined) {
      const what = message('pack.kind-unknown', { kind: wanted, nearest: nearest(wanted, known), known });
      drafts.push({ message: what, route: [...route, 'kind'] });
      continue;
    }
    const read = readShape(map({ ...ruleShape, ...kind.params }), item, source, route);
    drafts.push(...read.drafts);
    if (read.value === undefined || read.drafts.length > 0) continue;
    const { id } = read.value;
    if (routes.has(id)) {
      drafts.push({ message: message('pack.rule-twice', { id }), route: [...route, 'id'] });
      continue;
    }
    rules.push(read.value);
    routes.set(id, route);
  }
  return { rules, routes, drafts };
}
