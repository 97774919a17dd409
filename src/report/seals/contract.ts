import { SEAL_STATES } from '../../check/seal-sheet.ts';
import { PHASES } from '../../manifest/manifest.ts';
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
import { findingShape } from '../contract.ts';

const markShape = map({
  /** From 1; null in a picture file. */
  page: nullable(integer()),
  across: choice(['left', 'middle', 'right']),
  down: choice(['upper', 'middle', 'lower']),
  shape: choice(['round', 'oval', 'cut']),
  /** How much it looks like a seal; never proof. */
  sure: choice(['very', 'rather', 'perhaps']),
  /** Its page was written by a program and is no scan. */
  pasted: boolean(),
  under: nullable(text()),
});

/** `seals --format json` */
export const sealsShape = map({
  format: literal('dossier-seals/1'),
  program: map({ id: text(), edition: text() }),
  phase: choice(PHASES),
  asOf: text(),
  confirmed: integer(),
  /** Records of people's word for these that don't count, and why. */
  findings: list(findingShape),
  rows: list(
    map({
      /** Null where the manifest names no file for the slot yet. */
      file: nullable(text()),
      slot: map({ id: text(), label: bothLanguages() }),
      rule: text(),
      mark: choice(['seal', 'signature']),
      by: bothLanguages(),
      where: nullable(bothLanguages()),
      statement: bothLanguages(),
      clause: map({ at: text(), quote: text() }),
      state: choice(SEAL_STATES),
      /** In words; null where there is no file. */
      seen: nullable(bothLanguages()),
      /** Null where the pages weren't looked at. */
      marks: nullable(list(markShape)),
      attested: nullable(map({ by: text(), on: text() })),
    }),
  ),
});

export type JsonSeals = Read<typeof sealsShape>;
