import { readInstant } from '../base/instants.ts';
import { bundleNames } from '../bundle/names.ts';
import { type CheckResult, check, conclude } from '../check/check.ts';
import { facetsNeeded } from '../check/evidence.ts';
import type { Inspection } from '../facts/facts.ts';
import { inspectFile } from '../facts/inspect.ts';
import { sniffFormat } from '../facts/sniff.ts';
import type { Manifest, Material, Phase } from '../manifest/manifest.ts';
import { parseManifest, programNamed } from '../manifest/parse.ts';
import { attributesOf, type Program } from '../programs/program.ts';
import { readDocument, type SourceDocument } from '../source/document.ts';
import { MAX_SOURCE_BYTES } from '../source/limits.ts';
import { UsageError } from './failure.ts';
import { manifestFolder } from './paths.ts';
import { findProgram } from './program.ts';
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

/** A submission read, looked into and judged. */
export interface Examined {
  readonly manifestFile: string;
  readonly folder: string;
  readonly source: SourceDocument;
  /** Every file that a finding may point at: the manifest, and those of a pack from a path. */
  readonly sources: readonly SourceDocument[];
  readonly manifest: Manifest;
  readonly program: Program | undefined;
  readonly inspections: ReadonlyMap<string, Inspection>;
  readonly bundleNames: ReadonlyMap<Material, string>;
  readonly phase: Phase;
  readonly asOf: number;
  readonly rehearsed: boolean;
  readonly result: CheckResult;
}

/** Reads a manifest and every file that it names, once each, and judges them by the program's rules. */
export async function examine(world: World, named: string, options: ExamineOptions): Promise<Examined> {
  const manifestFile = manifestAt(world, named);
  const folder = manifestFolder(manifestFile);
  const source = readDocument(manifestFile, readManifest(world, manifestFile));
  const found = await findProgram(world, programNamed(source), options.programsFrom ?? folder);
  const { program } = found;
  const asked = program && { fields: program.fields, attributes: attributesOf(program) };
  const { manifest, drafts } = parseManifest(source, asked);
  const phase = options.phase ?? manifest.phase ?? 'apply';
  const asOf = momentOf(options.asOf, program?.zone ?? 'Asia/Shanghai') ?? world.now();
  const common = {
    manifestFile,
    folder,
    source,
    sources: [source, ...(found.sources ?? [])],
    manifest,
    program,
    phase,
    asOf,
    rehearsed: options.asOf !== undefined,
  };
  const inspections = await inspectAll(world, folder, manifest, program, phase);
  if (program === undefined) {
    const findings = [...source.findings, ...found.findings, ...[...drafts, ...found.drafts].map(source.finding)];
    const result = conclude(findings, []);
    return { ...common, inspections, bundleNames: new Map(), result: { ...result, verdict: 'not-ready' } };
  }
  const names = bundleNames(program, manifest);
  const result = check({ program, source, manifest, drafts, inspections, bundleNames: names, asOf, phase });
  return { ...common, inspections, bundleNames: names, result };
}

/** The manifest that was named; a folder stands for the `dossier.yaml` in it. */
function manifestAt(world: World, named: string): string {
  const inside = `${named.replace(/\/$/, '')}/dossier.yaml`;
  return world.files.stat(named)?.kind === 'folder' && world.files.stat(inside)?.kind === 'file' ? inside : named;
}

function readManifest(world: World, manifestFile: string): Uint8Array {
  if (world.files.stat(manifestFile)?.kind !== 'file') {
    throw new UsageError({
      zh: `找不到清单 ${manifestFile}。请在清单所在的文件夹里运行，或写明它的路径；还没有清单时先运行 dossier init。`,
      en: `There is no manifest ${manifestFile}. Run this in the manifest's folder, or give its path; to make one, run dossier init.`,
    });
  }
  const file = world.files.open(manifestFile);
  try {
    const format = sniffFormat(file);
    if (format !== 'text' && format !== 'unknown' && format !== 'html') {
      throw new UsageError({
        zh: `${manifestFile} 不是申报清单，而是一份 ${format} 文件。清单是名为 dossier.yaml 的文本文件。`,
        en: `${manifestFile} is no manifest but a ${format} file. A manifest is a text file named dossier.yaml.`,
      });
    }
    return file.read(0, Math.min(file.size, MAX_SOURCE_BYTES + 1));
  } finally {
    file.close();
  }
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
  folder: string,
  manifest: Manifest,
  program: Program | undefined,
  phase: Phase,
): Promise<Map<string, Inspection>> {
  const inspections = new Map<string, Inspection>();
  const needed = program ? facetsNeeded(program, manifest, phase) : new Map();
  const within = world.files.real(folder);
  for (const material of manifest.materials) {
    const { safe } = material;
    if (safe === undefined || inspections.has(safe)) continue;
    const facets = new Set(
      manifest.materials
        .filter((other) => other.safe === safe)
        .flatMap((other) => [...(needed.get(other.slot ?? '') ?? [])]),
    );
    const target = { file: material.file ?? safe, path: `${folder}/${safe}`, within };
    inspections.set(safe, await inspectFile(world.files, target, facets, world.engines));
  }
  return inspections;
}
