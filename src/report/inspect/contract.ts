import { FORMATS } from '../../facts/facts.ts';
import { ACTIONS, STANDS } from '../../facts/preflight/facts.ts';
import { COLOURS } from '../../findings/messages/media.ts';
import {
  boolean,
  choice,
  integer,
  list,
  literal,
  map,
  nullable,
  number,
  type Read,
  text,
} from '../../source/shapes.ts';
import { countsShape, findingShape } from '../contract.ts';

const pageShape = map({
  /** Millimetres, as shown. */
  width: number(),
  height: number(),
  /** Which way up its text stands; null where there is none. */
  stands: nullable(choice(STANDS)),
  /** It has text that can be searched. */
  text: boolean(),
  /** Dots per inch of its coarsest picture, rounded down; null where there is none. */
  dpi: nullable(integer()),
  /** The share on which anything can be seen; null where it was not looked for. */
  ink: nullable(number()),
  /** The share that is cut off. */
  cut: number(),
  /** Its content could be read to the end. */
  whole: boolean(),
});

const preflightShape = map({
  pages: list(pageShape),
  counts: map({ walked: integer(), declared: nullable(integer()), pdfium: nullable(integer()) }),
  restricted: boolean(),
  missingFonts: list(text()),
  attachments: list(text()),
  form: nullable(map({ fields: integer(), filled: integer(), xfa: boolean() })),
  actions: list(choice(ACTIONS)),
  signatures: list(
    map({
      signer: nullable(text()),
      day: nullable(text()),
      timeStamp: boolean(),
      covers: choice(['whole', 'earlier', 'gaps']),
      /** Bytes that follow what is signed. */
      after: integer(),
    }),
  ),
  hiddenLayers: list(text()),
  pagesOutside: integer(),
});

const captionsShape = list(choice(['zh', 'en']));

/** `inspect --format json`. Each part is null where the file is of another kind, or can't be read. */
export const inspectShape = map({
  format: literal('dossier-inspect/1'),
  counts: countsShape,
  files: list(
    map({
      file: text(),
      /** Null where the file could not be looked into at all. */
      format: nullable(choice(FORMATS)),
      bytes: nullable(integer()),
      pages: nullable(integer()),
      preflight: nullable(preflightShape),
      picture: nullable(
        map({
          width: integer(),
          height: integer(),
          /** As EXIF counts it. */
          orientation: nullable(integer()),
          dpi: nullable(integer()),
          colour: nullable(choice(COLOURS)),
          profile: nullable(text()),
        }),
      ),
      video: nullable(
        map({
          seconds: nullable(number()),
          width: integer(),
          height: integer(),
          aspect: number(),
          scan: nullable(choice(['progressive', 'interlaced'])),
          codec: text(),
          subtitles: list(text()),
          beside: list(map({ file: text(), languages: captionsShape })),
        }),
      ),
      captions: nullable(captionsShape),
      findings: list(findingShape),
    }),
  ),
});

export type JsonInspect = Read<typeof inspectShape>;
