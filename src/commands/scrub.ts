import { baseName, extensionOf, folderOf, stemOf } from '../base/paths.ts';
import { messagesOfScrub, toldOf } from '../bundle/scrub/scrubbed.ts';
import { conclude } from '../check/check.ts';
import { unruled } from '../findings/draft.ts';
import { humanScrub } from '../report/scrub/human.ts';
import { jsonScrub } from '../report/scrub/json.ts';
import type { ScrubbedFile, ScrubReport } from '../report/scrub/report.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { UsageError } from './failure.ts';
import { refuseNoFile } from './named-file.ts';
import { refuseOccupied } from './occupied.ts';
import { printJson, type SharedOptions, styleOf } from './output.ts';
import { typedPath } from './paths.ts';
import { progressOf } from './progress.ts';
import { clearLeft, scratchBeside } from './scratch.ts';
import { scrubFile } from './scrub-file.ts';
import type { World } from './world.ts';

export interface ScrubOptions extends SharedOptions {
  /** A folder for the copies, which then bear the names of their sources. */
  readonly out?: string | undefined;
  readonly dryRun?: boolean | undefined;
  readonly force?: boolean | undefined;
}

/** A file, and where its copy goes. */
interface Order {
  readonly path: string;
  readonly target: string;
}

const SCRUBBING = { zh: '清理附带信息', en: 'Taking metadata out' };

/**
 * `scrub`: copies of files without metadata, beside them or in a folder. The files are never touched. Fails where a file
 * can't be cleaned.
 */
export async function scrubFiles(world: World, paths: readonly string[], options: ScrubOptions): Promise<ExitCode> {
  for (const path of paths) refuseNoFile(world, path);
  const { dryRun = false, force = false } = options;
  const orders = paths.map((path) => ({ path, target: targetOf(path, options.out) }));
  if (!dryRun) refuseTargets(world, orders, force);
  const total = paths.reduce((sum, path) => sum + 3 * (world.files.stat(path)?.bytes ?? 0), 0);
  const progress = progressOf(world, options)(SCRUBBING, total);
  const files: ScrubbedFile[] = [];
  try {
    for (const order of orders) files.push(await scrubOne(world, order, dryRun, progress.advance));
  } finally {
    progress.end();
  }
  const report: ScrubReport = { files, isDry: dryRun };
  const { counts } = conclude(
    files.flatMap(({ findings }) => findings),
    [],
  );
  if (options.format === 'json') printJson(world, jsonScrub(report, counts));
  else world.out(humanScrub(report, styleOf(world, options)));
  return files.some(({ told }) => told.outcome === 'left') ? EXIT.notReady : EXIT.ready;
}

/** `方案.docx` → `方案.scrubbed.docx` beside it, or its own name in the folder asked for. */
function targetOf(path: string, out: string | undefined): string {
  if (out !== undefined) return `${typedPath(out).replace(/(?<=.)\/+$/, '')}/${baseName(path)}`;
  const extension = extensionOf(path);
  const name = `${stemOf(path)}.scrubbed${extension === '' ? '' : `.${extension}`}`;
  return path.includes('/') ? `${folderOf(path)}/${name}` : name;
}

/** Nothing is written over a source, over another copy, or, unless forced, over anything. */
function refuseTargets(world: World, orders: readonly Order[], force: boolean): void {
  const sources = new Set(orders.map(({ path }) => world.files.real(path)));
  const seen = new Set<string>();
  for (const { target } of orders) {
    const entry = world.files.stat(target);
    if (seen.has(target)) {
      throw new UsageError({
        zh: `有两个文件的副本都要写成 ${target}。请分两次进行，各用一个文件夹。`,
        en: `Two copies would be called ${target}. Do them in separate runs, each with a folder of its own.`,
      });
    }
    seen.add(target);
    if (entry !== undefined && sources.has(world.files.real(target))) {
      throw new UsageError({
        zh: `副本不能写在原文件 ${target} 上。请用 --out 换一个文件夹。`,
        en: `The copy cannot take the place of the original ${target}. Choose another folder with --out.`,
      });
    }
    refuseOccupied(world, target, force);
  }
}

async function scrubOne(
  world: World,
  { path, target }: Order,
  isDry: boolean,
  onBytes: (bytes: number) => void,
): Promise<ScrubbedFile> {
  const bytes = world.files.stat(path)?.bytes ?? 0;
  // Beside the target, so that a rename can put the copy in its place.
  const folder = folderOf(target) || (target.startsWith('/') ? '/' : '.');
  const scratch = isDry ? await world.temporaryFolder() : scratchBeside(world, target);
  if (!isDry) {
    world.disk.makeFolder(folder);
    clearLeft(world, target);
    world.disk.makeScratchFolder(scratch);
  }
  try {
    const scrubbed = await scrubFile(world, path, `${scratch}/${baseName(target)}`, onBytes);
    const told = toldOf([scrubbed]);
    const findings = messagesOfScrub(told, !isDry).map((message) =>
      unruled({ message, subject: { file: path } }, undefined),
    );
    if (scrubbed.outcome !== 'scrubbed') return { file: path, bytes, told, findings, copy: undefined };
    const made = world.files.stat(scrubbed.path)?.bytes ?? 0;
    if (!isDry) world.disk.rename(scrubbed.path, target);
    return { file: path, bytes, told, findings, copy: { path: isDry ? undefined : target, bytes: made } };
  } finally {
    world.disk.remove(scratch);
  }
}
