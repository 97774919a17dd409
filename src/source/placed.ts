import type { Route } from '../base/route.ts';
import type { Draft } from '../findings/draft.ts';
import type { Finding } from '../findings/finding.ts';

/** Data with the place of everything in it, whether it stands in one file or was laid together from several. */
export interface Placed {
  /** Plain data, as far as the text could be read; empty values are left out of maps. */
  readonly data: unknown;
  /** A scalar as it was written, quotes left out; undefined where there is none. */
  written(route: Route): string | undefined;
  /** A draft with its place, at the message's own weight. */
  finding(draft: Draft): Finding;
}
