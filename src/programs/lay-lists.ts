import type { OverlaidThing } from '../findings/messages/pack.ts';
import { isFields, itemsOf, listOfPieces, type Piece, partOf } from '../source/pieces.ts';
import { readShape } from '../source/shape.ts';
import { anything, list, map, type Shape, text } from '../source/shapes.ts';
import { type Lay, type Laying, nothingToRemove } from './laying.ts';

/** What an overlay writes in the place of a list that it only changes. */
export const changesOf = <T>(item: Shape<T>) => map({ add: list(item).optional(), remove: list(text()).optional() });

const changesShape = changesOf(anything());

/** Lays `{ add: […], remove: […] }` over a list; `means`: whether the words of a removal mean an item. */
function change(
  laying: Laying,
  what: OverlaidThing,
  means: (item: unknown, words: string) => boolean,
  base: Piece,
  over: Piece,
): Piece {
  const { drafts } = readShape(changesShape, over.value, laying.over, over.route);
  laying.findings.push(...drafts.map(laying.over.finding));
  let items = itemsOf(base);
  for (const wanted of itemsOf(partOf(over, 'remove'))) {
    const { value: words } = wanted;
    if (typeof words !== 'string') continue;
    const rest = items.filter(({ value }) => !means(value, words));
    const known = items.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
    if (rest.length === items.length) nothingToRemove(laying, what, words, known, wanted);
    items = rest;
  }
  const added = itemsOf(partOf(over, 'add')).filter(({ value }) => !items.some((item) => item.value === value));
  return listOfPieces([...items, ...added], over);
}

/** A list of words is replaced, unless it is written as `{ add: […], remove: […] }`; one that is to be supplied takes its place too. */
export const layWords: Lay = (laying, base, over) =>
  isFields(over.value) && Array.isArray(base.value) && over.value['supplied'] === undefined
    ? change(laying, 'word', (item, word) => item === word, base, over)
    : over;

/** Gaps are added to those of the base; one that is filled is removed by the words with which it begins. */
export const layGaps: Lay = (laying, base, over) => {
  if (isFields(over.value)) return change(laying, 'gap', begins, base, over);
  return Array.isArray(over.value) ? listOfPieces([...itemsOf(base), ...itemsOf(over)], over) : over;
};

const begins = (gap: unknown, words: string): boolean =>
  isFields(gap) &&
  words !== '' &&
  Object.values(gap).some((text) => typeof text === 'string' && text.startsWith(words));
