import type { Bilingual } from '../base/language.ts';
import type { Route } from '../base/route.ts';
import type { Manifest, Material } from '../manifest/manifest.ts';
import { pathSteps } from '../manifest/paths.ts';
import type { Evidence } from './evidence.ts';

/** One value of the manifest that a path reaches. */
export interface Selected {
  readonly route: Route;
  /** Undefined where the path leads to nothing. */
  readonly value: unknown;
  readonly label: Bilingual;
}

function step(found: readonly Omit<Selected, 'label'>[], key: string): Omit<Selected, 'label'>[] {
  return found.flatMap(({ route, value }) => {
    const map = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
    return [{ route: [...route, key], value: Object.hasOwn(map, key) ? map[key] : undefined }];
  });
}

function eachItem(found: readonly Omit<Selected, 'label'>[]): Omit<Selected, 'label'>[] {
  return found.flatMap(({ route, value }) =>
    Array.isArray(value) ? value.map((item: unknown, index) => ({ route: [...route, index], value: item })) : [],
  );
}

/** `people[role=lead]`: only the items whose role is lead. */
function itemsWith(found: readonly Omit<Selected, 'label'>[], key: string, word: string): Omit<Selected, 'label'>[] {
  return eachItem(found).filter(({ value }) => {
    const item = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
    return Object.hasOwn(item, key) && String(item[key]) === word;
  });
}

/** What a path reaches in the data of a manifest; see {@link selectPath}. */
export function reach(data: unknown, path: string): Omit<Selected, 'label'>[] {
  let found: Omit<Selected, 'label'>[] = [{ route: [], value: data }];
  for (const { key, items } of pathSteps(path)) {
    found = step(found, key);
    if (items === 'all') found = eachItem(found);
    else if (items !== undefined) found = itemsWith(found, items.key, items.word);
  }
  return found;
}

/**
 * What a path reaches in the manifest: `fields.title`, `applicant.kind`, `fields.contributors[]` (each item),
 * `fields.contributors[].name`, `fields.contributors[role=lead].name` (of the items with that role). A key that isn't there is selected with an undefined value; a list that isn't there
 * has no items.
 */
export function selectPath(evidence: Evidence, path: string): Selected[] {
  const label = evidence.labelOf(path);
  return reach(evidence.manifest.data, path).map((item) => ({ ...item, label: numbered(label, item.route) }));
}

/** 完成人（第 2 个）/ Contributor (no. 2) */
export function numbered(label: Bilingual, route: Route): Bilingual {
  const index = route.findLast((part) => typeof part === 'number');
  if (index === undefined) return label;
  if (route.length > 1 && route[0] === 'submissions' && !route.slice(2).some((part) => typeof part === 'number')) {
    return { zh: `${label.zh}（第 ${Number(index) + 1} 份申报）`, en: `${label.en} (submission ${Number(index) + 1})` };
  }
  return { zh: `${label.zh}（第 ${Number(index) + 1} 个）`, en: `${label.en} (no. ${Number(index) + 1})` };
}

/** The materials that lie in one of the slots, in the manifest's order. */
export function selectMaterials(manifest: Manifest, slots: readonly string[]): Material[] {
  return manifest.materials.filter((material) => material.slot !== undefined && slots.includes(material.slot));
}

/** One attribute of each material in the slots. */
function selectAttribute(evidence: Evidence, slots: readonly string[], attribute: string): Selected[] {
  return selectMaterials(evidence.manifest, slots).map((material) => ({
    route: [...material.route, attribute],
    value: material.attributes[attribute],
    label: evidence.labelOf(`materials.${attribute}`),
  }));
}

/** What a rule looks at: values at paths, and one attribute of the materials in some slots. */
export interface Selection {
  readonly of?: readonly string[] | undefined;
  readonly slots?: readonly string[] | undefined;
  readonly attribute?: string | undefined;
}

/** The values that a selection reaches: those at its paths, then the attributes. */
export function selectValues({ of = [], slots = [], attribute }: Selection, evidence: Evidence): Selected[] {
  const values = of.flatMap((path) => selectPath(evidence, path));
  return attribute === undefined ? values : [...values, ...selectAttribute(evidence, slots, attribute)];
}

/** Whether a value says anything: text without a letter or a digit (invisible characters, a lone 。), an empty list and a map of blanks say nothing. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return !/[\p{L}\p{N}]/u.test(value);
  if (Array.isArray(value)) return value.every(isBlank);
  return typeof value === 'object' && Object.values(value).every(isBlank);
}

/** All texts within a value, in order, each with its route. */
export function textsAt(value: unknown, route: Route): { text: string; route: Route }[] {
  if (typeof value === 'string') return [{ text: value, route }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => textsAt(item, [...route, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsAt(item, [...route, key]));
}

/** All texts within a value, in order. */
export const textsIn = (value: unknown): string[] => textsAt(value, []).map(({ text }) => text);
