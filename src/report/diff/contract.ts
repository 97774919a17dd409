import { DIFF_AREAS } from '../../programs/diff.ts';
import { bothLanguages, choice, list, literal, map, nullable, type Read, text } from '../../source/shapes.ts';

const sideShape = map({ named: text(), id: text(), edition: text(), name: bothLanguages() });

/** `programs diff --format json`. Values stand as an author of a pack would write them. */
export const diffShape = map({
  format: literal('dossier-diff/1'),
  from: sideShape,
  to: sideShape,
  changes: list(
    map({
      area: choice(DIFF_AREAS),
      change: choice(['added', 'removed', 'changed']),
      /** The key or id by which the packs name it. */
      key: text(),
      label: nullable(bothLanguages()),
      aspects: list(
        map({
          key: text(),
          /** Null where there is none. */
          from: nullable(text()),
          to: nullable(text()),
          /** Of two lists: the items that only one of them has. */
          added: list(text()),
          removed: list(text()),
        }),
      ),
    }),
  ),
});

export type JsonDiff = Read<typeof diffShape>;
