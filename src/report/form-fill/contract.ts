import { CAUTIONS } from '../../bundle/form-fill/cautions.ts';
import { HOMELESS_REASONS } from '../../bundle/form-fill/plan.ts';
import {
  boolean,
  bothLanguages,
  choice,
  integer,
  list,
  literal,
  map,
  nullable,
  type Read,
  text,
} from '../../source/shapes.ts';

/** A place in the form, as Chinese and English readers count. */
const placeShape = map({ at: bothLanguages(), label: text(), group: nullable(text()) });

const answerShape = {
  /** Where the answer stands in the manifest. */
  path: text(),
  label: bothLanguages(),
};

const proposalShape = map({
  ...answerShape,
  /** How the place was found: by the same words, by other words for the same, by words that look alike. */
  by: choice(['words', 'synonym', 'likeness']),
  sure: boolean(),
  /** What stands over the list; null for a single answer. */
  list: nullable(text()),
  places: list(map({ place: placeShape, text: text() })),
});

/** `form fill --format json`. */
export const formFillShape = map({
  format: literal('dossier-form-fill/1'),
  form: text(),
  /** The filled copy; null where none was written. */
  written: nullable(text()),
  dryRun: boolean(),
  counts: map({ filled: integer(), waiting: integer(), there: integer(), homeless: integer(), open: integer() }),
  filled: list(proposalShape),
  /** Nobody agreed to these yet; they are not filled in. */
  waiting: list(proposalShape),
  /** Filled in already, with the same as the manifest says or something else; never changed. */
  there: list(
    map({
      ...answerShape,
      ...{ place: placeShape, found: text(), text: text(), same: boolean() },
      /** Words in what is found that only hold a place, such as XX单位: the place is still open. */
      placeholder: nullable(text()),
    }),
  ),
  /** Answers without a place in the form, or whose place doesn't take them. */
  homeless: list(
    map({
      ...answerShape,
      /** The value in both languages; as it would be written where its place was found. */
      text: bothLanguages(),
      why: choice(HOMELESS_REASONS),
      place: nullable(placeShape),
    }),
  ),
  /** What of the form makes its filled copy need a look; empty where nothing is filled in. */
  cautions: list(choice(CAUTIONS)),
  /** What the form asks and still isn't answered. */
  open: list(placeShape),
});

export type JsonFormFill = Read<typeof formFillShape>;
