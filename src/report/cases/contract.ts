import { RULE_OUTCOMES } from '../../check/outcomes.ts';
import { choice, integer, list, literal, map, nullable, type Read, text } from '../../source/shapes.ts';
import { findingShape } from '../contract.ts';

/** `program test --format json` */
export const casesReportShape = map({
  format: literal('dossier-program-test/1'),
  program: nullable(text()),
  /** How many cases came as they say. */
  held: integer(),
  cases: list(
    map({
      file: text(),
      line: integer(),
      clause: nullable(text()),
      about: text(),
      result: choice(['held', 'failed', 'faulty']),
      /** Expected and not found: `rule message`, with `undecided` or `waived` behind it. */
      missing: list(text()),
      /** Found and not expected. */
      unexpected: list(text()),
      ends: list(map({ rule: text(), expected: choice(RULE_OUTCOMES), found: choice(RULE_OUTCOMES) })),
      /** What is wrong with the case itself. */
      faults: list(findingShape),
    }),
  ),
  /** Rules of which no case that came as it says is an example of an end that they can have. */
  uncovered: list(map({ rule: text(), lacks: list(choice(['passes', 'fails', 'undecided'])) })),
  /** What is wrong with the pack or with the files of cases. */
  findings: list(findingShape),
});
export type JsonCases = Read<typeof casesReportShape>;

/** `program check --format json` */
export const authorReportShape = map({
  format: literal('dossier-program-check/1'),
  program: nullable(text()),
  /** Whether the pack can be used as it is; warnings and advice don't stand in the way. */
  usable: choice(['yes', 'no']),
  findings: list(findingShape),
});
export type JsonAuthor = Read<typeof authorReportShape>;
