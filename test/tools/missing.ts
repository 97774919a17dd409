import { execFileSync } from 'node:child_process';

/** In CI the tools have to be there; elsewhere a test whose tool is missing is skipped. */
export const MUST_RUN = process.env['CI'] === 'true';

/** Whether an outside program isn't installed; never in CI, where its absence is to fail the test. */
export function isMissing(tool: string, ...args: string[]): boolean {
  if (MUST_RUN) return false;
  try {
    execFileSync(tool, args, { stdio: 'ignore', timeout: 20_000 });
    return false;
  } catch {
    return true;
  }
}
