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

/** What can modify a rule of a kind: `vary_by`, whose rows have parameters of the kind or go by a second answer, and `for_each`. */
export function modifierShapes({ params }: RuleKind) {
  const row = allOptional(params);
  const varied = (inner: typeof row) => {
    const shape = map(inner);
    return map({ field: text(), table: table(shape), otherwise: shape.optional() }).optional();
  };
  return { vary_by: varied({ ...row, vary_by: varied(row) }), for_each: forEachShape.optional() };
}

/** Parameters of the kind for one answer; those of a second answer go before them. */
type Row = Readonly<Record<string, unknown>> & { readonly vary_by?: By<Row> | undefined };

/** A rule as its pack writes it, read: its kind, what modifies it, and the parameters of the kind beside them. */
export interface WrittenRule {
  readonly kind: string;
  readonly vary_by?: By<Row> | undefined;
  readonly for_each?: ForEach | undefined;
}

/** Makes a rule ready to run. Throws where there is no such kind, which its reader has seen to. */
export function bindRule(rule: WrittenRule): BoundCheck {
  const kind = RULE_KINDS.find((candidate) => candidate.kind === rule.kind);
  if (kind === undefined) throw new Error(`no kind ${rule.kind}`);
  const { for_each: forEach, ...written } = rule;
  const bindRow = ({ vary_by: by, ...params }: Row): BoundCheck => {
    if (by === undefined) return kind.bind(params, (part) => bindRule(part));
    const bindWith = (row: Row): BoundCheck => bindRow({ ...params, ...row });
    const rows = Object.entries(by.table).map(([key, row]): [string, BoundCheck] => [key, bindWith(row)]);
    return checkBy({
      field: by.field,
      table: Object.fromEntries(rows),
      otherwise: by.otherwise && bindWith(by.otherwise),
    });
  };
  const check = bindRow(written);
  return forEach === undefined ? check : checkForEach(forEach, check);
}
