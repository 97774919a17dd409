import type { FieldDefinition } from '../manifest/fields.ts';
import { conditionShape } from '../rules/condition.ts';
import { boolean, bothLanguages, integer, list, map, type Read, table, text } from '../source/shapes.ts';

const clause = () => map({ at: text(), quote: text().optional() });

const dimensionShape = map({
  id: text(),
  label: bothLanguages(),
  clause: clause(),
  /** Paths of the answers that speak of it, and of those asked for in some cases only. */
  answers: list(text()).optional(),
  answers_when: list(map({ when: conditionShape, of: list(text()) })).optional(),
  /** The rules that judge it. */
  rules: list(text()).optional(),
  /** The call asks for figures here. */
  figures: boolean().optional(),
  /** Where the applicant's own score stands. */
  score: text().optional(),
  /** Holds where the applicant claims it at all; absent: it is always looked at. */
  claimed: conditionShape.optional(),
  /** Materials in these slots are evidence for it whatever they say themselves. */
  slots: list(text()).optional(),
  /** False: no material is expected to support it. */
  evidence: boolean().optional(),
});

/** sheet.yaml: the dimensions by which the organiser looks at a submission, and what of the manifest speaks of each. */
export const sheetShape = map({
  title: bothLanguages(),
  clause: text(),
  /** Slots whose materials may say which dimensions they support. */
  supports: list(text()).optional(),
  /** Attributes of materials that name a dimension as well. */
  named_by: list(text()).optional(),
  /** The most points that one dimension can be given. */
  score_max: integer().optional(),
  /** When an answer in one language only counts as thin; absent: always. */
  both_languages: conditionShape.optional(),
  parts: list(
    map({
      title: bothLanguages(),
      clause: text(),
      note: bothLanguages().optional(),
      /** Shown, but not counted among what is empty or thin. */
      advice: boolean().optional(),
      dimensions: list(dimensionShape),
    }),
  ),
  /** Whose words are looked for in which files; words of one alias group are one word of the call's. */
  keywords: map({
    clause: clause(),
    slots: list(text()),
    lists: table(list(text())),
    aliases: list(list(text())).optional(),
  }).optional(),
  /** The rules by which one sees which other categories the submission has cases enough for. */
  moves: map({ clause: clause(), rules: list(text()) }).optional(),
});

export type Sheet = Read<typeof sheetShape>;
export type SheetPart = Sheet['parts'][number];
export type Dimension = Read<typeof dimensionShape>;

/** The attribute by which a material says which dimensions it supports. */
export const SUPPORTS = 'supports';

/** All dimensions of a sheet, in order. */
export const dimensionsOf = (sheet: Sheet): Dimension[] => sheet.parts.flatMap((part) => part.dimensions);

/** What a material of the sheet's slots is asked: a word that is none of the dimensions is for the sheet to remark, not for the check. */
export function supportsField(sheet: Sheet): FieldDefinition {
  const offered = dimensionsOf(sheet).filter((dimension) => dimension.evidence !== false);
  return {
    type: 'choices',
    label: { zh: '支撑的维度', en: 'Dimensions supported' },
    help: {
      zh: '本材料可以佐证下列哪些维度；条款没有要求，可不填，供就绪表使用。',
      en: 'Which of these the material is evidence for; optional, as no clause asks for it; the readiness sheet uses it.',
    },
    open: true,
    options: Object.fromEntries(offered.map(({ id, label }) => [id, label])),
  };
}
