import process from 'node:process';
import { clean } from '../base/clean.ts';
import type { Bilingual, Langs } from '../base/language.ts';
import { wrapDisplay } from '../base/width.ts';
import { EXIT } from '../commands/exit.ts';
import type { World } from '../commands/world.ts';
import { langsAsked, runCommandLine } from './command-line.ts';
import { failureOf, INTERRUPTED } from './failure-text.ts';
import { removeScratch } from './node-disk.ts';
import { nodeWorld } from './node-world.ts';

/** Runs a command line on this machine and gives its exit code. Nothing but a broken machine makes it throw. */
export async function main(argv: readonly string[], world: World = nodeWorld()): Promise<number> {
  // A reader that has seen enough (`| head`) is no failure; the exit code still tells the verdict.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exit(EXIT.failure);
  });
  // A terminal that was closed has nobody to tell; what is half made is removed all the same.
  process.stderr.on('error', () => {});
  const langs = langsAsked(argv, world);
  const interrupt = (): void => {
    removeScratch();
    tell(world, langs, INTERRUPTED);
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

function tell(world: World, langs: Langs, text: Bilingual): void {
  // A terminal would break it within words; whoever reads it from a pipe wants a line.
  const columns = process.stderr.isTTY ? world.terminal.columns : Number.POSITIVE_INFINITY;
  for (const lang of langs) world.err(`${wrapDisplay(clean(text[lang]), columns).join('\n')}\n`);
}

function explainFailure(error: unknown, world: World, langs: Langs): number {
  const { text, code } = failureOf(error, world.version);
  tell(world, langs, text);
  return code;
}
