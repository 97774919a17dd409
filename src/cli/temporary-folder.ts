import fs from 'node:fs';
import os from 'node:os';
import { nodeDisk } from './node-disk.ts';
import { nodeRun } from './node-run.ts';

function removed(path: string): void {
  try {
    fs.rmSync(path, { recursive: true, force: true });
  } catch {
    // Somebody else's, on a machine that is shared.
  }
}

/** A new empty folder where the system has such; those of runs that were killed are removed. */
export function temporaryFolder(): string {
  const all = os.tmpdir();
  for (const name of fs.readdirSync(all)) {
    const run = /^dossier-([0-9a-f]+-\d+)-/.exec(name)?.[1];
    if (run !== undefined && nodeRun.hasEnded(run)) removed(`${all}/${name}`);
  }
  const path = fs.mkdtempSync(`${all}/dossier-${nodeRun.id}-`).replaceAll('\\', '/');
  nodeDisk.makeScratchFolder(path);
  return path;
}
