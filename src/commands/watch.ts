import { clean } from '../base/clean.ts';
import { showInstant } from '../base/instants.ts';
import { type Inspector, rememberingInspector } from '../facts/inspector.ts';
import type { Finding } from '../findings/finding.ts';
import { humanReport } from '../report/human.ts';
import { paragraph } from '../report/lines.ts';
import { WATCH_WORDS } from '../report/watch/words.ts';
import { type Examined, type ExamineOptions, lookInto, readSubmission } from './examine.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { UsageError } from './failure.ts';
import { manifestAt } from './manifest-file.ts';
import { langsOf, type SharedOptions, styleOf } from './output.ts';
import { parentFolder } from './paths.ts';
import { reportOf } from './report.ts';
import { type Strictness, strictly } from './strict.ts';
import type { World } from './world.ts';

/** Clears the screen and what was scrolled away, and goes to its top. */
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

export interface WatchOptions extends Omit<SharedOptions, 'format'>, ExamineOptions, Strictness {}

/**
 * `validate --watch`: judges a submission anew whenever its manifest, a file or its pack changes, until it is
 * interrupted or `ended` comes. Files that didn't change aren't looked into again.
 */
export async function watch(
  world: World,
  named: string,
  options: WatchOptions,
  { inspector = rememberingInspector(), ended = new Promise<void>(() => {}) }: Watcher = {},
): Promise<ExitCode> {
  if (!world.terminal.interactive) {
    throw new UsageError({
      zh: '--watch 要在终端里用：每次改动都会刷新屏幕。在别处请直接运行 dossier validate。',
      en: '--watch needs a terminal: it renews the screen with every change. Elsewhere, run dossier validate.',
    });
  }
  const manifest = manifestAt(world, named);
  let last: readonly string[] | undefined;
  const round = async (): Promise<readonly string[]> => {
    const { text, examined } = await judged(world, manifest, options, inspector);
    const found = examined?.result.findings.map(identityOf);
    world.out(`${CLEAR}${text}\n${footer(world, options, last, found)}\n`);
    last = found ?? last;
    return (examined?.sources ?? []).map(({ file }) => parentFolder(file));
  };
  // A pack from a path lies where it may be edited as well.
  const packs = await round();
  const folders = new Set([parentFolder(manifest), ...packs].map((path) => world.files.real(path)));
  await whileChanging(world, [...folders], round, ended);
  return EXIT.ready;
}

/** What a test exchanges. */
export interface Watcher {
  readonly inspector?: Inspector;
  readonly ended?: Promise<void>;
}

/** One round after the other: what changes during one is looked at in the next. */
async function whileChanging(
  world: World,
  folders: readonly string[],
  round: () => Promise<unknown>,
  ended: Promise<void>,
): Promise<void> {
  let running: Promise<unknown> | undefined;
  let again = false;
  const turn = async (): Promise<void> => {
    do {
      again = false;
      await round();
    } while (again);
    running = undefined;
  };
  const watching = await world.watch(folders, () => {
    again = true;
    running ??= turn();
  });
  await watching.ready;
  // What changed before the watcher was ready isn't told.
  running ??= turn();
  await ended;
  await watching.close();
  await running;
}

async function judged(
  world: World,
  manifest: string,
  options: WatchOptions,
  inspector: Inspector,
): Promise<{ readonly text: string; readonly examined: Examined | undefined }> {
  try {
    const submission = await readSubmission(world, manifest, options);
    const looked = await lookInto(world, submission, new Map(), 'phase', inspector);
    const examined = strictly(looked, options.strict ?? false);
    return { text: humanReport(await reportOf(world, examined), styleOf(world, options)), examined };
  } catch (error) {
    // An editor takes a file away before it puts the new one in its place; what is missing may well come back.
    if (!(error instanceof UsageError)) throw error;
    const { langs, columns } = styleOf(world, options);
    const lines = langs.flatMap((lang) => paragraph(clean(error.text[lang]), 0, { columns }));
    return { text: `${lines.join('\n')}\n`, examined: undefined };
  }
}

/** What makes a finding the same as one before, wherever its line has gone. */
const identityOf = ({ message, rule, subject, place }: Finding): string =>
  JSON.stringify([message, rule, subject, place?.route]);

function footer(
  world: World,
  options: WatchOptions,
  before: readonly string[] | undefined,
  now: readonly string[] | undefined,
): string {
  const changes =
    before === undefined || now === undefined
      ? undefined
      : {
          fresh: now.filter((one) => !before.includes(one)).length,
          gone: before.filter((one) => !now.includes(one)).length,
        };
  const time = showInstant(world.now(), world.zone()).slice(-5);
  return langsOf(world, options.lang)
    .flatMap((lang) => paragraph(WATCH_WORDS[lang](time, changes), 0, { columns: world.terminal.columns }))
    .join('\n');
}
