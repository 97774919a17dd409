import { type CheckResult, check } from '../../src/check/check.ts';
import type { CheckInput } from '../../src/check/input.ts';
import type { FileFacts, Inspection } from '../../src/facts/facts.ts';
import type { Message } from '../../src/findings/catalogue.ts';
import type { Finding } from '../../src/findings/finding.ts';
import type { Phase } from '../../src/manifest/manifest.ts';
import { parseManifest } from '../../src/manifest/parse.ts';
import { attributesOf } from '../../src/programs/program.ts';
import { loadPack } from '../programs/pack.ts';
import { read } from '../source/read.ts';

/** What a test sets of a submission. */
export interface Submission {
  readonly rules: readonly string[];
  /** Other files of the pack, changed. */
  readonly changes?: Readonly<Record<string, string>>;
  /** The manifest below its head (`dossier`, `program`, `category`: three lines). */
  readonly manifest?: string;
  readonly files?: Readonly<Record<string, Partial<FileFacts> | Message>>;
  readonly phase?: Phase;
  /** Any moment with an offset. */
  readonly asOf?: string;
  readonly category?: string;
}

function inspect(file: string, found: Partial<FileFacts> | Message): Inspection {
  if ('id' in found) return { ok: false, message: found };
  return {
    ok: true,
    facts: { file, real: file, bytes: 1000, modified: 0, format: 'pdf', extension: 'pdf', ...found },
    remarks: [],
  };
}

/** Checks a submission by the rules of a small pack. Throws where the pack has a fault. */
export const examine = (submission: Submission): CheckResult => checked(submission).result;

/** The same, with what was judged. */
export function checked(submission: Submission): { input: CheckInput; result: CheckResult } {
  const { program, findings } = loadPack(submission.rules, submission.changes);
  if (program === undefined) throw new Error(JSON.stringify(findings.map(({ message }) => message)));
  const { category = 'category: city' } = submission;
  const source = read(`dossier: 1\nprogram: example-2025\n${category}\n${submission.manifest ?? ''}`);
  const { manifest, drafts } = parseManifest(source, { fields: program.fields, attributes: attributesOf(program) });
  const inspections = new Map(
    Object.entries(submission.files ?? {}).map(([file, found]) => [file, inspect(file, found)]),
  );
  const input: CheckInput = {
    program,
    source,
    manifest,
    drafts,
    inspections,
    bundleNames: new Map(),
    asOf: Date.parse(submission.asOf ?? '2025-06-01T12:00:00+08:00'),
    phase: submission.phase ?? 'apply',
  };
  return { input, result: check(input) };
}

/** A finding in one line: `error failed example-2025/a 4:1 present.missing`. */
export const show = ({ severity, outcome, rule = '-', place, message }: Finding): string =>
  `${severity} ${outcome} ${rule.replace('example-2025/', '')} ${place?.span.start.line}:${place?.span.start.column} ${message.id}`;

/** Every rule with its outcome: `a passed`, with a `*` where a person's word decided. */
export const outcomes = ({ rules }: CheckResult): string[] =>
  rules.map(({ rule, outcome, attestations }) => `${rule.id} ${outcome}${attestations.length > 0 ? '*' : ''}`);
