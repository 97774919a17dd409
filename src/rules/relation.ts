import type { Bilingual } from '../base/language.ts';
import type { Route } from '../base/route.ts';
import { type Message, message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import { RELATIONS, type Relation } from '../findings/messages/data-how.ts';
import { how } from '../findings/messages/how.ts';
import { boolean, type map, type Read, text } from '../source/shapes.ts';
import type { Evidence } from './evidence.ts';
import { ruleKind } from './kind.ts';
import type { Names } from './names.ts';
import { type Identity, identityOf, isInTwoLanguages, isSame, Known } from './sameness.ts';
import { numbered, reach, selectPath, textsIn } from './select.ts';

const params = {
  of: text(),
  /** What two are the same by, where they are records; absent: by all that they say. */
  key: text().optional(),
  unique: boolean().optional(),
  disjoint_from: text().optional(),
  equals: text().optional(),
  subset_of: text().optional(),
  superset_of: text().optional(),
  same_order_as: text().optional(),
};

type Params = Read<ReturnType<typeof map<typeof params>>>;

/** Something on a list, with its place where it stands in the manifest. */
interface Item extends Identity {
  readonly shown: string;
  readonly label: Bilingual;
  readonly route: Route | undefined;
}

/** What is compared, and what it is called. */
interface Side {
  readonly label: Bilingual;
  readonly route: Route | undefined;
  readonly items: readonly Item[];
}

/** `lists.winners`: a list of the pack instead of a path of the manifest. */
const listNamed = (path: string): string | undefined => /^lists\.(.+)$/.exec(path)?.[1];

function sideAt(path: string, key: string | undefined, evidence: Evidence): Side {
  const list = listNamed(path);
  if (list !== undefined) {
    const label = evidence.listLabel(list);
    const items = (evidence.lists[list] ?? []).flatMap((word) => itemOf(word, label, undefined));
    return { label, route: undefined, items };
  }
  const label = labelOfList(path, evidence.labelOf);
  const found = selectPath(evidence, path).flatMap(({ value, route, label: own }) =>
    Array.isArray(value)
      ? value.map((item: unknown, index) => {
          const at = [...route, index];
          return { value: item, route: at, label: numbered(label, at) };
        })
      : [{ value, route, label: own }],
  );
  const items = found.flatMap(({ value, route, label: own }) => itemOf(atKey(value, key), own, route));
  return { label, route: reach(evidence.manifest.data, path.replace(/\[.*$/, ''))[0]?.route, items };
}

/** What items are compared by; a name, in one language or in two, is compared whole. */
function atKey(value: unknown, key: string | undefined): unknown {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value) && !isInTwoLanguages(value);
  return key !== undefined && isRecord ? reach(value, key)[0]?.value : value;
}

function itemOf(value: unknown, label: Bilingual, route: Route | undefined): Item[] {
  const identity = identityOf(value);
  if (identity === undefined) return [];
  const texts = textsIn(value).filter((one) => one.trim() !== '');
  return [{ ...identity, shown: texts.join(' / ') || String(value), label, route }];
}

const at = (route: Route | undefined): Pick<Draft, 'route'> => (route === undefined ? {} : { route });

function* repeated({ items }: Side): Generator<Draft> {
  const before = new Known();
  for (const item of items) {
    if (before.has(item)) {
      yield { message: message('relation.twice', { label: item.label, value: item.shown }), ...at(item.route) };
    }
    before.add(item);
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

/** 完成人·姓名 / Contributors: Name */
function labelOfList(path: string, labelOf: (path: string) => Bilingual): Bilingual {
  const own = labelOf(path);
  const list = /^(.*\])\.[^\]]+$/.exec(path)?.[1];
  if (list === undefined) return own;
  const above = labelOf(list.replace(/\[\]$/, ''));
  return { zh: `${above.zh}·${own.zh}`, en: `${above.en}: ${own.en}` };
}

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
 * `relation`: how what `of` reaches relates to itself (`unique`) or to another list: that at a path of the manifest, or a
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
    if (p.unique) yield* repeated(own);
    for (const { op, path } of asked(p)) yield* CHECKS[op](own, sideAt(path, p.key, evidence));
  },
  describe: (p, names) => {
    const label = nameOf(p.of, names);
    const relations = asked(p).map(({ op, path }) => ({ op, other: nameOf(path, names) }));
    const twice = message('relation.twice', { label, value: '示例甲 / Example A' });
    return {
      how: [
        ...(p.unique ? [how('how.unique', { label })] : []),
        ...relations.map(({ op, other }) => how('how.relation', { op, label, other })),
        how('how.same-name', {}),
      ],
      examples: [
        ...(p.unique ? [twice] : []),
        ...relations.flatMap(({ op, other }) => examplesOf(op, label, other)),
      ].map((said) => ({ message: said })),
    };
  },
});

/** A list of the pack is there for every submission: it alone is nothing to judge. */
const isGiven = (p: Params, path: string, evidence: Evidence): boolean =>
  (p.of === path || listNamed(path) === undefined || p.superset_of === path || p.equals === path) &&
  sideAt(path, p.key, evidence).items.length > 0;
