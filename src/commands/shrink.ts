import { baseName, extensionOf, folderOf, stemOf } from '../base/paths.ts';
import { readBytes } from '../base/sizes.ts';
import { messagesOf } from '../bundle/shrink/told.ts';
import { unruled } from '../findings/draft.ts';
import { humanShrink } from '../report/shrink/human.ts';
import { jsonShrink } from '../report/shrink/json.ts';
import type { ShrinkReport } from '../report/shrink/report.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { UsageError } from './failure.ts';
import { minDpiOf } from './min-dpi-option.ts';
import { refuseNoFile } from './named-file.ts';
import { printJson, type SharedOptions, styleOf } from './output.ts';
import { typedPath } from './paths.ts';
import { placeFiles, refuseTarget } from './place-files.ts';
import { progressOf } from './progress.ts';
import { clearLeft, scratchBeside } from './scratch.ts';
import { shrinkPdf } from './shrink-pdf.ts';
import type { World } from './world.ts';

export interface ShrinkOptions extends SharedOptions {
  readonly limit: string;
  readonly minDpi: string;
  readonly split?: boolean | undefined;
  readonly out?: string | undefined;
  readonly dryRun?: boolean | undefined;
  readonly force?: boolean | undefined;
}

/** Where the result goes. */
interface Target {
  readonly folder: string;
  /** Of a single file. */
  readonly name: string;
  /** The beginning of the names of parts. */
  readonly stem: string;
}

/**
 * `shrink`: a PDF made to fit a size limit, beside the source, which is never touched. Where the limit isn't reached
 * nothing is written, unless forced.
 */
export async function shrink(world: World, path: string, options: ShrinkOptions): Promise<ExitCode> {
  refuseNoFile(world, path);
  const [limit, minDpi] = [limitOf(options.limit), minDpiOf(options.minDpi)];
  const target = targetOf(world, path, options.out);
  const progress = progressOf(world, options);
  const { split: maySplit = false, dryRun = false, force = false } = options;
  const isOver = (world.files.stat(path)?.bytes ?? 0) > limit;
  if (isOver && !dryRun) refuseTarget(world, path, target, force);
  const folder = dryRun ? await world.temporaryFolder() : scratchIn(world, target);
  try {
    const shrunk = await shrinkPdf(world, { path, folder, stem: target.stem, limit, minDpi, maySplit, progress });
    const reached = shrunk.outcome === 'whole' || shrunk.outcome === 'parts';
    const made = reached ? shrunk.files : shrunk.outcome === 'too-large' ? [shrunk.best] : [];
    const places = made.map(({ name }) => `${target.folder}/${made.length === 1 ? target.name : name}`);
    const isWritten = !dryRun && (reached || force);
    if (isWritten)
      placeFiles(
        world,
        made.map(({ path: from }, index) => ({ from, to: places[index] ?? '' })),
        target,
      );
    const report: ShrinkReport = {
      source: path,
      limit,
      minDpi,
      shrunk,
      findings: messagesOf(shrunk, { limit, minDpi }).map((message) =>
        unruled({ message, subject: { file: path } }, undefined),
      ),
      files:
        reached || isWritten
          ? made.map((file, index) => ({ ...file, path: isWritten ? places[index] : undefined }))
          : [],
    };
    if (options.format === 'json') printJson(world, jsonShrink(report));
    else world.out(humanShrink(report, styleOf(world, options)));
    return reached || shrunk.outcome === 'fits' ? EXIT.ready : EXIT.notReady;
  } finally {
    world.disk.remove(folder);
  }
}

function limitOf(typed: string): number {
  const limit = readBytes(typed);
  if (limit !== undefined) return limit;
  throw new UsageError({
    zh: `--limit 要写成 5MB、500KB 或字节数，现在是“${typed}”。`,
    en: `--limit takes a size such as 5MB, 500KB or a number of bytes; this is ‘${typed}’.`,
  });
}

/** Beside the source as `<name>.small.pdf`; or as asked, in a folder or under a name that ends in `.pdf`. */
function targetOf(world: World, path: string, out: string | undefined): Target {
  const stem = stemOf(path);
  if (out === undefined) return { folder: folderOf(path) || '.', name: `${stem}.small.pdf`, stem };
  const typed = typedPath(out);
  const isFolder = typed.endsWith('/') || extensionOf(typed) !== 'pdf' || world.files.stat(typed)?.kind === 'folder';
  if (isFolder) return { folder: typed.replace(/(?<=.)\/+$/, ''), name: `${stem}.small.pdf`, stem };
  return { folder: folderOf(typed) || (typed.startsWith('/') ? '/' : '.'), name: baseName(typed), stem: stemOf(typed) };
}

/** Beside the target, so that a rename can put the result in place. */
function scratchIn(world: World, { folder, stem }: Target): string {
  world.disk.makeFolder(folder);
  clearLeft(world, `${folder}/${stem}`);
  const path = scratchBeside(world, `${folder}/${stem}`);
  world.disk.makeScratchFolder(path);
  return path;
}
