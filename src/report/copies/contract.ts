import { COPY_WHYS } from '../../bundle/copies/made.ts';
import { REMAINS, TAKEN_KINDS } from '../../findings/messages/scrub.ts';
import { choice, integer, list, map, nullable, text } from '../../source/shapes.ts';
import { fitShape } from '../fit/contract.ts';

export const scrubShape = map({
  /** `clean`: there was nothing to take out. `left`: it stays as it is. */
  outcome: choice(['scrubbed', 'clean', 'left']),
  /** `shown`: a few of the values, those of people and places masked. */
  taken: list(map({ what: choice(TAKEN_KINDS), shown: list(text()) })),
  /** What the copy no longer says that it is. */
  lost: list(choice(['pdf-a', 'pdf-ua'])),
  /** What may still tell something and could not be taken out. */
  remains: list(choice(REMAINS)),
  /** Why it was left: a word for machines. */
  left: nullable(text()),
});

/** A file of the manifest in `dossier-pack/1`, and what is packed in its place. */
export const copiesShape = map({
  source: text(),
  bytes: integer(),
  sha256: text(),
  /** In order; empty where the file is packed as it is. `entry`: its name in the bundle, null where none was written. */
  made: list(map({ entry: nullable(text()), bytes: integer(), sha256: text(), why: list(choice(COPY_WHYS)) })),
  /** Of a file over its limit, with `--fit`. */
  fit: nullable(fitShape),
  /** With `--scrub`. */
  scrub: nullable(scrubShape),
});
