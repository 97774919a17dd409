import type { Junk } from '../../base/junk.ts';
import { says } from '../says.ts';

/** What lies on the disk beside, or instead of, what the manifest names. */
export const diskMessages = {
  'disk.junk-named': says<{ file: string; junk: Junk }>('error'),
  /** `folder`: empty for that of the manifest; `files`: as they lie in it. */
  'disk.unnamed': says<{ folder: string; files: readonly string[] }>('warning'),
  'disk.too-many': says<{ limit: number }>('warning'),
  'disk.junk-kept-out': says<{ files: readonly string[] }>('advice'),
} as const;
