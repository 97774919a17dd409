import process from 'node:process';
import { clean } from '../base/clean.ts';
import type { Langs } from '../base/language.ts';
import { ReadError } from '../base/world.ts';
import { EXIT } from '../commands/exit.ts';
import { UsageError } from '../commands/failure.ts';
import { type World, WriteError } from '../commands/world.ts';
import { langsAsked, runCommandLine } from './command-line.ts';
import { removeScratch } from './node-disk.ts';
import { nodeWorld } from './node-world.ts';

/** Runs a command line on this machine and gives its exit code. Nothing but a broken machine makes it throw. */
export async function main(argv: readonly string[]): Promise<number> {
  // A reader that has seen enough (`| head`) is no failure; the exit code still tells the verdict.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exit(EXIT.failure);
  });
  // A terminal that was closed has nobody to tell; what is half made is removed all the same.
  process.stderr.on('error', () => {});
  const world = nodeWorld();
  const langs = langsAsked(argv, world);
  const interrupt = (): void => {
    removeScratch();
    sayInterrupted(world, langs);
    process.exit(EXIT.interrupted);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, interrupt);
  try {
    return await carryOut(argv, world);
  } finally {
    await Promise.all([world.engines.pdf.close(), world.engines.video.close()]);
  }
}

/** Runs a command line in a world, where what stopped it is said as well; gives its exit code. */
export async function carryOut(argv: readonly string[], world: World): Promise<number> {
  try {
    return await runCommandLine(argv, world);
  } catch (error) {
    return explainFailure(error, world, langsAsked(argv, world));
  }
}

function tell(world: World, langs: Langs, zh: string, en: string): void {
  for (const lang of langs) world.err(`${clean(lang === 'zh' ? zh : en)}\n`);
}

const sayInterrupted = (world: World, langs: Langs): void =>
  tell(world, langs, '已中断，没有留下半成品。', 'Interrupted; nothing half made was left.');

function explainFailure(error: unknown, world: World, langs: Langs): number {
  const say = (zh: string, en: string): void => tell(world, langs, zh, en);
  if (error instanceof UsageError) {
    say(error.text.zh, error.text.en);
    return EXIT.usage;
  }
  if (error instanceof Error && error.name === 'ExitPromptError') {
    sayInterrupted(world, langs);
    return EXIT.interrupted;
  }
  if (error instanceof WriteError) {
    // Work in progress lies beside what it is for; its name says nothing to a person.
    const path = error.path.replace(/\/\.[^/]*\.partial-.*$/, '/');
    say(
      `写不进 ${path}（${error.code}）。请检查磁盘空间和权限，或换一个位置。`,
      `Could not write to ${path} (${error.code}). Check free space and permissions, or choose another place.`,
    );
    return EXIT.failure;
  }
  if (error instanceof ReadError) {
    say(`读不出：${error.message}`, `Could not read: ${error.message}`);
    return EXIT.failure;
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  say(
    `程序出错（dossier ${world.version}）：${detail}。这不是您的错；请把这一行和所用命令报告给我们。`,
    `Something went wrong in dossier ${world.version}: ${detail}. This is our fault; please report this line and the command.`,
  );
  return EXIT.failure;
}
