import { nearest } from '../../base/nearest.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Manifest, Material } from '../../manifest/manifest.ts';
import { fieldAt } from '../../programs/labels.ts';
import type { Program } from '../../programs/program.ts';
import { type Dimension, dimensionsOf, type Sheet, type SheetPart, SUPPORTS } from '../../programs/sheet.ts';
import { meets } from '../../rules/condition.ts';
import type { Evidence } from '../../rules/evidence.ts';
import { isBlank, selectPath } from '../../rules/select.ts';
import type { Judged } from '../judge.ts';
import { asksProse, measure, NOTHING, together, type Written } from './answers.ts';
import { type Thin, thinnessOf } from './thin.ts';

/** How a dimension stands: nothing answered, a rule not met, thin by our measure, not claimed, or none of these. */
export type RowState = 'empty' | 'unmet' | 'thin' | 'unclaimed' | 'filled';

/** One dimension of the readiness sheet, filled in. */
export interface SheetRow {
  readonly dimension: Dimension;
  readonly state: RowState;
  /** How many of the answers asked for are there. */
  readonly answered: number;
  readonly asked: number;
  readonly written: Written;
  /** The applicant's own; nobody else gives one. */
  readonly score: number | undefined;
  /** Materials that name it. */
  readonly evidence: readonly Material[];
  /** What its rules have to say. */
  readonly says: readonly Finding[];
  readonly thin: readonly Thin[];
}

/** The readiness sheet of one submission. */
export interface SheetReading {
  readonly sheet: Sheet;
  readonly parts: readonly { readonly part: SheetPart; readonly rows: readonly SheetRow[] }[];
  /** The applicant's own scores together, where the sheet has any. */
  readonly scores: { readonly sum: number; readonly given: number; readonly asked: number; readonly most: number };
  /** Whether any material says what it supports. */
  readonly supportsUsed: boolean;
  /** Words under `supports` that are no dimension. */
  readonly unknownSupports: readonly {
    readonly file: string;
    readonly word: string;
    readonly nearest: string | undefined;
  }[];
}

/** Fills in the sheet of a program. `judged`: its rules, each as in its own phase. */
export function readSheet(
  program: Program,
  sheet: Sheet,
  manifest: Manifest,
  evidence: Evidence,
  judged: readonly Judged[],
): SheetReading {
  const supportsUsed = manifest.materials.some((material) => namedBy(material, sheet).length > 0);
  const parts = sheet.parts.map((part) => ({
    part,
    rows: part.dimensions.map((dimension) => readRow(program, sheet, dimension, evidence, judged, supportsUsed)),
  }));
  const scored = parts.flatMap(({ rows }) => rows).filter(({ dimension }) => dimension.score !== undefined);
  const given = scored.flatMap(({ score }) => score ?? []);
  const ids = dimensionsOf(sheet).map(({ id }) => id);
  return {
    sheet,
    parts,
    scores: {
      sum: given.reduce((sum, score) => sum + score, 0),
      given: given.length,
      asked: scored.length,
      most: scored.length * (sheet.score_max ?? 0),
    },
    supportsUsed,
    unknownSupports: manifest.materials.flatMap((material) =>
      wordsAt(material, SUPPORTS)
        .filter((word) => !ids.includes(word))
        .map((word) => ({ file: material.file ?? '', word, nearest: nearest(word, ids) })),
    ),
  };
}

function readRow(
  program: Program,
  sheet: Sheet,
  dimension: Dimension,
  evidence: Evidence,
  judged: readonly Judged[],
  supportsUsed: boolean,
): SheetRow {
  const paths = [
    ...(dimension.answers ?? []),
    ...(dimension.answers_when ?? []).flatMap(({ when, of }) => (meets(when, evidence) ? of : [])),
  ];
  const answers = paths.map((path) => ({
    field: fieldAt(program, path),
    values: selectPath(evidence, path).flatMap(({ value }) => (isBlank(value) ? [] : [value])),
  }));
  const answered = answers.filter(({ values }) => values.length > 0).length;
  const written = answers
    .flatMap(({ field, values }) => values.map((value) => measure(field, value)))
    .reduce(together, NOTHING);
  const named = evidence.manifest.materials.filter((material) => supports(material, dimension, sheet));
  const claimed = meets(dimension.claimed, evidence);
  const says = judged
    .filter(({ rule }) => dimension.rules?.includes(rule.id))
    .flatMap(({ findings }) => findings.filter((finding) => !finding.remark && isOwn(finding, dimension, sheet)));
  const thin =
    claimed && (paths.length === 0 || answered > 0)
      ? thinnessOf({
          written,
          prose: answers.some(({ field }) => asksProse(field)),
          bothLanguages: meets(sheet.both_languages, evidence),
          figures: dimension.figures ?? false,
          lacksEvidence: supportsUsed && dimension.evidence !== false && named.length === 0,
        })
      : [];
  const score = dimension.score === undefined ? undefined : selectPath(evidence, dimension.score)[0]?.value;
  return {
    dimension,
    state: stateOf(claimed, paths.length > 0 && answered === 0, says, thin),
    answered,
    asked: paths.length,
    written,
    score: typeof score === 'number' ? score : undefined,
    evidence: named,
    says,
    thin,
  };
}

function stateOf(claimed: boolean, empty: boolean, says: readonly Finding[], thin: readonly Thin[]): RowState {
  if (!claimed) return 'unclaimed';
  if (empty) return 'empty';
  if (says.some(({ outcome, severity }) => outcome === 'failed' && severity !== 'advice')) return 'unmet';
  return thin.length > 0 ? 'thin' : 'filled';
}

/** Words that a material gives under an attribute. */
const wordsAt = (material: Material, attribute: string): string[] =>
  [material.attributes[attribute]].flat().filter((word) => typeof word === 'string');

/** Every word by which a material says what it supports. */
const namedBy = (material: Material, sheet: Sheet): string[] =>
  [SUPPORTS, ...(sheet.named_by ?? [])].flatMap((name) => wordsAt(material, name));

function supports(material: Material, dimension: Dimension, sheet: Sheet): boolean {
  if (material.slot !== undefined && dimension.slots?.includes(material.slot)) return true;
  return namedBy(material, sheet).includes(dimension.id);
}

/** A rule that judges several dimensions is quoted where it speaks of that dimension's own answers. */
function isOwn({ place, rule = '' }: Finding, dimension: Dimension, sheet: Sheet): boolean {
  const at = (place?.route ?? []).filter((step) => typeof step === 'string').join('.');
  const id = rule.slice(rule.indexOf('/') + 1);
  const judges = dimensionsOf(sheet).filter(({ rules }) => rules?.includes(id));
  const { answers = [], answers_when = [] } = dimension;
  const paths = [...answers, ...answers_when.flatMap(({ of }) => of)];
  return judges.length === 1 || paths.some((path) => at === path || at.startsWith(`${path}.`));
}
