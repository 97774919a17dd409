import type { Facet } from '../../facts/facts.ts';
import type { BoundCheck, References } from '../kind.ts';

/** For a check that says nothing beside what it finds: no times, no order, no seals, no sizes, no lengths. */
export const FINDINGS_ALONE = {
  demands: [],
  opens: () => undefined,
  closes: () => undefined,
  ordering: () => undefined,
  sealing: undefined,
  done: () => undefined,
  allows: () => ({}),
  lengths: () => [],
} satisfies Partial<BoundCheck>;

/** What several checks need and name together, for what is made of them. */
export function needsOf(checks: readonly BoundCheck[]): Pick<BoundCheck, 'needs' | 'refers' | 'citations'> {
  return {
    needs: {
      slots: once(checks.flatMap(({ needs }) => needs.slots)),
      facets: once<Facet>(checks.flatMap(({ needs }) => needs.facets)),
    },
    refers: joinedReferences(checks.map(({ refers }) => refers)),
    citations: once(checks.flatMap(({ citations }) => citations)),
  };
}

/** Everything that is named by one of them. */
export function joinedReferences(all: readonly References[]): References {
  const joined = (key: keyof References): string[] => once(all.flatMap((one) => one[key] ?? []));
  return {
    paths: joined('paths'),
    sequences: joined('sequences'),
    slots: joined('slots'),
    attributes: joined('attributes'),
    lists: joined('lists'),
    categories: joined('categories'),
    tokens: joined('tokens'),
  };
}

const once = <T>(items: readonly T[]): T[] => [...new Set(items)];
