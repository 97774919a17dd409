import { LANGS } from '../../base/language.ts';
import { FORMATS } from '../../facts/facts.ts';
import { boolean, choice, integer, list, literal, map, nullable, type Read, text } from '../../source/shapes.ts';
import { findingShape, lineShape, sideShape } from '../contract.ts';
import { COMPARE_VERDICTS } from './report.ts';

const fileShape = map({
  file: text(),
  /** Null where the file could not be looked into at all. */
  format: nullable(choice(FORMATS)),
  /** Null where they can't be counted, as in a Word file. */
  pages: nullable(integer()),
  /** The language that it is mainly in. */
  language: nullable(choice(LANGS)),
  /** Pages without text, which were not compared: scanned, or blank. */
  unread: list(integer()),
  /** Why it could not be read. */
  findings: list(findingShape),
});

const figureShape = nullable(map({ kind: choice(['amount', 'date']), value: text(), text: text(), ...lineShape }));

/** `compare --format json`. */
export const compareShape = map({
  format: literal('dossier-compare/1'),
  /** `not-checked`: no difference was found, and not everything could be compared. */
  verdict: choice(COMPARE_VERDICTS),
  one: fileShape,
  other: fileShape,
  /** By words, or by figures where one is in Chinese and the other in English; null where nothing was compared. */
  by: nullable(choice(['text', 'figures'])),
  /** Two texts that have next to nothing in common. */
  unlike: boolean(),
  /** All differences, of which no more than 200 are listed. */
  count: integer(),
  /** What one has and the other has instead; null where that is nothing. */
  texts: list(map({ one: sideShape, other: sideShape })),
  /** Rows of options with the same boxes, of which it can't be told which is ticked; not counted. */
  boxes: list(map({ one: sideShape, other: sideShape })),
  /** `magnitude`: the same digits, and ten or more times as much. */
  figures: list(map({ one: figureShape, other: figureShape, magnitude: boolean() })),
});

export type JsonCompare = Read<typeof compareShape>;
