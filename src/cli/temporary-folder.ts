import fs from 'node:fs';
import os from 'node:os';
import { nodeDisk } from './node-disk.ts';
import { nodeRun } from './node-run.ts';

/** A new empty folder where the system has such; those of runs that were killed are removed. */
export function temporaryFolder(): string {
  const all = os.tmpdir();
  for (const name of fs.readdirSync(all)) {
    const run = /^dossier-([0-9a-f]+-\d+)-/.exec(name)?.[1];
    if (run !== undefined && nodeRun.hasEnded(run)) fs.rmSync(`${all}/${name}`, { recursive: true, force: true });
  }
  const path = fs.mkdtempSync(`${all}/dossier-${nodeRun.id}-`).replaceAll('\\', '/');
  nodeDisk.makeScratchFolder(path);
  return path;
}
