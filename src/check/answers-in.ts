import type { Route } from '../base/route.ts';

const MAX_DEPTH = 64;
/** Parts of a manifest that aren't answers: what calls ask for, whom it is sent to, and paths, which are files' names. */
const ASIDE = new Set(['contact', 'delivery', 'materials.file']);

/** Every text and number in the data of a manifest, also under keys that nobody knows, with where it stands. */
export function* answersIn(
  data: unknown,
  route: Route = [],
): Generator<{ readonly route: Route; readonly value: string | number }> {
  if (route.length > MAX_DEPTH || ASIDE.has(route.filter((step) => typeof step === 'string').join('.'))) return;
  if (typeof data === 'string' || typeof data === 'number') yield { route, value: data };
  else if (Array.isArray(data)) for (const [index, item] of data.entries()) yield* answersIn(item, [...route, index]);
  else if (typeof data === 'object' && data !== null) {
    for (const [key, item] of Object.entries(data)) yield* answersIn(item, [...route, key]);
  }
}
