import type { MadeCopies } from '../../bundle/copies/made.ts';
import type { BundlePlan } from '../../bundle/plan.ts';
import type { Program } from '../../programs/program.ts';
import type { Examined } from '../examine.ts';
import type { StartProgress } from '../progress.ts';
import type { World } from '../world.ts';

/** A bundle that is being written: what was planned, and the folder in which it is put together. */
export interface BundleJob {
  readonly world: World;
  readonly examined: Examined;
  readonly program: Program;
  readonly plan: BundlePlan;
  /** Becomes the bundle's folder once everything in it is written and read back. */
  readonly staging: string;
  readonly progress: StartProgress;
  /** What stands for files of the manifest. */
  readonly copies: readonly MadeCopies[];
}

/** A file that was written beside others. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string;
}
