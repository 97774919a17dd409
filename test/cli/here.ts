import { tmpdir } from 'node:os';
import { runCommandLine } from '../../src/cli/command-line.ts';
import { carryOut } from '../../src/cli/main.ts';
import { nodeWorld } from '../../src/cli/node-world.ts';
import type { Asker, World } from '../../src/commands/world.ts';
import type { Ran, Where } from './run.ts';

/** Engines for all runs in this process: to start one takes longer than most of what it is asked. */
const { engines } = nodeWorld();

/** This machine, with engines that need not be closed. */
export const worldHere = (): World => ({ ...nodeWorld(), engines });

/** What a run inside the test's own process said, and how it ended. */
export interface RanHere {
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  /** What came through instead of an exit code. */
  readonly error: unknown;
}

/**
 * Runs a command line in this process, with parts of the world exchanged: the way to faults that a real machine seldom
 * has. The terminal is 100 columns wide, without colours and with nobody at it; the language is English.
 */
export async function dossierHere(
  args: readonly string[],
  change: (world: World) => Partial<World> = () => ({}),
): Promise<RanHere> {
  const { real, said } = listenedTo('en_US.UTF-8');
  const world = { ...real, ...change(real) };
  const ended = await runCommandLine(args, world).then(
    (code) => ({ code, error: undefined }),
    (error: unknown) => ({ code: undefined, error }),
  );
  return { ...ended, ...said };
}

/** Where a run takes place. `ask`: somebody who sits at the terminal and answers. */
interface Inside extends Omit<Where, 'tz'> {
  readonly ask?: Asker | undefined;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs `dossier` as `bin/dossier.js` does, but in this process and from the sources: much sooner than a program of its
 * own. What only a process has (signals, a closed stdout, zones) and one run of each exit code are for the built program.
 */
export function dossierInside(args: readonly string[], where: Inside = {}): Promise<Ran> {
  // One at a time, because a process has one working folder.
  const ran = last.then(() => runInside(args, where));
  last = ran.catch(() => {});
  return ran;
}

async function runInside(args: readonly string[], { cwd = tmpdir(), lang = '', ask }: Inside): Promise<Ran> {
  const { real, said } = listenedTo(lang);
  const attended = ask && { ask: () => ask, terminal: { ...real.terminal, interactive: true } };
  const before = process.cwd();
  process.chdir(cwd);
  try {
    return { code: await carryOut(args, { ...real, ...attended }), ...said };
  } finally {
    process.chdir(before);
  }
}

/** The world, and what is said in it. */
function listenedTo(locale: string): { real: World; said: { stdout: string; stderr: string } } {
  const said = { stdout: '', stderr: '' };
  const real: World = {
    ...worldHere(),
    terminal: { columns: 100, colors: false, interactive: false },
    memory: { recall: () => undefined, remember: () => {} },
    locale,
    zone: () => 'Asia/Shanghai',
    live: undefined,
    out: (text) => {
      said.stdout += text;
    },
    err: (text) => {
      said.stderr += text;
    },
  };
  return { real, said };
}
