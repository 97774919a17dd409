import { runCommandLine } from '../../src/cli/command-line.ts';
import { nodeWorld } from '../../src/cli/node-world.ts';
import type { World } from '../../src/commands/world.ts';

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
  let [stdout, stderr] = ['', ''];
  const real: World = {
    ...nodeWorld(),
    terminal: { columns: 100, colors: false, interactive: false },
    memory: { recall: () => undefined, remember: () => {} },
    locale: 'en_US.UTF-8',
    out: (text) => {
      stdout += text;
    },
    err: (text) => {
      stderr += text;
    },
  };
  const world = { ...real, ...change(real) };
  const ended = await runCommandLine(args, world).then(
    (code) => ({ code, error: undefined }),
    (error: unknown) => ({ code: undefined, error }),
  );
  await Promise.all([world.engines.pdf.close(), world.engines.video.close()]);
  return { ...ended, stdout, stderr };
}
