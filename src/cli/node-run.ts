import os from 'node:os';
import process from 'node:process';
import type { Run } from '../commands/world.ts';
import { digestOf } from './digest.ts';
import { systemCode } from './system-code.ts';

/** This process among all that use this tool, wherever they may meet on a shared disk. */
export const nodeRun: Run = {
  get id() {
    return `${machine()}-${process.pid}`;
  },
  hasEnded: (id) => {
    const [where, pid] = id.split('-');
    return where === machine() && Number(pid) > 0 && !isRunning(Number(pid));
  },
};

/** Of the machine's name only that it is another one: a folder may be passed on. */
const machine = (): string => digestOf(os.hostname(), 8);

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process is one as well.
    return systemCode(error) === 'EPERM';
  }
}
