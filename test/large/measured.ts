import { BIN, type Ran, runProgram } from '../cli/run.ts';

/** How a run ended, and the most memory that it held at any moment. */
export interface Measured extends Ran {
  readonly peakBytes: number;
}

const TELL = 'process.on("exit",()=>console.error("\\npeak",process.resourceUsage().maxRSS))';

/** Runs `dossier`; with `heapMb`, it fails where it would need a larger heap than that. */
export async function measured(args: readonly string[], heapMb?: number): Promise<Measured> {
  const heap = heapMb === undefined ? [] : [`--max-old-space-size=${heapMb}`];
  const ran = await runProgram(process.execPath, [...heap, '--import', `data:text/javascript,${TELL}`, BIN, ...args]);
  return { ...ran, peakBytes: Number(/\npeak (\d+)\n/.exec(ran.stderr)?.[1]) * 1024 };
}
