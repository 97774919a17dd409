import { readInstant } from '../base/instants.ts';
import { folderOf } from '../base/paths.ts';
import { bundleNames } from '../bundle/names.ts';
import { outsideNames } from '../bundle/outside.ts';
import { type CheckResult, check, conclude } from '../check/check.ts';
import { facetsNeeded } from '../check/evidence.ts';
import { SECRECY_FACETS } from '../check/secrecy/secrecy.ts';
import { junkOnDisk } from '../check/unnamed.ts';
import type { Facet, Inspection } from '../facts/facts.ts';
import { inspectFile } from '../facts/inspect.ts';
import type { Inspector } from '../facts/inspector.ts';
import { type Look, lookAt } from '../facts/look.ts';
import type { Draft } from '../findings/draft.ts';
import type { Finding } from '../findings/finding.ts';
import { type Copies, nameOfCopy, type Places, withCopies } from '../manifest/copies.ts';
import type { Manifest, Material, Phase } from '../manifest/manifest.ts';
import { parseManifest, programNamed } from '../manifest/parse.ts';
import { attributesOf, type Program } from '../programs/program.ts';
import { readDocument, type SourceDocument } from '../source/document.ts';
import { type Inspections, withDigests } from './digests.ts';
import { UsageError } from './failure.ts';
import { manifestAt, readManifest } from './manifest-file.ts';
import { lookOnDisk, onDiskDrafts } from './on-disk.ts';
import { parentFolder } from './paths.ts';
import { findProgram } from './program.ts';
import { withNamesProposed } from './propose-names.ts';
import type { World } from './world.ts';

/** For which moment and phase a submission is examined. */
export interface ExamineOptions {
  /** As typed: a day or a moment; without an offset it is read in the program's zone. Absent: now. */
  readonly asOf?: string | undefined;
  /** Absent: as the manifest says, else `apply`. */
  readonly phase?: Phase | undefined;
  /** The folder from which a program's path leads, where it isn't the manifest's. */
  readonly programsFrom?: string | undefined;
}

/** A submission as it was read, before anything is looked into. */
export interface Submission {
  readonly manifestFile: string;
  readonly folder: string;
  readonly source: SourceDocument;
  /** Every file that a finding may point at: the manifest, and those of a pack from a path. */
  readonly sources: readonly SourceDocument[];
  readonly manifest: Manifest;
  readonly program: Program | undefined;
  readonly phase: Phase;
  readonly asOf: number;
  readonly rehearsed: boolean;
  /** What reading brought up: of the manifest, and of a program that can't be had. */
  readonly faults: { readonly manifest: readonly Draft[]; readonly program: readonly Finding[] };
}

/** A submission read, looked into and judged. */
export interface Examined extends Submission {
  /** As it is packed: with copies in the place of files, where there are any. */
  readonly manifest: Manifest;
  /** Where the copies lie, by the safe path of their material. */
  readonly copies: Places;
  readonly inspections: ReadonlyMap<string, Inspection>;
  readonly bundleNames: ReadonlyMap<Material, string>;
  /** Files in the folders of materials that are no materials, such as the marks of open documents. */
  readonly junk: readonly string[];
  readonly result: CheckResult;
}

/** How far files are looked into: for the rules of the phase, or for those of every phase and the readiness sheet. */
export type Reach = 'phase' | 'everything';

/** Where the file of a material lies. */
export const placeOf = ({ folder, copies }: Pick<Examined, 'folder' | 'copies'>, { safe = '' }: Material): string =>
  copies.get(safe)?.path ?? `${folder}/${safe}`;

/** Reads a manifest and every file that it names, once each, and judges them by the program's rules. */
export async function examine(
  world: World,
  named: string,
  options: ExamineOptions,
  reach: Reach = 'phase',
): Promise<Examined> {
  // PDFs take an engine that is slow to start: it does so while the program is read.
  const warm = ({ text }: SourceDocument): void => {
    if (/\.pdf\b/i.test(text)) world.engines.pdf.warm();
  };
  return lookInto(world, await readSubmission(world, named, options, warm), new Map(), reach);
}

