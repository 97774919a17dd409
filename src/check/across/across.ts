import type { Bilingual } from '../../base/language.ts';
import { type Message, message } from '../../findings/catalogue.ts';
import { type Basis, compareFindings, type Finding, type Place } from '../../findings/finding.ts';
import type { Material } from '../../manifest/manifest.ts';
import { selectMaterials } from '../../rules/select.ts';
import { byApplicant, comparable } from './applicants.ts';
import { type Meeting, meetings, type Submission, type Thing } from './meetings.ts';
import { unitsIn } from './units.ts';

/** A finding at the later of two submissions, and where the earlier one has the same. */
export interface CrossFinding extends Finding {
  readonly first: Place;
}

/** Materials whose file is another submission's: nothing else about them needs a word. */
type Told = ReadonlySet<Material>;

/**
 * What several submissions have in common that calls for a word. Only those of one applicant to one program are compared,
 * by what the program names; and only while applying, because later on it is settled what belongs where. The calls are
 * silent about all of it, so nothing here is an error.
 */
export function checkAcross(submissions: readonly Submission[]): CrossFinding[] {
  const programs = new Map<string, Submission[]>();
  for (const submission of submissions) {
    if (submission.phase !== 'apply') continue;
    const others = programs.get(submission.program.id);
    if (others === undefined) programs.set(submission.program.id, [submission]);
    else others.push(submission);
  }
  const groups = [...programs.values()].flatMap(byApplicant);
  return groups.flatMap(findingsOf).toSorted(compareFindings);
}

function findingsOf(group: readonly Submission[]): CrossFinding[] {
  const files = sameFiles(group);
  const told = new Set(files.map(({ thing }) => thing.material));
  return [
    ...sameCategories(group),
    ...files.map((meeting) => {
      const file = meeting.earlier.material.file ?? '';
      return finding(meeting, message('across.same-file', { slot: slotOf(meeting), file, ...earlierAt(meeting) }));
    }),
    ...sameTitles(group, told),
    ...sameValues(group, told),
  ];
}

function sameCategories(group: readonly Submission[]): CrossFinding[] {
  const met = meetings(group, ({ manifest: { category = '' }, program: { across, categories } }) => {
    const label = categories[category];
    return label === undefined || across.category === undefined
      ? []
      : [{ keys: [category], route: ['category'], label, basis: across.category }];
  });
  return met.map((meeting) => {
    const { label, basis } = meeting.thing;
    return finding(meeting, message('across.same-category', { category: label, ...earlierAt(meeting) }), basis);
  });
}

function sameFiles(group: readonly Submission[]): Meeting<Thing & { readonly material: Material }>[] {
  return meetings(group, ({ manifest, program, inspections }) =>
    selectMaterials(manifest, program.across.files).flatMap((material) => {
      const inspection = inspections.get(material.safe ?? '');
      if (!inspection?.ok) return [];
      const { real, sha256 = real } = inspection.facts;
      return [{ keys: [sha256], route: [...material.route, 'file'], material }];
    }),
  );
}

function sameTitles(group: readonly Submission[], told: Told): CrossFinding[] {
  const met = meetings(group, ({ manifest, program }) =>
    selectMaterials(manifest, program.across.titles)
      .filter((material) => !told.has(material))
      .map((material) => {
        const { zh = '', en = zh } = material.title;
        return { keys: comparable(zh, en), route: [...material.route, 'title'], material, title: { zh: zh || en, en } };
      }),
  );
  return met.map((meeting) => {
    const { title } = meeting.thing;
    return finding(meeting, message('across.same-title', { slot: slotOf(meeting), title, ...earlierAt(meeting) }));
  });
}

function sameValues(group: readonly Submission[], told: Told): CrossFinding[] {
  const met = meetings(group, ({ manifest, program }) =>
    program.across.attributes.flatMap((attribute) =>
      manifest.materials
        .filter((material) => !told.has(material))
        .flatMap((material) =>
          unitsIn(material.attributes[attribute]).map(({ keys, name }) => ({
            keys: keys.map((key) => `${attribute} ${key}`),
            route: [...material.route, attribute],
            material,
            label: program.slots[material.slot ?? '']?.asks[attribute]?.label ?? { zh: attribute, en: attribute },
            name,
          })),
        ),
    ),
  );
  return met.map((meeting) => {
    const { label, name } = meeting.thing;
    return finding(meeting, message('across.same-value', { label, value: name, ...earlierAt(meeting) }));
  });
}

const earlierAt = ({ first }: Meeting<Thing>): { manifest: string; line: number } => ({
  manifest: first.file,
  line: first.span.start.line,
});

function slotOf({ later, thing }: Meeting<Thing>): Bilingual {
  const slot = thing.material?.slot ?? '';
  return later.program.slots[slot]?.label ?? { zh: slot, en: slot };
}

function finding({ later, thing, first }: Meeting<Thing>, what: Message, basis?: Basis): CrossFinding {
  const file = thing.material?.file;
  const draft = { message: what, route: thing.route, ...(file !== undefined && { subject: { file } }) };
  return { ...later.source.finding(draft), ...(basis && { basis }), first };
}
