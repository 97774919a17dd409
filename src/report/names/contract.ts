import { NAME_KINDS } from '../../manifest/fields.ts';
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

/** `names --format json` */
export const namesShape = map({
  format: literal('dossier-names/1'),
  manifest: text(),
  /** Whether all names are here: false where the manifest has faults, or its program can't be had. */
  complete: boolean(),
  /** Names beyond the first 2,000, which were not looked at. */
  left: integer(),
  counts: countsShape,
  /** In the manifest's usual order. A side that isn't given is null, and so is what a name doesn't have. */
  names: list(
    map({
      pointer: text(),
      line: integer(),
      label: bothLanguages(),
      kind: choice([...NAME_KINDS, 'file']),
      zh: nullable(text()),
      en: nullable(text()),
      file: nullable(text()),
      /** Of a person without an English name, by GB/T 28039: a proposal, never more. */
      pinyin: nullable(map({ han: text(), latin: text(), passport: nullable(text()), others: list(text()) })),
      /** `suggestion`: the whole name as it would be put right; null where that is not for a program to say. */
      findings: list(map({ ...findingShape.shape, suggestion: nullable(text()) })),
    }),
  ),
});

export type JsonNames = Read<typeof namesShape>;
