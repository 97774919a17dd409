import type { ExitCode } from './exit.ts';
import type { World } from './world.ts';

/** How a command ended that nobody watched. */
export interface QuietRun {
  readonly code: ExitCode;
  /** What it printed, but for how far it had come. */
  readonly text: string;
}

/** Runs a command with nobody at the terminal, and keeps what it prints. What it throws comes through. */
export async function quietly(world: World, command: (world: World) => Promise<ExitCode>): Promise<QuietRun> {
  const said: string[] = [];
  const code = await command({
    ...world,
    terminal: { columns: 80, colors: false, interactive: false },
    out: (text) => void said.push(text),
    err: () => {},
    live: undefined,
    screen: undefined,
  });
  return { code, text: said.join('') };
}
