import { CODE_PAGES } from '../../archive/code-pages.ts';
import { JUNK } from '../../base/junk.ts';
import { LACKS } from '../../bundle/doctor/diagnosis.ts';
import { NAME_CHANGES } from '../../bundle/safe-path.ts';
import { boolean, choice, integer, list, literal, map, nullable, type Read, text } from '../../source/shapes.ts';
import { countsShape, findingShape } from '../contract.ts';
import { DOCTOR_VERDICTS } from './report.ts';

/** `doctor --format json` */
export const doctorShape = map({
  format: literal('dossier-doctor/1'),
  file: text(),
  bytes: integer(),
  verdict: choice(DOCTOR_VERDICTS),
  /** How names without the UTF-8 flag were read. */
  names: map({
    /** Null where all others are UTF-8. */
    codePage: nullable(choice(CODE_PAGES)),
    /** Whether `--names` said so; a guess otherwise. */
    chosen: boolean(),
    others: list(choice([...CODE_PAGES, 'utf-8'])),
  }),
  entries: list(
    map({
      /** As it was read. */
      name: text(),
      encoding: choice(['ascii', 'utf-8', 'unicode-path', 'utf-8-unflagged', ...CODE_PAGES, 'unknown']),
      bytes: integer(),
      /** How it looks; null where it is garbled in a way that can't be foretold. */
      looks: map({
        'windows-zh': nullable(text()),
        'windows-en': nullable(text()),
        macos: nullable(text()),
        linux: nullable(text()),
      }),
      /** In a clean copy; null where it is not in it. */
      copyName: nullable(text()),
      changes: list(choice(NAME_CHANGES)),
      sha256: nullable(text()),
      junk: nullable(choice(JUNK)),
      lack: nullable(choice(LACKS)),
    }),
  ),
  emptyFolders: list(text()),
  counts: countsShape,
  findings: list(findingShape),
  /** Null where none was written. */
  copy: nullable(
    map({
      path: text(),
      bytes: integer(),
      sha256: text(),
      entries: integer(),
      /** Whether every file of the zip is in it, junk aside. */
      complete: boolean(),
    }),
  ),
});

export type JsonDoctor = Read<typeof doctorShape>;
