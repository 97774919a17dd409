import { type Route, valueAt } from '../base/route.ts';
import type { Draft } from '../findings/draft.ts';

type At = Pick<Draft, 'route' | 'part'>;

/**
 * Where in a rule something is named, so that its author is led to the word and not to the rule: as a value, as a key
 * (the row of a table), as `each.name` of an item, or within a longer text. The rule itself where nothing is found.
 */
export function mentionOf(data: unknown, rule: Route, name: string): At {
  const written = valueAt(data, rule);
  const [, ofItem] = /\[\]\.(.+)$/.exec(name) ?? [];
  return (
    find(written, rule, (word) => word === name) ??
    find(written, rule, (word) => ofItem !== undefined && word === `each.${ofItem}`) ??
    find(written, rule, (word) => word.includes(`{${name}}`)) ?? { route: rule }
  );
}

const OF_EVERY_RULE = ['id', 'title', 'clause', 'kind'];

function find(value: unknown, route: Route, means: (word: string) => boolean): At | undefined {
  if (typeof value === 'string') return means(value) ? { route } : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    const here = [...route, key];
    // What a rule is called names nothing.
    if (typeof key === 'string' && OF_EVERY_RULE.includes(key)) continue;
    if (typeof key === 'string' && means(key)) return { route: here, part: 'key' };
    const found = find(inner, here, means);
    if (found !== undefined) return found;
  }
  return undefined;
}
