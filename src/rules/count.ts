import type { Bilingual } from '../base/language.ts';
import type { Route } from '../base/route.ts';
import { type Message, message } from '../findings/catalogue.ts';
import { type How, how } from '../findings/messages/how.ts';
import { integer, list, text } from '../source/shapes.ts';
import type { Evidence } from './evidence.ts';
import { ruleKind } from './kind.ts';
import { slotLabels } from './names.ts';
import { isBlank, reach, selectMaterials, selectPath, textsIn } from './select.ts';
import { squashed } from './words.ts';

interface Params {
  readonly of?: string | undefined;
  readonly slots?: readonly string[] | undefined;
  readonly distinct?: string | undefined;
}

interface Counted {
  readonly count: number;
  readonly route: Route;
  readonly label: Bilingual;
}

/** The materials of the slots together; or each list that the path reaches, by itself. */
function counted(p: Params, evidence: Evidence): Counted[] {
  if (p.slots !== undefined) {
    const materials = selectMaterials(evidence.manifest, p.slots);
    const labels = p.slots.map(evidence.slotLabel);
    const label = { zh: labels.map(({ zh }) => zh).join('、'), en: labels.map(({ en }) => en).join(', ') };
    return [{ count: materials.length, route: ['materials'], label }];
  }
  return listsAt(p.of ?? '', evidence).map(({ items, route, label }) => {
    if (p.distinct === undefined) return { count: items.length, route, label };
    const values = items.map((item) => atKey(item, p.distinct ?? '')).filter((found) => !isBlank(found));
    return {
      count: new Set(values.map((found) => textsIn(found).map(squashed).join('\n') || found)).size,
      route,
      label: evidence.labelOf(`${itemsOf(p.of ?? '')}.${p.distinct}`),
    };
  });
}

/** Each list that a path reaches, or of it only the items that the end of the path asks for: `fields.people[role=lead]`. */
function listsAt(path: string, evidence: Evidence): { items: unknown[]; route: Route; label: Bilingual }[] {
  const list = path.replace(/\[[^\]]*\]$/, '');
  return selectPath(evidence, list).map(({ value, route, label }) => ({
    items: reach({ list: value }, `list${itemsOf(path).slice(list.length)}`)
      .map((item) => item.value)
      .filter((item) => !isBlank(item)),
    route,
    label: list === path ? label : evidence.labelOf(path),
  }));
}

const itemsOf = (path: string): string => (path.endsWith(']') ? path : `${path}[]`);

const atKey = (item: unknown, key: string): unknown =>
  typeof item === 'object' && item !== null ? (item as Record<string, unknown>)[key] : undefined;

/**
 * `count`: how many materials lie in the slots, or how many items the list at `of` has. Limits are inclusive.
 * With `distinct`, how many different values the items have under this key.
 */
export const count = ruleKind(
  'count',
  {
    of: text().optional(),
    slots: list(text()).optional(),
    distinct: text().optional(),
    min: integer().optional(),
    max: integer().optional(),
  },
  {
    refers: (p) => ({
      paths: [p.of, p.distinct === undefined ? undefined : `${itemsOf(p.of ?? '')}.${p.distinct}`].filter(
        (path) => path !== undefined,
      ),
      slots: p.slots,
    }),
    demands: ({ of, min = 0 }) => (of === undefined || of.includes('[') || min < 1 ? [] : [{ path: of }]),
    allows: (p, slot) => ({ counts: (p.slots?.includes(slot) ?? p.of === 'materials') && p.max !== undefined }),
    *check(p, evidence) {
      const { min, max } = p;
      for (const { count: found, route, label } of counted(p, evidence)) {
        if (min !== undefined && found < min) {
          yield { message: message('count.under', { label, count: found, limit: min }), route };
        }
        if (max !== undefined && found > max) {
          yield { message: message('count.over', { label, count: found, limit: max }), route };
        }
      }
    },
    describe: (p, names) => {
      const { of = '', slots, min, max } = p;
      const label = slots === undefined ? names.labelOf(of) : names.slotLabel(slots[0] ?? '');
      const sentences: How[] = [
        slots === undefined
          ? how('how.count-items', { label: names.fullLabelOf(of) })
          : how('how.count-materials', { slots: slotLabels(names, slots) }),
      ];
      const examples: Message[] = [];
      const under = (limit: number): number =>
        examples.push(message('count.under', { label, count: limit - 1, limit }));
      const over = (limit: number): number => examples.push(message('count.over', { label, count: limit + 1, limit }));
      if (min !== undefined || max !== undefined) sentences.push(how('how.limits', { min, max }));
      if (min !== undefined && min > 0) under(min);
      if (max !== undefined) over(max);
      return { how: sentences, examples: examples.map((said) => ({ message: said })) };
    },
  },
);
