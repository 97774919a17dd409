import type { BundleDiff } from '../../bundle/compare/comparison.ts';
import type { FileChange } from '../../bundle/compare/files.ts';
import type { Program } from '../../programs/program.ts';
import type { BundleSide } from './side.ts';

/** Two bundles that were compared, and what came of it. */
export interface ComparedBundles {
  readonly from: BundleSide;
  readonly to: BundleSide;
  readonly diff: BundleDiff;
  /** Names the answers and rules; undefined where it isn't found, and they go by their keys. */
  readonly program: Program | undefined;
}

/** How many files came to what. */
export function countFiles({ files }: BundleDiff): Record<FileChange, number> {
  const count = (kind: FileChange): number => files.filter(({ change }) => change === kind).length;
  return {
    changed: count('changed'),
    replaced: count('replaced'),
    added: count('added'),
    removed: count('removed'),
    renamed: count('renamed'),
    same: count('same'),
  };
}
