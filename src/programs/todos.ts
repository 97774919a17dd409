import type { Route } from '../base/route.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';

/** What `program draft` writes where a person has to decide: alone, or in a path or a date. */
const TODO = /(?:^|[.-])TODO(?:$|[-T])/;

/** Every place of a pack's file where something is still to be decided; of rules that nobody confirmed that is said already. */
export function* todosIn(data: unknown, route: Route = []): Generator<Draft> {
  if (typeof data === 'string' && TODO.test(data)) yield { message: message('pack.todo', {}), route };
  if (typeof data !== 'object' || data === null || 'unconfirmed' in data) return;
  for (const [key, value] of Object.entries(data)) {
    const at = [...route, Array.isArray(data) ? Number(key) : key];
    if (key === 'TODO') yield { message: message('pack.todo', {}), route: at };
    else yield* todosIn(value, at);
  }
}
