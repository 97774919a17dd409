import { readInstant } from '../../base/instants.ts';
import type { Inspection } from '../../facts/facts.ts';
import type { Manifest, Material } from '../../manifest/manifest.ts';
import { parseManifest } from '../../manifest/parse.ts';
import { attributesOf, type Program } from '../../programs/program.ts';
import { readDocument } from '../../source/document.ts';
import { type CheckResult, check } from '../check.ts';
import { changed, type Data } from './change.ts';
import { inspectionOf } from './made-up.ts';
import type { Case, CaseChange, CaseFacts, CasesFile } from './shape.ts';

/** What cases begin with. */
export interface Ground {
  readonly program: Program;
  /** The manifest that a case changes. */
  readonly manifest: Data;
  /** What was found in real files, by their paths; other files are made up. */
  readonly inspections: ReadonlyMap<string, Inspection>;
  /** How files are named in a bundle, which is decided further up. */
  readonly namesIn: (program: Program, manifest: Manifest) => ReadonlyMap<Material, string>;
}

/** Judges one case. Throws a PathError where it changes what isn't there. */
export function judgeCase(ground: Ground, file: CasesFile, one: Case): CheckResult {
  const { program } = ground;
  const changes: readonly CaseChange[] = [
    { as_of: file.as_of, facts: file.facts },
    file.phases?.[one.phase ?? 'apply'] ?? {},
    (one.variant === undefined ? undefined : file.variants?.[one.variant]) ?? {},
    one,
  ];
  const whole = { dossier: 1, program: program.id, ...(one.manifest ?? ground.manifest) };
  const data = changes.reduce<Data>(changed, whole);
  const last = <K extends keyof CaseChange>(key: K): CaseChange[K] | undefined =>
    changes.findLast((change) => change[key] !== undefined)?.[key];
  const facts: Readonly<Record<string, CaseFacts>> = Object.assign({}, ...changes.map((change) => change.facts ?? {}));
  // JSON is YAML too, and keeps every text a text.
  const source = readDocument('dossier.yaml', new TextEncoder().encode(JSON.stringify(data)));
  const { manifest, drafts } = parseManifest(source, { fields: program.fields, attributes: attributesOf(program) });
  const files = manifest.materials.flatMap(({ safe }) => safe ?? []);
  return check({
    program,
    source,
    manifest,
    drafts,
    inspections: new Map(files.map((path) => [path, inspectionOf(path, ground.inspections.get(path), facts[path])])),
    bundleNames: ground.namesIn(program, manifest),
    asOf: readInstant(last('as_of') ?? '', program.zone) ?? Number.NaN,
    phase: last('phase') ?? 'apply',
  });
}

/** What is found, as cases write it: `case-pages pages.over`, with `undecided` or `waived` behind it. */
export const foundIn = ({ findings }: Pick<CheckResult, 'findings'>): string[] =>
  findings.map(({ rule, message, outcome }) => {
    const about = `${rule?.split('/').at(-1) ?? '-'} ${message.id}`;
    return outcome === 'failed' ? about : `${about} ${outcome}`;
  });
