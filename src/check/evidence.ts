import { showClosing, showInstant } from '../base/instants.ts';
import type { Lang } from '../base/language.ts';
import type { Facet } from '../facts/facts.ts';
import type { Manifest, Phase } from '../manifest/manifest.ts';
import { findLabel } from '../programs/labels.ts';
import { submissionValue } from '../programs/name-values.ts';
import { namesOf } from '../programs/names.ts';
import { attributesOf, type Program } from '../programs/program.ts';
import { listLabelOf } from '../programs/supplied.ts';
import { meets } from '../rules/condition.ts';
import type { Evidence } from '../rules/evidence.ts';
import type { CheckInput } from './input.ts';

/** What rules may look at, made of the parts of a submission. */
export function makeEvidence(
  input: Omit<CheckInput, 'source' | 'drafts' | 'phase'> & Partial<Pick<CheckInput, 'phase'>>,
): Evidence {
  const { program } = input;
  const evidence: Evidence = {
    manifest: input.manifest,
    inspect: (material) => (material.safe === undefined ? undefined : input.inspections.get(material.safe)),
    bundleName: (material) => input.bundleNames.get(material),
    archiveName: input.outside?.archive,
    mailSubject: input.outside?.subject,
    said: (token, material) => {
      const [what = '', lang = ''] = token.split('.');
      if (what !== 'title' && what !== 'slot') return submissionValue(program, input.manifest, token);
      const both = what === 'title' ? material?.title : program.slots[material?.slot ?? '']?.label;
      return both?.[lang as Lang];
    },
    labelOf: (path) => findLabel(program, path) ?? { zh: path, en: path },
    offered: (attribute) => {
      const { options } = attributesOf(program)[attribute] ?? {};
      return options && Object.keys(options);
    },
    optionsAt: namesOf(program).optionsAt,
    slotLabel: (slot) => program.slots[slot]?.label ?? { zh: slot, en: slot },
    categoryLabel: program.categories[input.manifest.category ?? ''],
    listLabel: (name) => listLabelOf(program, name),
    lists: program.lists,
    asOf: input.asOf,
    today: showInstant(input.asOf, program.zone).slice(0, 10),
    deadline: undefined,
  };
  return { ...evidence, deadline: deadlineOf(program, input.phase, evidence) };
}

/** The last day on which what is due in a phase can be done. */
function deadlineOf(program: Program, phase: Phase | undefined, evidence: Evidence): string | undefined {
  const ends = program.rules.flatMap((rule) =>
    rule.kind === 'window' && rule.phase === phase && meets(rule.when, evidence)
      ? (rule.check.closes(evidence)?.first ?? [])
      : [],
  );
  return ends.length === 0 ? undefined : showClosing(Math.max(...ends), program.zone).slice(0, 10);
}

/** What must be found out about the files of each slot, so that the rules that are due can judge; without a phase, those of every phase and the sheet. */
export function facetsNeeded(
  program: Program,
  manifest: Manifest,
  phase: Phase | undefined,
): ReadonlyMap<string, ReadonlySet<Facet>> {
  const nothing = { inspections: new Map(), bundleNames: new Map(), asOf: 0 };
  const evidence = makeEvidence({ program, manifest, ...nothing });
  const needed = new Map<string, Set<Facet>>();
  if (phase === undefined) for (const slot of program.sheet?.keywords?.slots ?? []) needed.set(slot, new Set(['text']));
  for (const rule of program.rules) {
    if ((phase !== undefined && rule.phase !== phase) || !meets(rule.when, evidence)) continue;
    for (const slot of rule.check.needs.slots) {
      const facets = needed.get(slot) ?? new Set();
      for (const facet of rule.check.needs.facets) facets.add(facet);
      needed.set(slot, facets);
    }
  }
  return needed;
}
