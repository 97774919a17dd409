import { FORMATS } from '../../facts/facts.ts';
import { ACTIONS, STANDS } from '../../facts/preflight/facts.ts';
import { MADE } from '../../facts/seal/facts.ts';
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

/** Pages as somebody sees them who looks for seals; null where one could not be looked at. */
const sealsShape = list(
  nullable(
    map({
      made: choice(MADE),
      /** Without any colour, so that no red seal can be told. */
      grey: boolean(),
      marks: list(
        map({
          /** Shares of the page as it is shown, from its upper left corner. */
          x: number(),
          y: number(),
          width: number(),
          height: number(),
          shape: choice(['round', 'oval', 'cut']),
          /** 0 to 1: how much it looks like a seal; never proof. */
          sure: number(),
          /** The text under it; null where there is none that can be read. */
          under: nullable(text()),
        }),
      ),
    }),
  ),
);

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
      /** Null unless they were asked for and can be looked for in such a file. */
      seals: nullable(sealsShape),
      findings: list(findingShape),
    }),
  ),
});

export type JsonInspect = Read<typeof inspectShape>;
