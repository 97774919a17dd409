import { readInstant } from '../../base/instants.ts';
import type { Inspection } from '../../facts/facts.ts';
import type { Manifest, Material, Phase } from '../../manifest/manifest.ts';
import { parseManifest } from '../../manifest/parse.ts';
import { attributesOf, type Program } from '../../programs/program.ts';
import { check } from '../check.ts';
import type { CheckInput } from '../input.ts';
import type { JudgedAlone } from '../together/together.ts';
import { changed, type Data, documentOf } from './change.ts';
import { withLists } from './lists.ts';
import { inspectionOf } from './made-up.ts';
import { type CaseResult, resultOf } from './result.ts';
import type { Case, CaseChange, CaseFacts, CaseSubmission, CasesFile } from './shape.ts';
import { resultTogether } from './together.ts';

/** What cases begin with. */
export interface Ground {
  readonly program: Program;
  /** The manifest that a case changes. */
  readonly manifest: Data;
  /** What was found in real files, by their paths; other files are made up. */
  readonly inspections: ReadonlyMap<string, Inspection>;
  /** How files are named in a bundle, which is decided further up. */
  readonly namesIn: (program: Program, manifest: Manifest) => ReadonlyMap<Material, string>;
  /** How the bundle is named, and the mail. */
  readonly namesOutside: (program: Program, manifest: Manifest, phase: Phase) => NonNullable<CheckInput['outside']>;
}

/** Judges one case. Throws a PathError where it changes what isn't there. */
export function judgeCase(ground: Ground, file: CasesFile, one: Case): CaseResult {
  const changes: readonly CaseChange[] = [
    { as_of: file.as_of, facts: file.facts },
    file.phases?.[one.phase ?? 'apply'] ?? {},
    (one.variant === undefined ? undefined : file.variants?.[one.variant]) ?? {},
    one,
  ];
  const last = <K extends keyof CaseChange>(key: K): CaseChange[K] | undefined =>
    changes.findLast((change) => change[key] !== undefined)?.[key];
  const program = withLists(ground.program, last('lists'));
  const whole = { dossier: 1, program: program.id, ...(one.manifest ?? ground.manifest) };
  const about = {
    program,
    phase: last('phase') ?? 'apply',
    asOf: readInstant(last('as_of') ?? '', program.zone) ?? Number.NaN,
    subject: last('mail_subject'),
  };
  const recommender = last('recommender');
  const alone = one.submissions === undefined && recommender === undefined;
  const submissions = (one.submissions ?? [{}]).flatMap((submission) =>
    Array.from({ length: submission.times ?? 1 }, () => judgeOne(ground, about, whole, [...changes, submission])),
  );
  return alone ? resultOf(submissions) : resultTogether(program, submissions, recommender);
}

interface About {
  readonly program: Program;
  readonly phase: Phase;
  readonly asOf: number;
  readonly subject: string | undefined;
}

function judgeOne(
  ground: Ground,
  { program, phase, asOf, subject }: About,
  whole: Data,
  changes: readonly CaseSubmission[],
): JudgedAlone {
  const facts: Readonly<Record<string, CaseFacts>> = Object.assign({}, ...changes.map((change) => change.facts ?? {}));
  const source = documentOf('dossier.yaml', changes.reduce<Data>(changed, whole));
  const { manifest, drafts } = parseManifest(source, { fields: program.fields, attributes: attributesOf(program) });
  const files = manifest.materials.flatMap(({ safe }) => safe ?? []);
  const outside = ground.namesOutside(program, manifest, phase);
  const input: CheckInput = {
    program,
    source,
    manifest,
    drafts,
    inspections: new Map(files.map((path) => [path, inspectionOf(path, ground.inspections.get(path), facts[path])])),
    bundleNames: ground.namesIn(program, manifest),
    outside: { ...outside, ...(subject !== undefined && { subject }) },
    asOf,
    phase,
  };
  return { ...input, result: check(input) };
}
