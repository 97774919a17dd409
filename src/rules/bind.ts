import { allOptional, map, table, text } from '../source/shapes.ts';
import type { BoundCheck, RuleKind } from './kind.ts';
import { RULE_KINDS } from './kinds.ts';
import { type By, checkBy } from './modifiers/by.ts';
import { checkForEach, type ForEach } from './modifiers/for-each.ts';

const forEachShape = map({
  of: text(),
  except: text().optional(),
  key: text().optional(),
  materials: table(text()).optional(),
});

/** What can modify a rule of a kind: `vary_by`, whose rows have parameters of the kind, and `for_each`. */
export function modifierShapes({ params }: RuleKind) {
  const row = map(allOptional(params));
  return {
    vary_by: map({ field: text(), table: table(row), otherwise: row.optional() }).optional(),
    for_each: forEachShape.optional(),
  };
}

/** A rule as its pack writes it, read: its kind, what modifies it, and the parameters of the kind beside them. */
export interface WrittenRule {
  readonly kind: string;
  readonly vary_by?: By<Readonly<Record<string, unknown>>> | undefined;
  readonly for_each?: ForEach | undefined;
}

/** Makes a rule ready to run. Throws where there is no such kind, which its reader has seen to. */
export function bindRule(rule: WrittenRule): BoundCheck {
  const kind = RULE_KINDS.find((candidate) => candidate.kind === rule.kind);
  if (kind === undefined) throw new Error(`no kind ${rule.kind}`);
  const { vary_by: by, for_each: forEach, ...params } = rule;
  const bindWith = (more: Readonly<Record<string, unknown>>): BoundCheck =>
    kind.bind({ ...params, ...more }, (part) => bindRule(part));
  const check =
    by === undefined
      ? bindWith({})
      : checkBy({
          field: by.field,
          table: Object.fromEntries(Object.entries(by.table).map(([key, row]) => [key, bindWith(row)])),
          otherwise: by.otherwise && bindWith(by.otherwise),
        });
  return forEach === undefined ? check : checkForEach(forEach, check);
}
