import type { Route } from '../../base/route.ts';
import type { Evidence } from '../evidence.ts';
import { type Selected, selectPath } from '../select.ts';

const indices = (route: Route): string => route.filter((part) => typeof part === 'number').join('.');

/** What a path reaches for one of several values: in the same item of the list, or what there is once for all of them. */
export function beside(evidence: Evidence, path: string, route: Route): Selected | undefined {
  const found = selectPath(evidence, path);
  return found.find((one) => indices(one.route) === indices(route)) ?? found.find((one) => indices(one.route) === '');
}
