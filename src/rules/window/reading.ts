import type { Doubt } from '../../findings/messages/window.ts';

/** An instant that hangs on a reading: the first and the last that it can be, each with the zone that makes it so. */
export interface Reading {
  readonly first: number;
  readonly firstZone: string;
  readonly last: number;
  readonly lastZone: string;
}

/** When a window closes, and why that is doubtful where its readings differ. */
export interface WindowEnd extends Reading {
  readonly doubt: Doubt;
}

/** What of all readings comes first and last; undefined where one of them gives nothing. */
export function readIn(
  zones: readonly string[],
  read: (zone: string) => { first: number; last: number } | undefined,
): Reading | undefined {
  let all: Reading | undefined;
  for (const zone of zones) {
    const one = read(zone);
    if (one === undefined) return undefined;
    all = {
      ...(all === undefined || one.first < all.first
        ? { first: one.first, firstZone: zone }
        : { first: all.first, firstZone: all.firstZone }),
      ...(all === undefined || one.last > all.last
        ? { last: one.last, lastZone: zone }
        : { last: all.last, lastZone: all.lastZone }),
    };
  }
  return all;
}
