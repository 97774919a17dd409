import { type Route, toPointer } from '../../base/route.ts';
import type { AnswerChange, RecordChange } from '../../bundle/compare/answers.ts';
import type { FileDiff } from '../../bundle/compare/comparison.ts';
import type { FilePair, PackedFile } from '../../bundle/compare/files.ts';
import type { PassageChange } from '../../bundle/compare/passages.ts';
import type { Attestation, Waiver } from '../../manifest/manifest.ts';
import type { Program } from '../../programs/program.ts';
import { yamlLike } from '../diff/yaml-like.ts';
import { type ComparedBundles, countFiles } from './compared.ts';
import type { JsonBundleDiff } from './contract.ts';
import { answerLabel, ruleTitle } from './labels.ts';
import type { BundleSide } from './side.ts';

type JsonFile = JsonBundleDiff['files'][number];
type JsonAnswer = JsonFile['answers'][number];
type JsonPassage = NonNullable<JsonFile['content']>['changes'][number];
type JsonRecords = NonNullable<JsonBundleDiff['manifest']>['attestations'];

/** The comparison as one object, `dossier-bundle-diff/1`; its schema is docs/bundle-diff.schema.json. */
export function jsonBundleDiff({ from, to, diff, program }: ComparedBundles): JsonBundleDiff {
  const { manifest } = diff;
  return {
    format: 'dossier-bundle-diff/1',
    from: side(from),
    to: side(to),
    counts: countFiles(diff),
    files: diff.files.map((file) => fileOf(file, program)),
    made: diff.made.map(pair),
    manifest: manifest
      ? {
          answers: manifest.answers.map((change) => answer(change, program)),
          attestations: records(manifest.attestations, program),
          waivers: records(manifest.waivers, program),
        }
      : null,
  };
}

function side({ named, name, bytes, sha256, packed }: BundleSide): JsonBundleDiff['from'] {
  const common = { named, name, bytes, sha256 };
  if (typeof packed === 'string') return { ...common, receipt: null, noReceipt: packed };
  const { program, packedAt, asOf, phase, verdict } = packed;
  const receipt = {
    program: program.id,
    edition: program.edition,
    rules: program.rules ?? null,
    packedAt,
    asOf,
    phase,
    verdict,
  };
  return { ...common, receipt, noReceipt: null };
}

const packedFile = (file: PackedFile | undefined): JsonFile['from'] =>
  file === undefined
    ? null
    : {
        name: file.name,
        bytes: file.bytes,
        sha256: file.sha256,
        source: file.source ?? null,
        slot: file.slot ?? null,
      };

const pair = ({ change, from, to }: FilePair): JsonBundleDiff['made'][number] => ({
  change,
  from: packedFile(from),
  to: packedFile(to),
});

function fileOf(file: FileDiff, program: Program | undefined): JsonFile {
  const { contents, answers } = file;
  return {
    ...pair(file),
    content: contents?.compared ? { ...contents.content, changes: contents.content.changes.map(passage) } : null,
    notCompared: contents === undefined || contents.compared ? null : contents.why,
    answers: answers.map((change) => answer(change, program)),
  };
}

const passage = ({ change, from, to, differs, words, more }: PassageChange): JsonPassage => ({
  change,
  from: from ?? null,
  to: to ?? null,
  differs: [...differs],
  words: words.map((one) => ({ ...one })),
  more: more ?? null,
});

const shown = (value: unknown): string | null => (value === undefined || value === null ? null : yamlLike(value));

const answer = ({ route, from, to, words }: AnswerChange, program: Program | undefined): JsonAnswer => ({
  pointer: toPointer(withinMaterial(route)),
  label: answerLabel(program, route) ?? null,
  from: shown(from),
  to: shown(to),
  words: words?.first.map((one) => ({ ...one })) ?? [],
});

const withinMaterial = (route: Route): Route => (route[0] === 'materials' ? route.slice(1) : route);

function records(changes: readonly RecordChange<Attestation | Waiver>[], program: Program | undefined): JsonRecords {
  const one = (record: Attestation | Waiver | undefined): JsonRecords[number]['from'] => {
    if (record === undefined) return null;
    const { rule, file, item, by } = record;
    const title = ruleTitle(program, rule) ?? null;
    const [day, said] = 'until' in record ? [record.until, record.reason] : [record.on, record.note];
    return { rule, title, file: file ?? null, item: item ?? null, by, day, said: said ?? null };
  };
  return changes.map(({ from, to }) => ({ from: one(from), to: one(to) }));
}
