import type { Bilingual } from '../../base/language.ts';
import type { Route } from '../../base/route.ts';
import { type Message, message } from '../../findings/catalogue.ts';
import type { Draft } from '../../findings/draft.ts';
import { RELATIONS, type Relation } from '../../findings/messages/data-how.ts';
import { how } from '../../findings/messages/how.ts';
import { withinSubmission } from '../../manifest/paths.ts';
import { boolean, integer, type map, type Read, text } from '../../source/shapes.ts';
import type { Evidence } from '../evidence.ts';
import { ruleKind } from '../kind.ts';
import type { Names } from '../names.ts';
import { isSame, Known } from '../sameness.ts';
import { calledAt, SUBMISSIONS } from '../scope.ts';
import { type Item, labelOfList, listNamed, type Side, sideAt } from './sides.ts';

const params = {
  of: text(),
  /** What two are the same by, where they are records; absent: by all that they say. */
  key: text().optional(),
  unique: boolean().optional(),
  /** Each is there so many times at most; of several submissions each counts once, however often it says the same. */
  at_most: integer().optional(),
  disjoint_from: text().optional(),
  equals: text().optional(),
  subset_of: text().optional(),
  superset_of: text().optional(),
  same_order_as: text().optional(),
};

type Params = Read<ReturnType<typeof map<typeof params>>>;

const at = (route: Route | undefined): Pick<Draft, 'route'> => (route === undefined ? {} : { route });

/** The items that are the same, in order; of those in one of several submissions the first stands for all. */
function alike(items: readonly Item[]): Item[][] {
  const leaders = new Known<Item>();
  const groups = new Map<Item, Map<string, Item>>();
  for (const item of items) {
    const leader = leaders.find(item) ?? item;
    if (leader === item) leaders.add(item);
    const group = groups.get(leader) ?? new Map<string, Item>();
    groups.set(leader, group);
    const place = placeOf(item.route ?? []);
    if (!group.has(place)) group.set(place, item);
  }
  return [...groups.values()].map((group) => [...group.values()]);
}

const placeOf = (route: Route): string => (route[0] === SUBMISSIONS ? route.slice(0, 2) : route).join();

function* repeated({ items, label }: Side, limit: number, evidence: Evidence): Generator<Draft> {
  for (const group of alike(items)) {
    const [first, ...rest] = group;
    const beyond = group[limit];
    if (first === undefined || beyond === undefined) continue;
    const other = first.route && { other: first.route };
    if (limit > 1) {
      const among = group.map(({ route = [] }) => route);
      const about = { label, value: beyond.shown, count: group.length, limit, which: calledAt(among, evidence) };
      yield { message: message('relation.too-often', about), ...at(beyond.route), ...other, among };
      continue;
    }
    const [earlier] = calledAt([first.route ?? []], evidence);
    for (const item of rest) {
      const about = { label: item.label, value: item.shown };
      yield {
        message:
          earlier === undefined
            ? message('relation.twice', about)
            : message('scope.twice', { ...about, other: earlier }),
        ...at(item.route),
        ...other,
      };
    }
  }
}

function* shared(own: Side, other: Side): Generator<Draft> {
  const theirs = new Known(other.items);
  for (const item of own.items) {
    if (!theirs.has(item)) continue;
    const about = { label: item.label, value: item.shown, other: other.label };
    yield { message: message('relation.in-both', about), ...at(item.route) };
  }
}

function* beyond(own: Side, other: Side): Generator<Draft> {
  const theirs = new Known(other.items);
  for (const item of own.items) {
    if (theirs.has(item)) continue;
    const about = { label: item.label, value: item.shown, other: other.label };
    yield { message: message('relation.not-in', about), ...at(item.route) };
  }
}

function* lacking(own: Side, other: Side): Generator<Draft> {
  const mine = new Known(own.items);
  for (const item of other.items) {
    if (mine.has(item)) continue;
    const about = { label: own.label, value: item.shown, other: other.label };
    yield { message: message('relation.lacks', about), ...at(item.route ?? own.route) };
  }
}

