import { integer, list, literal, map, nullable, type Read, text } from '../../source/shapes.ts';
import { countsShape, findingShape } from '../contract.ts';
import { scrubShape } from '../copies/contract.ts';

/** `scrub --format json` */
export const scrubReportShape = map({
  format: literal('dossier-scrub/1'),
  counts: countsShape,
  files: list(
    map({
      file: text(),
      bytes: integer(),
      ...scrubShape.shape,
      /** Null where no copy was made, because there is nothing to take out or nothing can be. */
      copy: nullable(
        map({
          /** Null where it was not written. */
          path: nullable(text()),
          bytes: integer(),
        }),
      ),
    }),
  ),
  findings: list(findingShape),
});

export type JsonScrub = Read<typeof scrubReportShape>;
