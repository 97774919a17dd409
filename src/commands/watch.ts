import { clean } from '../base/clean.ts';
import { showInstant } from '../base/instants.ts';
import type { Bilingual } from '../base/language.ts';
import { ReadError } from '../base/world.ts';
import { type Inspector, rememberingInspector } from '../facts/inspector.ts';
import { humanReport } from '../report/human.ts';
import { paragraph } from '../report/lines.ts';
import { changeLines, changesBetween, type FindingChanges } from '../report/watch/changes.ts';
import { type Examined, type ExamineOptions, lookInto, placeOf, readSubmission } from './examine.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { UsageError } from './failure.ts';
import { rememberLook } from './last-look.ts';
import { manifestAt } from './manifest-file.ts';
import { type SharedOptions, styleOf } from './output.ts';
import { parentFolder } from './paths.ts';
import { reportOf } from './report.ts';
import { type Strictness, strictly } from './strict.ts';
import type { Watched, World } from './world.ts';

export interface WatchOptions extends Omit<SharedOptions, 'format'>, ExamineOptions, Strictness {}

/** A save in several steps is several changes; what the first one showed stays for so long. Milliseconds. */
const ONE_SAVE = 2000;

/** What a test exchanges. */
export interface Watcher {
  readonly inspector?: Inspector;
  readonly ended?: Promise<void>;
}

/**
 * `validate --watch`: judges a submission anew whenever its manifest, a file or its pack changes, until it is
 * interrupted or `ended` comes. Files that didn't change aren't looked into again. Rejects where there is no manifest to
 * begin with; one that goes away later is waited for.
 */
export async function watch(
  world: World,
  named: string,
  options: WatchOptions,
  { inspector = rememberingInspector(), ended = new Promise<void>(() => {}) }: Watcher = {},
): Promise<ExitCode> {
  const { screen } = world;
  if (screen === undefined || !world.terminal.interactive) {
    throw new UsageError({
      zh: '--watch 要在终端里用：每次改动都会刷新屏幕。在别处请直接运行 dossier validate。',
      en: '--watch needs a terminal: it renews the screen with every change. Elsewhere, run dossier validate.',
    });
  }
  const manifest = manifestAt(world, named);
  const judge = (): Promise<Examined> => judged(world, manifest, options, inspector);
  const show = async (examined: Examined, changes: FindingChanges | undefined): Promise<void> => {
    const style = styleOf(world, options);
    const report = humanReport(await reportOf(world, examined), style);
    screen(`${report}\n${changeLines(timeOf(world), changes, style).join('\n')}\n`);
  };

  let last = await judge();
  await show(last, undefined);
  const folder = world.files.real(parentFolder(manifest));
  let watched = watchedOf(world, folder, manifest, last);
  let isShown = true;
  let seen: { readonly changes: FindingChanges; readonly at: number } | undefined;
  const round = async (isChange: boolean): Promise<void> => {
    try {
      const examined = await judge();
      const changes = changesBetween(last.result.findings, examined.result.findings);
      const differs = changes.fresh.length + changes.gone.length > 0;
      if (differs || world.now() - (seen?.at ?? 0) > ONE_SAVE) seen = { changes, at: world.now() };
      if (isChange || differs || !isShown) await show(examined, seen?.changes);
      [last, isShown] = [examined, true];
      watched = watchedOf(world, folder, manifest, examined);
    } catch (error) {
      // An editor takes a file away before it puts the new one in its place; what is missing may well come back.
      const text = reasonOf(error);
      if (text === undefined) throw error;
      const { langs, columns } = styleOf(world, options);
      const lines = langs.flatMap((lang) => paragraph(clean(text[lang]), 0, { columns }));
      const below = changeLines(timeOf(world), undefined, styleOf(world, options));
      screen(`${lines.join('\n')}\n\n${below.join('\n')}\n`);
      isShown = false;
    }
  };
  await whileChanging(world, () => watched, round, ended);
  return EXIT.ready;
}

/** One round after the other: what changes during one is looked at in the next. Rejects as a round does. */
async function whileChanging(
  world: World,
  watched: () => Watched,
  round: (isChange: boolean) => Promise<void>,
  ended: Promise<void>,
): Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  let fail = (_: unknown): void => {};
  const over = Promise.race([
    ended,
    new Promise<never>((_, reject) => {
      fail = reject;
    }),
  ]);
  // It may fail before somebody waits for it.
  over.catch(() => {});
  const turn = async (isChange: boolean): Promise<void> => {
    again = isChange;
    do {
      const told = again;
      again = false;
      await round(told);
    } while (again);
    running = undefined;
  };
  const watching = await world.watch(watched, () => {
    again = true;
    running ??= turn(true).catch(fail);
  });
  try {
    await watching.ready;
    // What changed before the watcher was ready isn't told.
    running ??= turn(false).catch(fail);
    await over;
  } finally {
    await watching.close();
    await running;
  }
}

async function judged(world: World, manifest: string, options: WatchOptions, inspector: Inspector): Promise<Examined> {
  const submission = await readSubmission(world, manifest, options);
  const looked = await lookInto(world, submission, new Map(), 'phase', inspector);
  const examined = strictly(looked, options.strict ?? false);
  rememberLook(world, examined);
  return examined;
}

/** A pack from a path lies where it may be edited as well. */
function watchedOf(world: World, folder: string, manifest: string, examined: Examined): Watched {
  const sources = examined.sources.map(({ file }) => file);
  const packs = sources.map(parentFolder).filter((path) => world.files.stat(path)?.kind === 'folder');
  const folders = new Set([folder, ...packs.map((path) => world.files.real(path))]);
  const materials = examined.manifest.materials.flatMap((material) =>
    material.safe === undefined ? [] : [placeOf(examined, material)],
  );
  return { folders: [...folders], files: [...new Set([manifest, ...sources, ...materials])] };
}

/** Why nothing could be judged this time; undefined where that is our own fault. */
function reasonOf(error: unknown): Bilingual | undefined {
  if (error instanceof UsageError) return error.text;
  if (!(error instanceof ReadError)) return undefined;
  return { zh: `读不出：${error.message}`, en: `Could not read: ${error.message}` };
}

const timeOf = (world: World): string => showInstant(world.now(), world.zone()).slice(-5);
