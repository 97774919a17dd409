import { says } from '../says.ts';

/** What an overlay can change in the pack that it is laid over, or take out of it. */
export type OverlaidThing = 'key' | 'category' | 'kind' | 'slot' | 'field' | 'list' | 'word' | 'rule' | 'gap' | 'step';

/** Parameters of one rule that don't go together. */
export const UNFIT = [
  'no-subject',
  'time-without-day',
  'time-twice',
  'days-and-numbers',
  'unit-unnamed',
  'two-ends',
  'two-openings',
  'no-end',
  'day-and-weekday',
  'counted-how',
  'clock-apart',
  'readings-of-a-zone',
  'min-over-max',
] as const;
export type Unfit = (typeof UNFIT)[number];

/** What can be wrong with a program pack beyond the shape of its YAML. */
export const packMessages = {
  'pack.file-missing': says<{ name: string }>('error'),
  'pack.version': says<{ found: string }>('error'),
  'pack.kind-unknown': says<{ kind: string; nearest: string | undefined; known: readonly string[] }>('error'),
  'pack.rule-twice': says<{ id: string }>('error'),
  'pack.unconfirmed': says<{ id: string }>('error'),
  'pack.list-path': says<{ file: string }>('error'),
  'pack.list-unreadable': says<{ file: string }>('error'),
  /** No such column; or, of a table with several, none is named. */
  'pack.list-column': says<{ file: string; column: string | undefined; known: readonly string[] }>('error'),
  'pack.not-a-list': says<{ path: string }>('error'),
  'pack.todo': says('error'),
  'pack.reference-unknown': says<{
    what: 'path' | 'slot' | 'attribute' | 'list' | 'category';
    name: string;
    nearest: string | undefined;
  }>('error'),
  'pack.sheet-reference-unknown': says<{
    what: 'path' | 'slot' | 'attribute' | 'list' | 'category' | 'rule' | 'word';
    name: string;
    nearest: string | undefined;
  }>('error'),
  'pack.dimension-twice': says<{ id: string }>('error'),
  'pack.parameters-unfit': says<{ unfit: Unfit }>('error'),
  'pack.asks-nothing': says<{ rule: string; kind: string }>('error'),
  'pack.condition-empty': says('error'),
  'pack.condition-form': says<{ key: string; test: string }>('error'),
  'pack.word-unknown': says<{ path: string; word: string; nearest: string | undefined; known: readonly string[] }>(
    'error',
  ),
  'pack.options-missing': says('error'),
  'pack.window-backwards': says<{ rule: string; closes: string }>('error'),
  'pack.window-order': says<{ rule: string; closes: string; other: string; otherCloses: string }>('error'),
  'pack.file-unknown': says<{ name: string; nearest: string }>('error'),
  'pack.base-unknown': says<{ base: string; nearest: string | undefined; known: readonly string[] }>('error'),
  'pack.base-missing': says<{ base: string }>('error'),
  'pack.base-cycle': says<{ base: string }>('error'),
  'pack.base-depth': says<{ limit: number }>('error'),
  'pack.nothing-to-change': says<{
    what: OverlaidThing;
    name: string;
    nearest: string | undefined;
    needs: readonly string[];
  }>('error'),
  'pack.nothing-to-remove': says<{ what: OverlaidThing; name: string; nearest: string | undefined }>('error'),
  'pack.still-needed': says<{ name: string; rules: readonly string[] }>('error'),
  'pack.name-token': says<{ token: string; nearest: string | undefined; known: readonly string[] }>('error'),
  'pack.name-characters': says<{ characters: string }>('error'),
  'pack.id-form': says<{ id: string }>('error'),
} as const;
