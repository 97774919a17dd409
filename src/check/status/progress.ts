import type { Bilingual } from '../../base/language.ts';
import type { Finding } from '../../findings/finding.ts';
import { demandsOf } from '../../programs/demands.ts';
import type { Program } from '../../programs/program.ts';
import type { Evidence } from '../../rules/evidence.ts';
import { isBlank, selectPath } from '../../rules/select.ts';

/** How far the materials of one slot are. */
export interface SlotProgress {
  readonly slot: string;
  readonly label: Bilingual;
  /** How many the manifest lists, and how many of them have a file in which no error was found. */
  readonly listed: number;
  readonly ready: number;
  /** More of them are required. */
  readonly lacking: boolean;
}

/** How far the entries of one part of the manifest are: those that are always asked for, and errors found in any. */
export interface FieldsProgress {
  readonly group: string;
  readonly label: Bilingual;
  readonly asked: number;
  readonly filled: number;
  readonly errors: number;
}

export interface Progress {
  readonly slots: readonly SlotProgress[];
  readonly fields: readonly FieldsProgress[];
}

const GROUPS: Readonly<Record<string, Bilingual>> = {
  category: { zh: '类别', en: 'Category' },
  applicant: { zh: '申报单位', en: 'Applicant' },
  contact: { zh: '联系人', en: 'Contact' },
  fields: { zh: '申报内容', en: 'Content' },
  delivery: { zh: '报送', en: 'Delivery' },
};

/** How far each slot is that is used or wanted, and each part of the manifest that is asked for or faulty. */
export function progressOf(program: Program, findings: readonly Finding[], evidence: Evidence): Progress {
  const errors = findings.filter(({ severity, outcome }) => severity === 'error' && outcome !== 'waived');
  return { slots: slotsOf(program, errors, evidence), fields: fieldsOf(program, errors, evidence) };
}

const LACKING: readonly string[] = ['present.material-missing', 'count.under', 'manifest.file-blank'];

function slotsOf(program: Program, errors: readonly Finding[], evidence: Evidence): SlotProgress[] {
  const lacks = (label: Bilingual): boolean =>
    errors.some(({ message }) => {
      const { label: named } = message.params as { label?: Bilingual };
      return LACKING.includes(message.id) && named?.zh === label.zh;
    });
  return Object.entries(program.slots).flatMap(([slot, { label }]): SlotProgress[] => {
    const listed = evidence.manifest.materials.filter((material) => material.slot === slot);
    const ready = listed.filter((material) => {
      const [top, index] = material.route;
      const faulty = errors.some(
        ({ subject, place }) =>
          (subject !== undefined && subject.file === material.file) ||
          (place?.route[0] === top && place?.route[1] === index),
      );
      return !faulty && evidence.inspect(material)?.ok === true;
    });
    const lacking = lacks(label);
    if (listed.length === 0 && !lacking) return [];
    return [{ slot, label, listed: listed.length, ready: ready.length, lacking }];
  });
}

function fieldsOf(program: Program, errors: readonly Finding[], evidence: Evidence): FieldsProgress[] {
  const { category = '' } = evidence.manifest;
  const asked = demandsOf(program).filter(({ categories }) => categories?.includes(category) ?? true);
  const paths = [...new Set(asked.map(({ path }) => path))];
  return Object.entries(GROUPS).flatMap(([group, label]): FieldsProgress[] => {
    const own = paths.filter((path) => path === group || path.startsWith(`${group}.`));
    const filled = own.filter((path) => selectPath(evidence, path).some(({ value }) => !isBlank(value)));
    const faults = errors.filter(({ place, subject }) => subject === undefined && place?.route[0] === group);
    if (own.length === 0 && faults.length === 0) return [];
    return [{ group, label, asked: own.length, filled: filled.length, errors: faults.length }];
  });
}
