import { ReadError } from '../base/world.ts';
import { type CrossFinding, checkAcross } from '../check/across/across.ts';
import { conclude } from '../check/check.ts';
import {
  type JudgedTogether,
  judgeTogether,
  type Recommended,
  type TogetherFinding,
} from '../check/together/together.ts';
import { type Message, message } from '../findings/catalogue.ts';
import { type Draft, unruled } from '../findings/draft.ts';
import { parseManifest } from '../manifest/parse.ts';
import type { Program } from '../programs/program.ts';
import { readDocument } from '../source/document.ts';
import { withDigests } from './digests.ts';
import { type Examined, type ExamineOptions, examine } from './examine.ts';
import { NoManifest } from './manifest-file.ts';
import { parentFolder } from './paths.ts';
import { type Strictness, strictly } from './strict.ts';
import type { World } from './world.ts';

/** A submission examined; where its manifest can't be read, that is all that is known of it. */
export interface Looked {
  readonly examined: Examined;
  readonly readable: boolean;
}

/** A submission whose program is known. */
export type OfProgram = Examined & { readonly program: Program };

/** Several submissions, each judged on its own and all together. */
export interface LookedTogether {
  readonly submissions: readonly Looked[];
  /** What rules on several submissions found. */
  readonly together: readonly TogetherFinding[];
  /** What one applicant's submissions have in common, whatever the rules. */
  readonly across: readonly CrossFinding[];
  readonly rules: readonly JudgedTogether<OfProgram>[];
  /** What is wrong with the recommender's word. */
  readonly remarks: readonly Draft[];
}

export interface TogetherOptions extends ExamineOptions, Strictness {}

/** Judges several submissions: each on its own, all at the same moment, and then together. */
export async function lookTogether(
  world: World,
  manifestFiles: readonly string[],
  options: TogetherOptions,
  recommended?: Recommended,
): Promise<LookedTogether> {
  const now = world.now();
  const looked: Looked[] = [];
  for (const file of manifestFiles) looked.push(await lookAt({ ...world, now: () => now }, file, options));
  const digested = await withDigests(
    world,
    looked.map(({ examined }) => examined.inspections),
  );
  const alone = looked.map(({ examined, readable }, index) => ({
    readable,
    examined: { ...examined, inspections: digested[index] ?? examined.inspections },
  }));
  const ofPrograms = alone.flatMap(({ examined }) => (hasProgram(examined) ? [examined] : []));
  const together = judgeTogether(ofPrograms, recommended);
  const resultOf = (examined: Examined): Examined['result'] =>
    (hasProgram(examined) ? together.results.get(examined) : undefined) ?? examined.result;
  return {
    submissions: alone.map(({ examined, readable }) => ({
      readable,
      examined: strictly({ ...examined, result: resultOf(examined) }, options.strict ?? false),
    })),
    together: together.findings,
    across: checkAcross(ofPrograms),
    rules: together.rules,
    remarks: together.remarks,
  };
}

const hasProgram = (examined: Examined): examined is OfProgram => examined.program !== undefined;

/** A manifest that can't be read is one of the results, not the end of the run. */
async function lookAt(world: World, file: string, options: ExamineOptions): Promise<Looked> {
  try {
    return { readable: true, examined: await examine(world, file, options) };
  } catch (error) {
    if (error instanceof NoManifest) return { readable: false, examined: unread(world, file, error.reason, options) };
    if (!(error instanceof ReadError)) throw error;
    const reason = message('manifest.no-access', { file, code: error.code });
    return { readable: false, examined: unread(world, file, reason, options) };
  }
}

function unread(world: World, manifestFile: string, reason: Message, options: ExamineOptions): Examined {
  const source = readDocument(manifestFile, new Uint8Array());
  return {
    manifestFile,
    folder: parentFolder(manifestFile),
    source,
    sources: [source],
    manifest: parseManifest(source, undefined).manifest,
    program: undefined,
    faults: { manifest: [], program: [] },
    copies: new Map(),
    inspections: new Map(),
    bundleNames: new Map(),
    junk: [],
    phase: options.phase ?? 'apply',
    asOf: world.now(),
    rehearsed: options.asOf !== undefined,
    result: conclude([unruled({ message: reason }, undefined)], []),
  };
}
