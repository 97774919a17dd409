import type { FieldDefinition } from '../../manifest/fields.ts';
import type { Slot } from '../../programs/program.ts';

type Body = string | readonly Body[] | { readonly [key: string]: Body };

/** An entry of a slot with nothing filled in: what is said of each is where the cursor goes, one after the other. */
export function materialSnippet(id: string, slot: Slot): Body {
  const next = counter();
  const asks = Object.entries(slot.asks).filter(([, { optional }]) => !optional);
  return {
    slot: id,
    file: next(),
    ...(slot.named_by_slot ? {} : { title: { zh: next(), en: next() } }),
    ...Object.fromEntries(asks.map(([name, definition]) => [name, blank(definition, next)])),
  };
}

/** A record with nothing filled in beside its rule. */
export function recordSnippet(rule: string, keys: readonly string[]): Body {
  const next = counter();
  return { rule, ...Object.fromEntries(keys.map((key) => [key, next()])) };
}

function counter(): () => string {
  let stop = 0;
  return () => {
    stop += 1;
    return `$${stop}`;
  };
}

function blank(definition: FieldDefinition, next: () => string): Body {
  const { type, items, keys = {} } = definition;
  if (type === 'bilingual') return { zh: next(), en: next() };
  if (type === 'list' && (items?.type === 'bilingual' || items?.type === 'record')) return [blank(items, next)];
  // On one line: what is left empty there is an empty list.
  if (type === 'list' || type === 'choices') return `[${next()}]`;
  if (type !== 'record') return next();
  return Object.fromEntries(Object.entries(keys).map(([key, inner]) => [key, blank(inner, next)]));
}
