import { nearest } from '../base/nearest.ts';
import type { Route } from '../base/route.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import type { Condition } from '../rules/condition.ts';
import type { Program } from './program.ts';
import { known, named, type Referred } from './references.ts';
import { type Dimension, dimensionsOf, type Sheet } from './sheet.ts';

type What = Referred | 'rule' | 'word';
type Wanted = readonly [What, string, Route];

const all = (what: What, names: readonly string[] | undefined, route: Route): Wanted[] =>
  (names ?? []).map((name, index) => [what, name, [...route, index]]);

const inCondition = (condition: Condition | undefined, route: Route): Wanted[] =>
  named(condition).map(([what, name]) => [what, name, route]);

function ofDimension(dimension: Dimension, route: Route): Wanted[] {
  const { answers, answers_when = [], rules, slots, score, claimed } = dimension;
  return [
    ...all('path', answers, [...route, 'answers']),
    ...answers_when.flatMap(({ when, of }, index) => {
      const at = [...route, 'answers_when', index];
      return [...inCondition(when, [...at, 'when']), ...all('path', of, [...at, 'of'])];
    }),
    ...all('rule', rules, [...route, 'rules']),
    ...all('slot', slots, [...route, 'slots']),
    ...(score === undefined ? [] : [['path', score, [...route, 'score']] as const]),
    ...inCondition(claimed, [...route, 'claimed']),
  ];
}

function ofKeywords(keywords: Sheet['keywords']): Wanted[] {
  if (keywords === undefined) return [];
  const rows = Object.entries(keywords.lists);
  return [
    ...all('slot', keywords.slots, ['keywords', 'slots']),
    ...rows.flatMap(([category, lists]): Wanted[] => {
      const at = ['keywords', 'lists', category];
      return [['category', category, at], ...all('list', lists, at)];
    }),
    ...(keywords.aliases ?? []).flatMap((group, index) => all('word', group, ['keywords', 'aliases', index])),
  ];
}

/** Faults of a sheet that names what the pack doesn't have, or two dimensions alike. */
export function checkSheet(program: Program, sheet: Sheet): Draft[] {
  const names = known(program);
  const lists = Object.values(sheet.keywords?.lists ?? {}).flat();
  const others: Record<'rule' | 'word', readonly string[]> = {
    rule: program.rules.map((rule) => rule.id),
    word: lists.flatMap((list) => program.lists[list] ?? []),
  };
  const wanted: Wanted[] = [
    ...all('slot', sheet.supports, ['supports']),
    ...all('attribute', sheet.named_by, ['named_by']),
    ...inCondition(sheet.both_languages, ['both_languages']),
    ...sheet.parts.flatMap((part, p) =>
      part.dimensions.flatMap((dimension, d) => ofDimension(dimension, ['parts', p, 'dimensions', d])),
    ),
    ...ofKeywords(sheet.keywords),
    ...all('rule', sheet.moves?.rules, ['moves', 'rules']),
  ];
  const unknown = wanted.flatMap(([what, name, route]): Draft[] => {
    const found = what === 'rule' || what === 'word' ? others[what].includes(name) : names.has(what, name);
    if (found) return [];
    const close = nearest(name, what === 'rule' || what === 'word' ? others[what] : names.all[what]);
    return [{ message: message('pack.sheet-reference-unknown', { what, name, nearest: close }), route }];
  });
  return [...unknown, ...twice(sheet)];
}

/** A sheet without what the program no longer has; undefined where that leaves something that makes no sense. */
export function fittedSheet(program: Program, sheet: Sheet): Sheet | undefined {
  const { has } = known(program);
  const ids = new Set(program.rules.map((rule) => rule.id));
  const slots = (names: readonly string[] | undefined) => names?.filter((name) => has('slot', name));
  const rules = (names: readonly string[] | undefined) => names?.filter((name) => ids.has(name));
  const fitted: Sheet = {
    ...sheet,
    supports: slots(sheet.supports),
    parts: sheet.parts.map((part) => ({
      ...part,
      dimensions: part.dimensions.map((dimension) => ({
        ...dimension,
        answers: dimension.answers?.filter((path) => has('path', path)),
        rules: rules(dimension.rules),
        slots: slots(dimension.slots),
      })),
    })),
    moves: sheet.moves && { ...sheet.moves, rules: rules(sheet.moves.rules) ?? [] },
  };
  return checkSheet(program, fitted).length === 0 ? fitted : undefined;
}

function twice(sheet: Sheet): Draft[] {
  const ids = dimensionsOf(sheet).map((dimension) => dimension.id);
  return sheet.parts.flatMap((part, p) =>
    part.dimensions.flatMap(({ id }, d): Draft[] => {
      const before = sheet.parts.slice(0, p).reduce((sum, { dimensions }) => sum + dimensions.length, 0);
      if (ids.indexOf(id) === before + d) return [];
      return [{ message: message('pack.dimension-twice', { id }), route: ['parts', p, 'dimensions', d, 'id'] }];
    }),
  );
}
