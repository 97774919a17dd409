import { RULE_OUTCOMES } from '../../check/outcomes.ts';
import { TASKS } from '../../check/status/task-kinds.ts';
import { SEVERITIES } from '../../findings/severity.ts';
import { PHASES } from '../../manifest/manifest.ts';
import { LEVELS } from '../../programs/program.ts';
import {
  bilingual,
  boolean,
  bothLanguages,
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
import { countsShape } from '../contract.ts';

const clause = () => map({ at: text(), quote: nullable(text()) });
const window = () => choice(['not-open', 'open', 'unclear', 'closed', 'done', 'unknown']);
const tasks = () => list(map({ about: bothLanguages(), errors: integer() }));

/** What is open, by kind of work; `about`: files, entries or demands. */
const workShape = map({
  task: choice(TASKS),
  name: bothLanguages(),
  items: list(map({ about: bothLanguages(), binding: boolean(), findings: integer() })),
});

const progressShape = map({
  slots: list(map({ slot: text(), label: bothLanguages(), listed: integer(), ready: integer(), lacking: boolean() })),
  /** `asked`: entries that every submission must have. */
  fields: list(map({ group: text(), label: bothLanguages(), asked: integer(), filled: integer(), errors: integer() })),
});

const calendarShape = map({
  /** Moments in UTC, the next first; `latest` is another where the call or the manifest leaves it open. */
  coming: list(map({ rule: text(), end: choice(['opens', 'closes']), at: text(), latest: text() })),
  /** Rules with a window that hangs on a day which the manifest doesn't give yet. */
  undated: list(text()),
});

const phaseShape = map({
  phase: choice(PHASES),
  settled: integer(),
  applicable: integer(),
  rules: list(
    map({
      id: text(),
      level: choice(LEVELS),
      clause: text(),
      title: bothLanguages(),
      outcome: choice(RULE_OUTCOMES),
      attested: boolean(),
    }),
  ),
  /** Moments in UTC; null where the call or the manifest names none. */
  windows: list(
    map({
      rule: text(),
      opens: nullable(text()),
      closes: nullable(text()),
      /** Where the call or the manifest leaves it open: until when it may be; `closes` is the earliest end then. */
      closesLatest: nullable(text()),
      /** The day on which it was done, by the manifest. */
      done: nullable(text()),
      state: window(),
    }),
  ),
  informs: list(map({ id: text(), title: bothLanguages(), clause: text(), quote: text() })),
});

const rowShape = map({
  id: text(),
  label: bothLanguages(),
  clause: clause(),
  state: choice(['empty', 'unmet', 'thin', 'unclaimed', 'filled']),
  answered: integer(),
  asked: integer(),
  /** Chinese in characters as a word processor counts them, English in words. */
  written: map({ zh: integer(), en: integer() }),
  figures: boolean(),
  /** The applicant's own. */
  score: nullable(number()),
  evidence: list(text()),
  rules: list(map({ id: text(), message: text(), severity: choice(SEVERITIES), outcome: choice(RULE_OUTCOMES) })),
  thin: list(
    map({
      why: choice(['one-language', 'short', 'no-figure', 'no-evidence']),
      language: choice(['zh', 'en']).optional(),
      length: integer().optional(),
      limit: integer().optional(),
    }),
  ),
});

const sheetShape = map({
  title: bothLanguages(),
  clause: text(),
  parts: list(map({ title: bothLanguages(), clause: text(), advice: boolean(), rows: list(rowShape) })),
  scores: nullable(map({ sum: number(), most: integer(), given: integer(), asked: integer() })),
  supportsUsed: boolean(),
  unknownSupports: list(map({ file: text(), word: text(), nearest: nullable(text()) })),
});

/** `status --format json` */
export const statusShape = map({
  format: literal('dossier-status/1'),
  program: map({ id: text(), edition: text() }),
  applicant: bilingual(),
  category: nullable(text()),
  phase: choice(PHASES),
  asOf: text(),
  /** Of the phase, at the earliest; negative hours have passed. */
  deadline: nullable(map({ closes: text(), hoursLeft: integer() })),
  verdict: choice(['ready', 'not-ready']),
  counts: countsShape,
  next: map({
    files: tasks(),
    entries: tasks(),
    moment: tasks(),
    attestations: list(map({ rule: text(), statement: bothLanguages(), binding: boolean(), files: list(text()) })),
  }),
  work: list(workShape),
  progress: progressShape,
  calendar: calendarShape,
  phases: list(phaseShape),
  sheet: nullable(sheetShape),
  keywords: nullable(
    map({
      clause: clause(),
      terms: list(text()),
      found: list(text()),
      pages: nullable(integer()),
      /** `found` is null where the text of the file can't be had. */
      cases: list(map({ file: text(), pages: nullable(integer()), found: nullable(list(text())) })),
    }),
  ),
  /** Other categories, by whether the submission has cases enough for them. */
  moves: nullable(map({ clause: clause(), fits: list(text()), lacks: list(text()) })),
});

export type JsonStatus = Read<typeof statusShape>;
