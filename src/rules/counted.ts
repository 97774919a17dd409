import type { Bilingual } from '../base/language.ts';
import type { Route } from '../base/route.ts';
import type { Evidence } from './evidence.ts';
import { isBlank, reach, selectMaterials, selectPath, textsIn } from './select.ts';
import { squashed } from './words.ts';

/** What is counted: the materials of some slots together, or the items of each list that a path reaches. */
export interface Counting {
  readonly of?: string | undefined;
  readonly slots?: readonly string[] | undefined;
  /** Items with the same value under this key count once. */
  readonly distinct?: string | undefined;
  /** Each group of items with the same value under this key is counted by itself. */
  readonly group_by?: string | undefined;
  /** Items whose value under a key is one of these words don't count. */
  readonly except?: Readonly<Record<string, readonly string[]>> | undefined;
}

/** Something that counts: all that is said of it, and where it stands. */
interface Item {
  readonly value: unknown;
  readonly route: Route;
  readonly label: Bilingual;
}

/** One count: of everything, or of a group. */
export interface Counted {
  readonly count: number;
  readonly route: Route;
  readonly label: Bilingual;
  /** Where what was counted stands, in order. */
  readonly among: readonly Route[];
  /** What those of the group have in common, as it is written. */
  readonly group?: string;
}

/** The counts, and the items of which it isn't known to which group they belong. */
export interface Counts {
  readonly counted: readonly Counted[];
  readonly ungrouped: readonly Item[];
}

interface Whole {
  readonly items: readonly Item[];
  readonly route: Route;
  readonly label: Bilingual;
}

/** Counts what there is. */
export function countsOf(p: Counting, evidence: Evidence): Counts {
  const all = wholesOf(p, evidence).map((whole) => {
    const items = whole.items.filter(({ value }) => !isExcepted(p, value));
    return { ...whole, items };
  });
  const { distinct, group_by: by } = p;
  const label = (whole: Whole): Bilingual =>
    distinct === undefined ? whole.label : evidence.labelOf(pathOfKey(p, distinct));
  if (by === undefined) {
    const counted = all.map((whole) => ({
      count: countOf(p, whole.items),
      route: whole.route,
      label: label(whole),
      among: whole.items.map((item) => item.route),
    }));
    return { counted, ungrouped: [] };
  }
  return {
    counted: all.flatMap((whole) =>
      groupsOf(whole.items, by).map(({ name, items }) => ({
        count: countOf(p, items),
        route: items[0]?.route ?? whole.route,
        label: label(whole),
        among: items.map((item) => item.route),
        group: name,
      })),
    ),
    ungrouped: all.flatMap(({ items }) => items.filter(({ value }) => isBlank(atKey(value, by)))),
  };
}

function wholesOf(p: Counting, evidence: Evidence): Whole[] {
  if (p.slots === undefined) return listsAt(p.of ?? '', evidence);
  const labels = p.slots.map(evidence.slotLabel);
  const label = { zh: labels.map(({ zh }) => zh).join('、'), en: labels.map(({ en }) => en).join(', ') };
  const items = selectMaterials(evidence.manifest, p.slots).map(({ attributes, route, slot }) => ({
    value: attributes,
    route,
    label: evidence.slotLabel(slot ?? ''),
  }));
  return [{ items, route: ['materials'], label }];
}

/** Each list that a path reaches, or of it only the items that the end of the path asks for: `fields.people[role=lead]`. */
function listsAt(path: string, evidence: Evidence): Whole[] {
  const list = path.replace(/\[[^\]]*\]$/, '');
  return selectPath(evidence, list).map(({ value, route, label }) => ({
    items: reach({ list: value }, `list${itemsOf(path).slice(list.length)}`)
      .map((item): Item => ({ value: item.value, route: [...route, ...item.route.slice(1)], label }))
      .filter((item) => !isBlank(item.value)),
    route,
    label: list === path ? label : evidence.labelOf(path),
  }));
}

const itemsOf = (path: string): string => (path.endsWith(']') ? path : `${path}[]`);

/** The path of what is said of each item under a key. */
export const pathOfKey = (p: Counting, key: string): string =>
  p.slots === undefined ? `${itemsOf(p.of ?? '')}.${key}` : `materials.${key}`;

const atKey = (item: unknown, path: string): unknown => reach(item, path)[0]?.value;

/** A value as it is compared; a number or a yes is what it is. */
const signOf = (value: unknown): string =>
  textsIn(value).map(squashed).join('\n') || (isBlank(value) ? '' : squashed(String(value)));

const isExcepted = (p: Counting, item: unknown): boolean =>
  Object.entries(p.except ?? {}).some(([key, words]) => {
    const value = atKey(item, key);
    const said = typeof value === 'string' || typeof value === 'object' ? textsIn(value) : [String(value)];
    return said.some((one) => words.some((word) => squashed(word) === squashed(one)));
  });

function countOf({ distinct }: Counting, items: readonly Item[]): number {
  if (distinct === undefined) return items.length;
  const values = items.map(({ value }) => atKey(value, distinct)).filter((found) => !isBlank(found));
  return new Set(values.map(signOf)).size;
}

function groupsOf(items: readonly Item[], by: string): { name: string; items: Item[] }[] {
  const groups = new Map<string, { name: string; items: Item[] }>();
  for (const item of items) {
    const value = atKey(item.value, by);
    if (isBlank(value)) continue;
    const group = groups.get(signOf(value)) ?? { name: textsIn(value).join(' / ') || String(value), items: [] };
    group.items.push(item);
    groups.set(signOf(value), group);
  }
  return [...groups.values()];
}
