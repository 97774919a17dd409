import type { Route } from '../base/route.ts';
import { valueAt } from '../base/route.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';

/** What was written under a condition as `applicant.kind: organ` is told how to be written; other drafts stay. */
export function withConditionForm(draft: Draft, rule: unknown, at: Route): Draft {
  const { message: said, route = [] } = draft;
  if (said.id !== 'shape.unknown-key' || said.params.nearest !== undefined) return draft;
  const inner = route.slice(at.length);
  const [parent, list] = [inner.at(-2), inner.at(-3)];
  const inCondition =
    parent === 'when' || parent === 'not' || (inner.includes('when') && (list === 'all' || list === 'any'));
  if (!inCondition) return draft;
  const value = valueAt(rule, inner);
  const isWord = (one: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof one);
  const words = Array.isArray(value) ? value : [value];
  if (words.length === 0 || !words.every(isWord)) return draft;
  const test = Array.isArray(value) ? `in: [${words.join(', ')}]` : `is: ${String(value)}`;
  return { ...draft, message: message('pack.condition-form', { key: said.params.key, test }) };
}