/** Reads a manifest, and the program that it names. `onSource` hears of the manifest before the program is read. */
export async function readSubmission(
  world: World,
  named: string,
  options: ExamineOptions,
  onSource: (source: SourceDocument) => void = () => {},
): Promise<Submission> {
  const manifestFile = manifestAt(world, named);
  const folder = parentFolder(manifestFile);
  const source = readDocument(manifestFile, readManifest(world, manifestFile));
  onSource(source);
  const found = await findProgram(world, programNamed(source), options.programsFrom ?? folder);
  const { program } = found;
  const asked = program && { fields: program.fields, attributes: attributesOf(program) };
  const { manifest, drafts } = parseManifest(source, asked);
  const phase = options.phase ?? manifest.phase ?? 'apply';
  const asOf = momentOf(options.asOf, program?.zone ?? 'Asia/Shanghai') ?? world.now();
  return {
    manifestFile,
    folder,
    source,
    sources: [source, ...(found.sources ?? [])],
    manifest,
    program,
    phase,
    asOf,
    rehearsed: options.asOf !== undefined,
    faults: { manifest: drafts, program: [...found.findings, ...found.drafts.map(source.finding)] },
  };
}

/** Looks into the files of a submission, or into the copies that are to be packed in their place, and judges them. */
export async function lookInto(
  world: World,
  submission: Submission,
  standing: Copies,
  reach: Reach = 'phase',
  inspector: Inspector = inspectFile,
): Promise<Examined> {
  const { manifestFile, folder, source, program, phase, asOf, faults } = submission;
  const { manifest, places: copies } = withCopies(submission.manifest, standing);
  const common = { ...submission, manifest, copies };
  const look = lookAt(world.files);
  const inspections = await inspectAll(world, look, common, reach === 'phase' ? phase : undefined, inspector);
  if (program === undefined) {
    const findings = [...source.findings, ...faults.program, ...faults.manifest.map(source.finding)];
    const result = conclude(findings, []);
    return { ...common, inspections, bundleNames: new Map(), junk: [], result: { ...result, verdict: 'not-ready' } };
  }
  const names = bundleNames(program, manifest);
  const onDisk = lookOnDisk(look, folder, program, submission.manifest);
  const unnamed = onDiskDrafts(world.files, manifestFile, submission.manifest, inspections, onDisk);
  const drafts = [...faults.manifest, ...unnamed];
  const outside = outsideNames(program, manifest, phase);
  const checked = check({ program, source, manifest, drafts, inspections, bundleNames: names, outside, asOf, phase });
  const result = await withNamesProposed(checked, manifest, program);
  return { ...common, inspections, bundleNames: names, junk: junkOnDisk(onDisk), result };
}

function momentOf(typed: string | undefined, zone: string): number | undefined {
  if (typed === undefined) return undefined;
  const instant = readInstant(typed, zone);
  if (instant !== undefined) return instant;
  throw new UsageError({
    zh: `--as-of 要写成 2025-06-15 或 2025-06-15T23:59+08:00 这样真实存在的日期，现在是“${typed}”。`,
    en: `--as-of takes a date that exists, such as 2025-06-15 or 2025-06-15T23:59+08:00; this is ‘${typed}’.`,
  });
}

async function inspectAll(
  world: World,
  look: Look,
  examined: Pick<Examined, 'folder' | 'manifest' | 'program' | 'copies'>,
  phase: Phase | undefined,
  inspector: Inspector,
): Promise<Inspections> {
  const { folder, manifest, program, copies } = examined;
  const inspections = new Map<string, Inspection>();
  const needed = program ? facetsNeeded(program, manifest, phase) : new Map<string, ReadonlySet<Facet>>();
  const facets = new Map<string, Set<Facet>>();
  for (const { safe = '', slot = '' } of manifest.materials) {
    const asked = facets.get(safe) ?? new Set(SECRECY_FACETS);
    facets.set(safe, asked);
    for (const facet of needed.get(slot) ?? []) asked.add(facet);
  }
  const within = world.files.real(folder);
  for (const material of manifest.materials) {
    const { safe, file = safe } = material;
    if (safe === undefined || file === undefined || inspections.has(safe)) continue;
    const path = placeOf(examined, material);
    const copy = copies.get(safe);
    const target =
      copy === undefined
        ? { file, path, within }
        : {
            file: nameOfCopy(file, path),
            path,
            within: world.files.real(folderOf(path)),
            original: `${folder}/${copy.original}`,
          };
    inspections.set(safe, await inspector(look, target, facets.get(safe) ?? new Set(), world.engines));
  }
  const [digested = inspections] = await withDigests(world, [inspections]);
  return digested;
}
