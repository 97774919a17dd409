import type { Bilingual } from '../base/language.ts';
import { USUAL_NAMES } from '../base/name-template.ts';
import { isFields } from '../source/pieces.ts';
import { type PackData, SEVERITY_OF } from './assemble.ts';
import { type Aspect, compareValues, same } from './diff-values.ts';
import type { RuleCommon } from './shape.ts';
import { dimensionsOf } from './sheet.ts';

/** The parts of a program that can differ, in the order in which they are told. */
export const DIFF_AREAS = [
  'program',
  'delivery',
  'window',
  'category',
  'kind',
  'slot',
  'field',
  'list',
  'rule',
  'across',
  'sheet',
  'dimension',
  'gap',
] as const;
export type DiffArea = (typeof DIFF_AREAS)[number];

/** One thing that one program has and the other hasn't, or has otherwise. */
export interface Change {
  readonly area: DiffArea;
  readonly change: 'added' | 'removed' | 'changed';
  /** The key or id by which the pack names it. */
  readonly key: string;
  readonly label: Bilingual | undefined;
  /** What differs, by the keys of the pack; of something added or removed, all that it says. */
  readonly aspects: readonly Aspect[];
}

type Table = Readonly<Record<string, unknown>>;

/** What changes from one program to another. */
export function diffPrograms(a: PackData, b: PackData): Change[] {
  const [rulesA, rulesB] = [rulesOf(a), rulesOf(b)];
  const windows = new Set([...a.rules, ...b.rules].filter(({ kind }) => kind === 'window').map(({ id }) => id));
  const rules = diffTables('rule', rulesA, rulesB).map((change): Change => {
    return windows.has(change.key) ? { ...change, area: 'window' } : change;
  });
  const all = [
    ...diffWhole('program', headOf(a), headOf(b)),
    ...diffWhole('delivery', a.identity.delivery, b.identity.delivery),
    ...diffTables('category', a.identity.categories ?? {}, b.identity.categories ?? {}),
    ...diffTables('kind', a.identity.applicant_kinds ?? {}, b.identity.applicant_kinds ?? {}),
    ...diffTables('slot', a.slots, b.slots),
    ...diffTables('field', a.fields, b.fields),
    ...diffTables('list', wordsOf(a), wordsOf(b)),
    ...rules,
    ...diffWhole('across', a.identity.across ?? {}, b.identity.across ?? {}),
    ...diffWhole('sheet', sheetOf(a), sheetOf(b)),
    ...diffTables('dimension', dimensionTable(a), dimensionTable(b)),
    ...diffTables('gap', gapsOf(a), gapsOf(b)),
  ];
  return DIFF_AREAS.flatMap((area) => all.filter((change) => change.area === area));
}

/** One thing that both have: changed, or not at all. */
function diffWhole(area: DiffArea, a: unknown, b: unknown): Change[] {
  const aspects = compareValues(a, b);
  return aspects.length === 0 ? [] : [{ area, change: 'changed', key: area, label: undefined, aspects }];
}

function diffTables(area: DiffArea, a: Table, b: Table): Change[] {
  const changes: Change[] = [];
  for (const [key, value] of Object.entries(a)) {
    const now = Object.hasOwn(b, key) ? b[key] : undefined;
    if (now === undefined) {
      changes.push({ area, change: 'removed', key, label: labelOf(value), aspects: compareValues(value, {}) });
    } else if (!same(value, now)) {
      changes.push({ area, change: 'changed', key, label: labelOf(now), aspects: compareValues(value, now) });
    }
  }
  for (const [key, value] of Object.entries(b)) {
    if (Object.hasOwn(a, key)) continue;
    changes.push({ area, change: 'added', key, label: labelOf(value), aspects: compareValues({}, value) });
  }
  return changes;
}

function headOf({ identity: { id, edition, name, short, source, zone, names = {} } }: PackData): Table {
  return { id, edition, name, short, source, zone, names: { ...USUAL_NAMES, ...names } };
}

/** What a rule leaves to the default is as good as said: `phase: apply` is no change. */
function rulesOf({ rules, identity }: PackData): Table {
  const whole = ({ id: _, ...rule }: RuleCommon): Table => ({
    ...rule,
    severity: rule.severity ?? SEVERITY_OF[rule.level],
    phase: rule.phase ?? 'apply',
    scope: rule.scope ?? 'submission',
    clause: { ...rule.clause, source: rule.clause.source ?? identity.source.title.zh },
  });
  return Object.fromEntries(rules.map((rule) => [rule.id, whole(rule)]));
}

const wordsOf = ({ lists }: PackData): Table =>
  Object.fromEntries(Object.entries(lists).map(([name, words]) => [name, Array.isArray(words) ? { words } : words]));

/** What a readiness sheet says beside its dimensions. */
function sheetOf({ sheet }: PackData): Table {
  const { parts: _, ...rest } = sheet ?? {};
  return rest;
}

const dimensionTable = ({ sheet }: PackData): Table =>
  Object.fromEntries((sheet === undefined ? [] : dimensionsOf(sheet)).map(({ id, ...said }) => [id, said]));

/** Gaps have no keys; their own words tell them apart. */
const gapsOf = ({ identity }: PackData): Table =>
  Object.fromEntries((identity.gaps ?? []).map((gap) => [gap.zh, { label: gap }]));

/** What people call it: a rule's title, a label, or a category, which is its own label. */
function labelOf(value: unknown): Bilingual | undefined {
  if (!isFields(value)) return undefined;
  return asBilingual(value['title']) ?? asBilingual(value['label']) ?? asBilingual(value);
}

function asBilingual(value: unknown): Bilingual | undefined {
  if (!isFields(value)) return undefined;
  const { zh, en } = value;
  return typeof zh === 'string' && typeof en === 'string' ? { zh, en } : undefined;
}
