import type { Route } from '../base/route.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import { how } from '../findings/messages/how.ts';
import { integer, text } from '../source/shapes.ts';
import { ruleKind } from './kind.ts';
import { SUBMISSIONS } from './scope.ts';
import { type Selected, selectPath, textsIn } from './select.ts';
import { squashed } from './words.ts';

/** The items that say the same, in order; of those in one of several submissions the first stands for all. */
function alike(items: readonly Selected[]): Selected[][] {
  const groups = new Map<string, Map<string, Selected>>();
  for (const item of items) {
    const key = textsIn(item.value).map(squashed).join('\n');
    if (key === '') continue;
    const group = groups.get(key) ?? new Map<string, Selected>();
    groups.set(key, group);
    const place = placeOf(item.route);
    if (!group.has(place)) group.set(place, item);
  }
  return [...groups.values()].map((group) => [...group.values()]);
}

const placeOf = (route: Route): string => (route[0] === SUBMISSIONS ? route.slice(0, 2) : route).join();

const example = '示例甲 / Example A';

/**
 * `unique`: no two of the values that `of` reaches are the same, or with `at_most` no more than so many; width, case and
 * spaces make no difference. Of several submissions each counts once, however often it says the same.
 */
export const unique = ruleKind(
  'unique',
  { of: text(), at_most: integer().optional() },
  {
    refers: (p) => ({ paths: [p.of] }),
    applies: (p, evidence) => selectPath(evidence, p.of).length > 0,
    check: ({ of, at_most: limit = 1 }, evidence) =>
      alike(selectPath(evidence, of)).flatMap((group): Draft[] => {
        const [first, ...rest] = group;
        const beyond = group[limit];
        if (first === undefined || beyond === undefined) return [];
        const said = ({ value }: Selected): string => textsIn(value).join(' / ');
        const other = first.route;
        if (limit === 1) {
          return rest.map((item) => {
            const { label, route } = item;
            return { message: message('relation.twice', { label, value: said(item) }), route, other };
          });
        }
        const label = evidence.labelOf(of);
        const params = { label, value: said(beyond), count: group.length, limit };
        return [{ message: message('relation.too-often', params), route: beyond.route, other }];
      }),
    describe: ({ of, at_most: limit = 1 }, names) => {
      const label = names.labelOf(of);
      return limit === 1
        ? {
            how: [how('how.unique', { label })],
            examples: [{ message: message('relation.twice', { label, value: example }) }],
          }
        : {
            how: [how('how.at-most-times', { label, limit })],
            examples: [{ message: message('relation.too-often', { label, value: example, count: limit + 1, limit }) }],
          };
    },
  },
);
