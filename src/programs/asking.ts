import type { Route } from '../base/route.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import { namesOf } from './names.ts';
import type { Program } from './program.ts';

/** Kinds that may have nothing to say: a clause that informs, a call that takes submissions elsewhere. */
const SILENT: ReadonlySet<string> = new Set(['inform', 'delivery']);

/**
 * Rules with no parameter by which anything could fail. `lost`: rules of which a fault has been told already, as they name
 * what isn't there; `routes`: where each rule stands.
 */
export function checkAsking(program: Program, lost: ReadonlySet<string>, routes: ReadonlyMap<string, Route>): Draft[] {
  const names = namesOf(program);
  return program.rules
    .filter(({ id, kind, check }) => !SILENT.has(kind) && !lost.has(id) && check.describe(names).examples.length === 0)
    .map(({ id, kind }) => ({
      message: message('pack.asks-nothing', { rule: id, kind }),
      route: [...(routes.get(id) ?? []), 'kind'],
    }));
}
