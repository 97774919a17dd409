import { FILE_CHANGES } from '../../bundle/compare/files.ts';
import { DIFFERENCES } from '../../bundle/compare/passages.ts';
import { bothLanguages, choice, integer, list, literal, map, nullable, type Read, text } from '../../source/shapes.ts';
import { NO_RECEIPT } from './side.ts';

const sideShape = map({
  /** As the command line named it. */
  named: text(),
  /** The zip's name. */
  name: text(),
  bytes: integer(),
  sha256: text(),
  /** What the receipt beside the zip says; null where it isn't used, and then `noReceipt` says why. */
  receipt: nullable(
    map({
      program: text(),
      edition: text(),
      /** A checksum over the rules; null where the receipt has none. */
      rules: nullable(text()),
      packedAt: text(),
      asOf: text(),
      phase: text(),
      verdict: text(),
    }),
  ),
  noReceipt: nullable(choice(NO_RECEIPT)),
});

const fileShape = map({
  name: text(),
  bytes: integer(),
  sha256: text(),
  /** The file that it was made from; null without a receipt. */
  source: nullable(text()),
  slot: nullable(text()),
});

/** Where two texts differ, in the newer one; `from` or `to` may be empty. */
const wordsShape = list(map({ before: text(), from: text(), to: text(), after: text() }));

const answerShape = map({
  /** JSON Pointer into the newer manifest (into the older one for what is gone); of a material only what stands in it. */
  pointer: text(),
  label: nullable(bothLanguages()),
  /** As an author of a manifest would write it; null where there is none. */
  from: nullable(text()),
  to: nullable(text()),
  words: wordsShape,
});

const pairShape = {
  change: choice(FILE_CHANGES),
  from: nullable(fileShape),
  to: nullable(fileShape),
};

const contentShape = map({
  unit: choice(['page', 'paragraph']),
  /** How many there were, and are. */
  from: integer(),
  to: integer(),
  changes: list(
    map({
      change: choice(['changed', 'added', 'removed', 'moved']),
      /** Numbers from 1. */
      from: nullable(integer()),
      to: nullable(integer()),
      /** Of what changed or was moved: in what it differs. */
      differs: list(choice(DIFFERENCES)),
      words: wordsShape,
      /** Further places with other words; null where they were too many to count. */
      more: nullable(integer()),
    }),
  ),
});

const recordShape = map({
  rule: text(),
  title: nullable(bothLanguages()),
  file: nullable(text()),
  item: nullable(text()),
  by: text(),
  /** Of an attestation its day and note, of a waiver its last day and reason. */
  day: text(),
  said: nullable(text()),
});
const recordsShape = list(map({ from: nullable(recordShape), to: nullable(recordShape) }));

/** `diff --format json`. */
export const bundleDiffShape = map({
  format: literal('dossier-bundle-diff/1'),
  from: sideShape,
  to: sideShape,
  counts: map({
    changed: integer(),
    replaced: integer(),
    added: integer(),
    removed: integer(),
    renamed: integer(),
    same: integer(),
  }),
  files: list(
    map({
      ...pairShape,
      /** Null where the bytes are the same, or were all that could be compared; then `notCompared` says why. */
      content: nullable(contentShape),
      notCompared: nullable(
        choice([
          'password',
          'unreadable',
          'time',
          'memory',
          'too-many-pages',
          'format',
          'other-format',
          'word-unreadable',
          'nothing-in-common',
        ]),
      ),
      /** What the manifests say differently of it. */
      answers: list(answerShape),
    }),
  ),
  /** What the tool wrote into the bundles by itself: the index, the checksums. */
  made: list(map(pairShape)),
  /** Null where one of the bundles comes without a receipt. */
  manifest: nullable(map({ answers: list(answerShape), attestations: recordsShape, waivers: recordsShape })),
});

export type JsonBundleDiff = Read<typeof bundleDiffShape>;
