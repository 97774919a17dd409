import { execFileSync } from 'node:child_process';

/** In CI the tools have to be there; elsewhere a test whose tool is missing is skipped. */
export const MUST_RUN = process.env['CI'] === 'true';

const asked = new Map<string, boolean>();

/** Whether an outside program isn't installed; never in CI, where its absence is to fail the test. */
export function isMissing(tool: string, ...args: string[]): boolean {
  const known = MUST_RUN ? false : asked.get([tool, ...args].join(' '));
  if (known !== undefined) return known;
  const missing = fails(tool, args);
  asked.set([tool, ...args].join(' '), missing);
  return missing;
}

function fails(tool: string, args: readonly string[]): boolean {
  try {
    execFileSync(tool, args, { stdio: 'ignore', timeout: 20_000 });
    return false;
  } catch {
    return true;
  }
}
