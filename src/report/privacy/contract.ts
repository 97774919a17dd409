import { PRIVACY_KINDS } from '../../check/privacy/item.ts';
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

const PLACES = [
  ...(['page', 'cell', 'slide', 'notes', 'body', 'header', 'footer', 'note', 'comment', 'deleted'] as const),
  ...(['watermark', 'name', 'metadata', 'answer'] as const),
] as const;

const placeShape = map({
  in: choice(PLACES),
  /** The number of the page or of the slide, from 1; null where there is none. */
  number: nullable(integer()),
  /** The cell as `Sheet!B4`, the entry of the metadata, or the path of the answer in the manifest. */
  at: nullable(text()),
  /** The line of the manifest. */
  line: nullable(integer()),
});

const itemShape = map({
  kind: choice(PRIVACY_KINDS),
  /** Masked; the whole is never printed. */
  shown: text(),
  /** Its form leaves no doubt. */
  sure: boolean(),
  /** The contact that the manifest gives; not counted. */
  expected: boolean(),
  places: list(placeShape),
  fix: bothLanguages(),
});

/** `privacy --format json` */
export const privacyShape = map({
  format: literal('dossier-privacy/1'),
  /** `undecided`: nothing was found, but not everything could be read. */
  verdict: choice(['clean', 'found', 'undecided']),
  /** Items that are not expected. */
  found: integer(),
  files: list(
    map({
      file: text(),
      items: list(itemShape),
      /** What could not be looked into. */
      unread: list(map({ pages: nullable(list(integer())), text: bothLanguages(), fix: bothLanguages() })),
    }),
  ),
});

export type JsonPrivacy = Read<typeof privacyShape>;
