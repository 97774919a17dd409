import { USUAL_NAMES } from '../base/name-template.ts';
import type { Severity } from '../findings/severity.ts';
import type { FieldDefinitions } from '../manifest/fields.ts';
import { bindRule } from '../rules/bind.ts';
import { checkOver } from '../rules/scope.ts';
import {
  type Across,
  type Delivery,
  type FormStep,
  type Level,
  type Lineage,
  type Program,
  type Recommending,
  type Rule,
  type Seal,
  type Slot,
  USUAL_TITLE,
} from './program.ts';
import type { FormStepFile, ProgramFile, RuleCommon, SlotsFile } from './shape.ts';
import { type Sheet, SUPPORTS, supportsField } from './sheet.ts';
import { suppliedLists, type WrittenList, wordsOfLists } from './supplied.ts';

/** A pack whose YAML has been read and found in order: plain data, as good as the pack itself. */
export interface PackData {
  readonly identity: ProgramFile;
  readonly slots: SlotsFile;
  readonly fields: FieldDefinitions;
  readonly lists: Readonly<Record<string, WrittenList>>;
  /** The words of the lists that are to be supplied, as far as they are there. */
  readonly supplied: Readonly<Record<string, readonly string[]>>;
  /** Each with the parameters of its kind. */
  readonly rules: readonly RuleCommon[];
  readonly sheet?: Sheet | undefined;
  readonly lineage?: Lineage | undefined;
}

/** Makes a program of a pack's data. */
export function assembleProgram({
  identity,
  slots,
  fields,
  lists,
  supplied,
  rules,
  sheet,
  lineage,
}: PackData): Program {
  return {
    id: identity.id,
    edition: identity.edition,
    name: identity.name,
    short: identity.short,
    source: identity.source,
    zone: identity.zone,
    categories: byName(identity.categories ?? {}),
    applicantKinds: byName(identity.applicant_kinds ?? {}),
    delivery: completeDelivery(identity.delivery),
    slots: byName(Object.fromEntries(Object.entries(slots).map(([id, slot]) => [id, completeSlot(id, slot, sheet)]))),
    fields,
    lists: wordsOfLists(lists, supplied),
    supplied: suppliedLists(lists, supplied),
    rules: rules.map((rule) => assembleRule(rule, identity.source.title.zh)),
    across: completeAcross(identity),
    recommending: completeRecommending(identity),
    names: { bundle: identity.names?.bundle ?? USUAL_NAMES.bundle, entry: identity.names?.entry ?? USUAL_NAMES.entry },
    gaps: identity.gaps ?? [],
    sheet,
    checked: identity.checked,
    lineage,
  };
}

/** What manifests look up by words of theirs: `toString` must find nothing. */
const byName = <T>(record: Record<string, T>): Record<string, T> =>
  Object.assign(Object.create(null) as Record<string, T>, record);

function completeSlot(id: string, { seal, ...slot }: SlotsFile[string], sheet: Sheet | undefined): Slot {
  const supports = sheet?.supports?.includes(id) ? { [SUPPORTS]: supportsField(sheet) } : {};
  const asks = { ...slot.asks, ...supports };
  return { ...slot, ...(seal && { seal: completeSeal(seal) }), asks, scaffold: slot.scaffold ?? { default: 1 } };
}

const USUAL_SEAL = { zh: '盖章', en: 'Seal' };

function completeSeal({ what = USUAL_SEAL, at, ...rest }: NonNullable<SlotsFile[string]['seal']>): Seal {
  return { what, clause: at, ...rest };
}

function completeDelivery({ to = [], steps = {}, subject, ...delivery }: ProgramFile['delivery']): Delivery {
  const complete = ([id, step]: [string, FormStepFile]): FormStep => {
    const { rules = [], asks = [], slots = [], index = false } = step;
    return { id, title: step.title, clause: step.clause, note: step.note, rules, asks, slots, index };
  };
  const form = typeof subject === 'string' ? { zh: subject, en: subject } : subject;
  return { ...delivery, subject: form, to, steps: Object.entries(steps).map(complete) };
}

function completeAcross({ across = {}, source }: ProgramFile): Across {
  const { category, files = [], titles = [], attributes = [] } = across;
  return {
    category: category && { clause: category.at, quote: category.quote, source: source.title.zh },
    files,
    titles,
    attributes,
  };
}

/** What a summary table has where the pack doesn't say. */
const USUAL_COLUMNS = ['category', 'contact.name', 'contact.phone', 'contact.email'];

function completeRecommending({ recommending = {}, categories = {} }: ProgramFile): Recommending {
  const usual = USUAL_COLUMNS.filter((path) => path !== 'category' || Object.keys(categories).length > 0);
  const { kinds = {}, title = USUAL_TITLE, columns = usual } = recommending;
  return { kinds: byName(kinds), title, columns };
}

/** How much a rule weighs whose author says no more than its level. */
export const SEVERITY_OF: Record<Level, Severity> = { must: 'error', should: 'warning', info: 'advice' };

function assembleRule(rule: RuleCommon, callTitle: string): Rule {
  const { scope = 'submission' } = rule;
  const check = bindRule(rule);
  return {
    id: rule.id,
    kind: rule.kind,
    title: rule.title,
    level: rule.level,
    severity: rule.severity ?? SEVERITY_OF[rule.level],
    consequence: rule.consequence,
    phase: rule.phase ?? 'apply',
    scope,
    clauseId: rule.clause.id,
    basis: { clause: rule.clause.at, quote: rule.clause.quote, source: rule.clause.source ?? callTitle },
    fix: rule.fix,
    when: rule.when,
    check: scope === 'submission' ? check : checkOver(scope, check),
  };
}
