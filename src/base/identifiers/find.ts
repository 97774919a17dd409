import { findCreditCodes } from './credit-code.ts';
import { findEmails } from './email.ts';
import { findIdNumbers } from './id-number.ts';
import type { Identifier } from './identifier.ts';
import { findBankCards, findHomeAddresses, findPassports } from './labelled.ts';
import { findLandlines, findMobiles } from './phone.ts';

/** The earlier a finder stands, the more its find weighs where two overlap. */
const FINDERS: readonly ((text: string) => Identifier[])[] = [
  findIdNumbers,
  findCreditCodes,
  findBankCards,
  findEmails,
  findMobiles,
  findLandlines,
  findPassports,
  findHomeAddresses,
];

/** Every identifier in a text, in the order in which they stand, none within another. Takes time in proportion to the text. */
export function findIdentifiers(text: string): Identifier[] {
  const all = FINDERS.flatMap((find, rank) => find(text).map((one) => ({ one, rank })));
  const kept: typeof all = [];
  for (const found of all.toSorted((a, b) => a.one.start - b.one.start || a.rank - b.rank)) {
    const last = kept.at(-1);
    if (last === undefined || last.one.end <= found.one.start) kept.push(found);
    else if (found.rank < last.rank) kept[kept.length - 1] = found;
  }
  return kept.map(({ one }) => one);
}
