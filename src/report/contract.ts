import { RULE_OUTCOMES } from '../check/outcomes.ts';
import { CONSEQUENCES } from '../findings/consequence.ts';
import { OUTCOMES, SEVERITIES } from '../findings/severity.ts';
import { PHASES } from '../manifest/manifest.ts';
import { LEVELS } from '../programs/program.ts';
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
} from '../source/shapes.ts';
import { bookShape } from './book/contract.ts';
import { copiesShape } from './copies/contract.ts';

const placeShape = map({ file: text(), line: integer(), column: integer(), pointer: text() });

/** Where a line stands, counted from 1: of a PDF the page, of other files the line, in a table of a Word file also the cell. */
export const lineShape = {
  page: nullable(integer()),
  line: nullable(integer()),
  cell: nullable(map({ table: integer(), row: integer(), column: integer() })),
};

/** What one of two texts says where they differ; null where it says nothing there. */
export const sideShape = nullable(map({ text: text(), before: text(), after: text(), ...lineShape }));

export const findingShape = map({
  /** `<program>/<rule>`, or null where no rule of a program speaks. */
  rule: nullable(text()),
  message: text(),
  severity: choice(SEVERITIES),
  outcome: choice(OUTCOMES),
  text: bothLanguages(),
  why: nullable(bothLanguages()),
  fix: bothLanguages(),
  place: nullable(placeShape),
  subject: nullable(map({ file: text(), page: integer().optional() })),
  basis: nullable(map({ clause: text(), quote: text(), source: text() })),
  /** What becomes of a submission that doesn't meet the rule; absent where the call doesn't say. */
  consequence: choice(CONSEQUENCES).optional(),
  /** Of two texts that should agree: the first differences. `here` is the subject's (or the Chinese), `there` the other's. */
  sides: list(map({ here: sideShape, there: sideShape })).optional(),
});

/** When, and against which text, somebody compared a pack; null where the pack doesn't say. */
const checkedShape = nullable(map({ on: text(), against: bothLanguages() }));

const programShape = map({
  id: text(),
  edition: text(),
  checked: checkedShape,
  /** What the overlays are laid over; null for a pack that stands by itself. */
  base: nullable(map({ id: text(), checked: checkedShape })),
  /** The lowest first. */
  overlays: list(map({ named: text(), name: nullable(bothLanguages()), checked: checkedShape })),
});

export const countsShape = map({ error: integer(), warning: integer(), advice: integer(), waived: integer() });

/** `validate --format json` */
export const reportShape = map({
  format: literal('dossier-report/1'),
  program: nullable(programShape),
  category: nullable(text()),
  phase: choice(PHASES),
  asOf: text(),
  verdict: choice(['ready', 'not-ready']),
  counts: countsShape,
  findings: list(findingShape),
  rules: list(
    map({
      id: text(),
      level: choice(LEVELS),
      phase: choice(PHASES),
      clause: text(),
      title: bothLanguages(),
      outcome: choice(RULE_OUTCOMES),
      /** By whose word the rule passed, where a program can't decide. */
      attestations: list(
        map({ by: text(), on: text(), file: text().optional(), item: text().optional(), note: text().optional() }),
      ),
      waivers: list(map({ by: text(), reason: text(), until: text(), file: text().optional() })),
    }),
  ),
  materials: list(
    map({
      slot: nullable(text()),
      file: text(),
      bytes: nullable(integer()),
      sha256: nullable(text()),
      format: nullable(text()),
      pages: integer().optional(),
      bundleName: text(),
    }),
  ),
});

/** `validate --format json` with several manifests */
export const batchShape = map({
  format: literal('dossier-batch/1'),
  verdict: choice(['ready', 'not-ready']),
  /** Over all submissions and what they have in common. */
  counts: countsShape,
  /** A manifest that couldn't be read has a report with the one finding that says so. */
  submissions: list(map({ manifest: text(), ...reportShape.shape })),
  /** What an applicant's submissions have in common: `place` in the later one, `first` in the earlier one; null where there is no other. */
  findings: list(map({ ...findingShape.shape, first: nullable(placeShape) })),
});

/** `pack --format json` */
export const packShape = map({
  format: literal('dossier-pack/1'),
  verdict: choice(['ready', 'not-ready']),
  bundle: nullable(
    map({
      path: text(),
      bytes: integer(),
      sha256: text(),
      entries: list(
        map({
          name: text(),
          bytes: integer(),
          sha256: text(),
          method: choice(['store', 'deflate']),
          source: text().optional(),
        }),
      ),
    }),
  ),
  /** `text`: path of the same as text, to be copied piece by piece. */
  mail: list(
    map({
      path: text(),
      to: list(text()),
      subject: text(),
      bytes: integer(),
      attachments: list(text()),
      text: text(),
    }),
  ),
  /** `sheet`: the page to fill in the web page from. */
  portal: nullable(map({ path: text(), sheet: text() })),
  /** The combined PDF, where one was asked for. */
  book: nullable(bookShape),
  receipt: nullable(text()),
  /** With `--fit` the files over their limit, with `--scrub` every file, and the copies that stand for them. */
  copies: list(copiesShape),
  findings: list(findingShape),
});

/** `verify --format json` */
export const verifyShape = map({
  format: literal('dossier-verify/1'),
  verdict: choice(['sound', 'not-sound']),
  counts: countsShape,
  /** Whether the files were judged by the program's rules as well. */
  rulesChecked: boolean(),
  entries: list(map({ name: text(), bytes: integer(), sha256: text() })),
  findings: list(findingShape),
});

export type JsonFinding = Read<typeof findingShape>;
export type JsonProgram = Read<typeof programShape>;
export type JsonReport = Read<typeof reportShape>;
export type JsonBatch = Read<typeof batchShape>;
export type JsonPack = Read<typeof packShape>;
export type JsonVerify = Read<typeof verifyShape>;
