import { readInstant } from '../../src/base/instants.ts';
import { extensionOf } from '../../src/base/paths.ts';
import { bundleNames } from '../../src/bundle/names.ts';
import { type CheckResult, check } from '../../src/check/check.ts';
import { nodeWorld } from '../../src/cli/node-world.ts';
import {
  type FileFacts,
  type Format,
  type Inspection,
  known,
  unknown,
  type VideoFacts,
} from '../../src/facts/facts.ts';
import type { FormFacts, WordMatters } from '../../src/facts/form/form-facts.ts';
import { inspectFile } from '../../src/facts/inspect.ts';
import { lookAt } from '../../src/facts/look.ts';
import type { SealPage } from '../../src/facts/seal/facts.ts';
import { message } from '../../src/findings/catalogue.ts';
import type { Phase } from '../../src/manifest/manifest.ts';
import { parseManifest } from '../../src/manifest/parse.ts';
import { attributesOf, type Program } from '../../src/programs/program.ts';
import { readDocument } from '../../src/source/document.ts';
import { VIDEO } from '../rules/evidence.ts';
import { at, changed, type Data } from './change.ts';

/** What a case says of one file instead of what inspection found in it. */
export interface FactsChange {
  readonly missing?: boolean;
  readonly format?: Format;
  readonly extension?: string;
  readonly bytes?: number;
  readonly pages?: number;
  readonly text?: string;
  readonly video?: Partial<VideoFacts>;
  /** What is different in the Word form of the example. */
  readonly form?: Partial<FormFacts>;
  readonly matters?: Partial<WordMatters>;
  /** What its pages look like to somebody who looks for seals. */
  readonly seals?: readonly SealPage[];
  /** Why a reader of its format found out nothing. */
  readonly fault?: keyof typeof FAULTS;
}

/** How a submission differs from the complete example. */
export interface Change {
  readonly phase?: Phase;
  /** A day or a moment in the program's zone. */
  readonly asOf?: string;
  /** Path → value. */
  readonly set?: Data;
  readonly unset?: readonly string[];
  /** Path of a list → items to put at its end. */
  readonly add?: Readonly<Record<string, readonly unknown[]>>;
  /** By the path of the file. */
  readonly facts?: Readonly<Record<string, FactsChange>>;
}

export type Inspections = ReadonlyMap<string, Inspection>;

const FULL: VideoFacts = { ...VIDEO, seconds: 45 };

const FAULTS = {
  'pdf.password': message('pdf.password', {}),
  'word.unopenable': message('word.unopenable', { reason: '示例' }),
  'text.not-readable': message('text.not-readable', { found: 'doc' }),
  'text.none': message('text.none', {}),
} as const;

/** Looks into every file of the example with the real engines, for everything that any rule could ask. */
export async function inspectExample(folder: string, data: Data): Promise<Inspections> {
  const { files, engines } = nodeWorld();
  const facets = new Set(['opens', 'text', 'pixels', 'video', 'form', 'seals'] as const);
  const look = lookAt(files);
  const found = new Map<string, Inspection>();
  for (const { file } of at(data, 'materials') as { file: string }[]) {
    const target = { file, path: `${folder}/${file}`, within: files.real(folder) };
    found.set(file, await inspectFile(look, target, facets, engines));
  }
  await engines.pdf.close();
  return found;
}

/** A file that the example doesn't have: sound, small, with two pages where it is a PDF. */
function madeUp(file: string): FileFacts {
  const extension = extensionOf(file);
  const format = ({ jpg: 'jpeg', srt: 'text' } as Record<string, Format>)[extension] ?? (extension as Format);
  const base = { file, real: file, bytes: 100_000, modified: 0, format, extension };
  if (format === 'pdf') return { ...base, pages: known({ pages: 2, remarks: [] }), text: known({ text: '示例 2025' }) };
  if (format === 'docx') return { ...base, text: known({ text: '示例 2025' }) };
  return format === 'mp4' ? { ...base, video: known(FULL) } : base;
}

function inspectionOf(file: string, example: Inspection | undefined, change: FactsChange | undefined): Inspection {
  if (change?.missing) return { ok: false, message: message('file.missing', { file, nearest: undefined }) };
  if (change === undefined && example !== undefined) return example;
  const base = example?.ok ? example.facts : madeUp(file);
  const { format, extension, bytes, pages, text, video, seals, fault, form, matters } = change ?? {};
  const facts = {
    ...base,
    ...(format && { format }),
    ...(extension !== undefined && { extension }),
    ...(bytes !== undefined && { bytes }),
    ...(pages !== undefined && { pages: known({ pages, remarks: [] }) }),
    ...(text !== undefined && { text: known({ text }) }),
    ...(video && { video: known({ ...FULL, ...video }) }),
    ...(base.form?.known && {
      form: known({ ...base.form.value, ...form, matters: { ...base.form.value.matters, ...matters } }),
    }),
    ...(seals && { seals: known({ pages: seals }) }),
    ...(fault && { text: unknown(FAULTS[fault]) }),
    ...(fault?.startsWith('pdf.') && { pages: unknown(FAULTS[fault]) }),
  };
  return { ok: true, facts, remarks: [] };
}

/** Judges the example as a case changes it. */
export function judgeChanged(
  program: Program,
  example: Data,
  inspections: Inspections,
  changes: readonly Change[],
): CheckResult {
  const data = changes.reduce(changed, example);
  const last = <K extends keyof Change>(key: K): Change[K] | undefined =>
    changes.findLast((one) => one[key] !== undefined)?.[key];
  const facts: Record<string, FactsChange> = Object.assign({}, ...changes.map((change) => change.facts ?? {}));
  // JSON is YAML too, and keeps every text a text.
  const source = readDocument('dossier.yaml', new TextEncoder().encode(JSON.stringify(data)));
  const { manifest, drafts } = parseManifest(source, { fields: program.fields, attributes: attributesOf(program) });
  const files = manifest.materials.flatMap(({ safe }) => safe ?? []);
  return check({
    program,
    source,
    manifest,
    drafts,
    inspections: new Map(files.map((file) => [file, inspectionOf(file, inspections.get(file), facts[file])])),
    bundleNames: bundleNames(program, manifest),
    asOf: readInstant(last('asOf') ?? '', program.zone) ?? Number.NaN,
    phase: last('phase') ?? 'apply',
  });
}