/** Only the first that stands elsewhere: all that follow it are moved by it. */
function* moved(own: Side, other: Side): Generator<Draft> {
  const [ours, others] = [new Known(own.items), new Known(other.items)];
  const mine = own.items.filter((item) => others.has(item));
  const theirs = other.items.filter((item) => ours.has(item));
  for (const [index, item] of mine.entries()) {
    const wanted = theirs[index];
    if (wanted === undefined || isSame(item, wanted)) continue;
    const about = { label: item.label, value: item.shown, wanted: wanted.shown, other: other.label };
    yield { message: message('relation.order', about), ...at(item.route) };
    return;
  }
}

const CHECKS: Readonly<Record<Relation, (own: Side, other: Side) => Iterable<Draft>>> = {
  disjoint_from: shared,
  equals: (own, other) => [...beyond(own, other), ...lacking(own, other)],
  subset_of: beyond,
  superset_of: lacking,
  same_order_as: moved,
};

/** The relations that are asked for, each with what the list is held against. */
const asked = (p: Params): { op: Relation; path: string }[] =>
  RELATIONS.flatMap((op) => {
    const path = p[op];
    return path === undefined ? [] : [{ op, path }];
  });

/** What a list is called to a reader. */
const nameOf = (path: string, names: Names): Bilingual => {
  const list = listNamed(path);
  return list === undefined ? labelOfList(path, names.labelOf) : names.listLabel(list);
};

function examplesOf(op: Relation, label: Bilingual, other: Bilingual): Message[] {
  const [value, wanted] = ['示例甲 / Example A', '示例乙 / Example B'];
  const about = { label, value, other };
  const [more, less] = [message('relation.not-in', about), message('relation.lacks', about)];
  switch (op) {
    case 'disjoint_from':
      return [message('relation.in-both', about)];
    case 'equals':
      return [more, less];
    case 'subset_of':
      return [more];
    case 'superset_of':
      return [less];
    case 'same_order_as':
      return [message('relation.order', { ...about, wanted })];
  }
}

/**
 * `relation`: how what `of` reaches relates to itself (`unique`, `at_most`) or to another list: that at a path of the manifest, or a
 * list of the pack (`lists.<name>`). What differs is named one by one.
 */
export const relation = ruleKind('relation', params, {
  refers: (p) => {
    const others = asked(p).map(({ path }) => path);
    return {
      paths: [p.of, ...others].filter((path) => listNamed(path) === undefined),
      lists: [p.of, ...others].flatMap((path) => listNamed(path) ?? []),
    };
  },
  applies: (p, evidence) => [p.of, ...asked(p).map(({ path }) => path)].some((path) => isGiven(p, path, evidence)),
  *check(p, evidence) {
    const own = sideAt(p.of, p.key, evidence);
    const limit = p.at_most ?? (p.unique ? 1 : undefined);
    if (limit !== undefined) yield* repeated(own, limit, evidence);
    for (const { op, path } of asked(p)) yield* CHECKS[op](own, sideAt(path, p.key, evidence));
  },
  describe: (p, names) => {
    const label = nameOf(p.of, names);
    const relations = asked(p).map(({ op, path }) => ({ op, other: nameOf(path, names) }));
    const often = p.at_most;
    const same = { label, value: '示例甲 / Example A' };
    const twice =
      withinSubmission(p.of) === undefined
        ? message('relation.twice', same)
        : message('scope.twice', {
            ...same,
            other: { title: { zh: '示例项目', en: 'Example project' }, folder: undefined },
          });
    return {
      how: [
        ...(p.unique ? [how('how.unique', { label })] : []),
        ...(often === undefined ? [] : [how('how.at-most-times', { label, limit: often })]),
        ...relations.map(({ op, other }) => how('how.relation', { op, label, other })),
        how('how.same-name', {}),
      ],
      examples: [
        ...(p.unique ? [twice] : []),
        ...(often === undefined
          ? []
          : [
              message('relation.too-often', {
                label,
                value: '示例甲 / Example A',
                count: often + 1,
                limit: often,
                which: [],
              }),
            ]),
        ...relations.flatMap(({ op, other }) => examplesOf(op, label, other)),
      ].map((said) => ({ message: said })),
    };
  },
});

/** A list of the pack is there for every submission: it alone is nothing to judge. */
const isGiven = (p: Params, path: string, evidence: Evidence): boolean =>
  (p.of === path || listNamed(path) === undefined || p.superset_of === path || p.equals === path) &&
  sideAt(path, p.key, evidence).items.length > 0;
