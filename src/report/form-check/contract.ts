import { FORMATS } from '../../facts/facts.ts';
import { ENTRY_STATES } from '../../facts/form/states.ts';
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
import { countsShape, findingShape } from '../contract.ts';
import { FORM_VERDICTS } from './report.ts';

const answerShape = {
  /** What is asked; empty where nothing says it. */
  label: text(),
  state: choice(ENTRY_STATES),
  /** Without hints and prompts; empty where nothing was filled in. */
  value: text(),
  /** The words that hold a place: all that stands there, or a part of the value. */
  placeholder: nullable(text()),
  /** Where it stands in the document. */
  place: bothLanguages(),
};

/** `form check --format json` */
export const formShape = map({
  format: literal('dossier-form/1'),
  verdict: choice(FORM_VERDICTS),
  counts: countsShape,
  files: list(
    map({
      file: text(),
      /** Null where the file could not be looked into at all. */
      fileFormat: nullable(choice(FORMATS)),
      bytes: nullable(integer()),
      verdict: choice(FORM_VERDICTS),
      /** Everything outside of lists, in reading order; null where the file was not read as a form. */
      entries: nullable(
        list(
          map({
            ...answerShape,
            /** What the label stands under. */
            group: nullable(text()),
            /** How the answer is given. */
            kind: choice(['cell', 'line', 'control', 'ticks', 'list']),
            /** What the form says on how to fill it in. */
            hint: nullable(text()),
            /** The boxes to tick. */
            options: list(map({ label: text(), ticked: boolean() })),
          }),
        ),
      ),
      /** Tables with headings and rows to fill in. */
      lists: nullable(
        list(
          map({
            title: nullable(text()),
            columns: list(text()),
            place: bothLanguages(),
            rows: list(
              map({
                number: integer(),
                /** Nothing stands in it; its cells are spare unless the whole list is blank. */
                blank: boolean(),
                cells: list(map(answerShape)),
              }),
            ),
          }),
        ),
      ),
      findings: list(findingShape),
    }),
  ),
});

export type JsonForm = Read<typeof formShape>;
