import { byCodePoint } from '../base/order.ts';
import { naming } from '../bundle/outside.ts';
import type { Data } from '../check/cases/change.ts';
import { type CaseRun, runCases } from '../check/cases/run.ts';
import { type CasesFile, casesShape } from '../check/cases/shape.ts';
import { message } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { PackData } from '../programs/assemble.ts';
import { programOf } from '../programs/load.ts';
import type { Program } from '../programs/program.ts';
import { readDocument, type SourceDocument } from '../source/document.ts';
import { readShape } from '../source/shape.ts';
import { UsageError } from './failure.ts';
import { namedPack } from './named-program.ts';
import { packFolder } from './pack-folder.ts';
import { parentFolder } from './paths.ts';
import type { World } from './world.ts';

/** A pack from its folder, with the cases beside it. */
export interface AuthorPack {
  /** Absent where the pack has faults. */
  readonly program: Program | undefined;
  readonly pack: PackData | undefined;
  /** The pack's own files first, then those of the packs that it extends. */
  readonly sources: readonly SourceDocument[];
  readonly findings: readonly Finding[];
}

/** Reads the pack in a folder. Throws a {@link UsageError} where there is none. */
export async function authorPack(world: World, folder: string): Promise<AuthorPack> {
  if (world.files.stat(folder)?.kind !== 'folder') {
    throw new UsageError({
      zh: `“${folder}”不是文件夹。请写规则包所在的文件夹，里面有 program.yaml。`,
      en: `"${folder}" is not a folder. Name the folder of a pack, which has a program.yaml.`,
    });
  }
  const read = await namedPack(world, /[/\\.]/.test(folder) ? folder : `./${folder}`);
  return { ...read, program: programOf(read).program };
}

/** What came of the cases beside a pack, and what is wrong with their files. */
export interface CasesOutcome {
  readonly runs: readonly CaseRun[];
  readonly sources: readonly SourceDocument[];
  readonly findings: readonly Finding[];
}

/** Runs the cases beside a pack: cases.yaml, then each file of cases/ by its name. */
export function casesBeside(world: World, folder: string, program: Program): CasesOutcome {
  const read = packFolder(world.files, folder);
  const inFolder = world.files.list(`${folder}/cases`).filter((name) => /\.ya?ml$/i.test(name));
  const names = ['cases.yaml', ...inFolder.toSorted(byCodePoint).map((name) => `cases/${name}`)];
  const outcomes = names.flatMap((name) => {
    const bytes = read(name);
    return bytes === undefined ? [] : [runFile(world, program, readDocument(`${folder}/${name}`, bytes))];
  });
  return {
    runs: outcomes.flatMap(({ runs }) => runs),
    sources: outcomes.flatMap(({ sources }) => sources),
    findings: outcomes.flatMap(({ findings }) => findings),
  };
}

function runFile(world: World, program: Program, source: SourceDocument): CasesOutcome {
  const { value, drafts } = readShape(casesShape, source.data, source);
  const findings = [...source.findings, ...drafts.map((draft) => source.finding(draft))];
  if (value === undefined || findings.some(({ severity }) => severity === 'error')) {
    return { runs: [], sources: [source], findings };
  }
  const ground = groundOf(world, source, value);
  if ('fault' in ground) return { runs: [], sources: [source], findings: [...findings, ground.fault] };
  const { manifest } = ground;
  const runs = runCases({ program, manifest, inspections: new Map(), ...naming }, source, value);
  return { runs, sources: [source], findings };
}

/** The manifest with which the cases of a file begin. */
function groundOf(
  world: World,
  source: SourceDocument,
  { base, manifest }: CasesFile,
): { readonly manifest: Data } | { readonly fault: Finding } {
  if (base === undefined) return { manifest: manifest ?? {} };
  const at = { route: ['base'] };
  if (manifest !== undefined) return { fault: source.finding({ ...at, message: message('cases.two-grounds', {}) }) };
  const bytes = packFolder(world.files, parentFolder(source.file))(base.replaceAll('\\', '/'));
  if (bytes === undefined)
    return { fault: source.finding({ ...at, message: message('cases.base-missing', { base }) }) };
  return { manifest: readDocument(base, bytes).data as Data };
}
