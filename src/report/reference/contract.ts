import { CONSEQUENCES } from '../../findings/consequence.ts';
import { SEVERITIES } from '../../findings/severity.ts';
import { PHASES } from '../../manifest/manifest.ts';
import { LEVELS } from '../../programs/program.ts';
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
  table,
  text,
} from '../../source/shapes.ts';
import { findingShape } from '../contract.ts';

const sourceShape = map({ title: bothLanguages(), url: nullable(text()) });

/** `explain --format json` */
export const explainShape = map({
  format: literal('dossier-explain/1'),
  rules: list(
    map({
      id: text(),
      title: bothLanguages(),
      program: map({ id: text(), title: bothLanguages() }),
      level: choice(LEVELS),
      severity: choice(SEVERITIES),
      /** What becomes of a submission that doesn't meet it; absent where the call doesn't say. */
      consequence: choice(CONSEQUENCES).optional(),
      phase: choice(PHASES),
      kind: text(),
      clause: map({ id: text(), at: text(), quote: text() }),
      source: sourceShape,
      /** How it is checked, and what is not looked at. */
      how: list(bothLanguages()),
      /** Null where it is looked at in every submission. */
      when: nullable(bothLanguages()),
      fix: nullable(bothLanguages()),
      /** What it says where it isn't met. */
      examples: list(
        map({
          message: text(),
          severity: choice(SEVERITIES),
          outcome: choice(['failed', 'undecided']),
          text: bothLanguages(),
          fix: bothLanguages(),
        }),
      ),
      lists: list(map({ name: text(), words: list(text()) })),
      /** YAML for the manifest; null where nobody can attest it, or where setting it aside is pointless. */
      attest: nullable(bothLanguages()),
      waive: nullable(bothLanguages()),
    }),
  ),
  messages: list(
    map({
      id: text(),
      severity: choice(SEVERITIES),
      byRule: boolean(),
      text: bothLanguages(),
      why: nullable(bothLanguages()),
      fix: bothLanguages(),
      rules: list(map({ id: text(), title: bothLanguages() })),
    }),
  ),
  /** What is wrong with the pack that was named; nothing is explained then. */
  findings: list(findingShape),
});

/** `programs show --format json` */
export const programInfoShape = map({
  format: literal('dossier-program/1'),
  /** Null where the pack that was named is faulty. */
  program: nullable(
    map({
      id: text(),
      edition: text(),
      title: bothLanguages(),
      source: sourceShape,
      zone: text(),
      windows: list(
        map({
          rule: text(),
          phase: choice(PHASES),
          opens: nullable(text()),
          /** Null where it hangs on a day that the manifest gives, or comes again and again. */
          closes: nullable(text()),
          /** Closes at the end of this many days after the day of that name; null where the call names a moment. */
          after: nullable(map({ label: bothLanguages(), days: integer() })),
          /** How it is judged, in words. */
          told: bothLanguages(),
          zone: text(),
          zoneStated: boolean(),
        }),
      ),
      delivery: map({ channel: choice(['email', 'portal', 'unstated']), to: list(text()), portal: nullable(text()) }),
      categories: table(bothLanguages()),
      applicantKinds: table(bothLanguages()),
      slots: list(
        map({
          id: text(),
          label: bothLanguages(),
          clause: nullable(text()),
          /** Null where no clause asks for one; its `source` is null where it is the call. */
          seal: nullable(map({ what: bothLanguages(), clause: text(), quote: text(), source: nullable(text()) })),
        }),
      ),
      fields: integer(),
      rules: list(map({ phase: choice(PHASES), counts: map({ must: integer(), should: integer(), info: integer() }) })),
      /** What the call doesn't say. */
      gaps: list(bothLanguages()),
    }),
  ),
  /** What is wrong with the pack. */
  findings: list(findingShape),
});

/** `programs --format json` */
export const programsShape = map({
  format: literal('dossier-programs/1'),
  programs: list(
    map({
      id: text(),
      edition: text(),
      name: bothLanguages(),
      /** When and against which text somebody compared the pack; null where nobody has. */
      checked: nullable(map({ on: text(), against: bothLanguages() })),
      categories: table(bothLanguages()),
      rules: integer(),
    }),
  ),
});

export type JsonPrograms = Read<typeof programsShape>;
export type JsonExplain = Read<typeof explainShape>;
export type JsonProgramInfo = Read<typeof programInfoShape>;
