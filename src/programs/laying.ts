import { nearest } from '../base/nearest.ts';
import { message } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { OverlaidThing } from '../findings/messages/pack.ts';
import type { SourceDocument } from '../source/document.ts';
import { entriesOf, isFields, mapOfPieces, type Piece } from '../source/pieces.ts';

/** Something that an overlay took out of its base, and the line that does it. */
export interface Removal {
  readonly what: OverlaidThing;
  readonly name: string;
  readonly piece: Piece;
  /** What the base had there. */
  readonly gone: unknown;
}

/** One file being laid over another. */
export interface Laying {
  readonly over: SourceDocument;
  readonly findings: Finding[];
  readonly removals: Removal[];
}

/** How a value is laid over the one that the base has in its place. */
export type Lay = (laying: Laying, base: Piece, over: Piece) => Piece;

/** The overlay's value counts, and nothing of the base's. */
export const replace: Lay = (_, _base, over) => over;

/** What a map is made of: how each key's value is laid, and what an entry that the base lacks must bring with it. */
export interface Entries {
  readonly what: OverlaidThing;
  readonly lay: (key: string) => Lay;
  /** Absent: whatever the overlay adds may be new. */
  readonly needs?: readonly string[];
}

/**
 * Maps are laid key by key: what the overlay doesn't name stays, what it sets to `~` goes. Anything but two maps is
 * replaced.
 */
export const byKey =
  ({ what, lay, needs }: Entries): Lay =>
  (laying, base, over) => {
    if (!isFields(base.value) || !isFields(over.value)) return over;
    const parts = new Map(entriesOf(base));
    const known = [...parts.keys()];
    for (const name of laying.over.voided(over.route)) {
      const piece = { value: undefined, from: over.from, route: [...over.route, name] };
      const gone = parts.get(name)?.value;
      if (parts.delete(name)) laying.removals.push({ what, name, piece, gone });
      else nothingToRemove(laying, what, name, known, piece);
    }
    for (const [name, mine] of entriesOf(over)) {
      const theirs = parts.get(name);
      if (theirs !== undefined) parts.set(name, lay(name)(laying, theirs, mine));
      else if (needs === undefined || !isPartial(mine, needs)) parts.set(name, mine);
      else {
        const meant = nothingToChange(laying, what, name, known, needs, mine);
        const base = meant === undefined ? undefined : parts.get(meant);
        // Read as what was probably meant, so that its other faults are told in the same run.
        if (meant !== undefined && base !== undefined) parts.set(meant, lay(meant)(laying, base, mine));
      }
    }
    return mapOfPieces(parts, over);
  };

/** Whether an entry lacks something of a whole one, so that it must be meant to change another; what needs no key is no map. */
export const isPartial = ({ value }: Piece, needs: readonly string[]): boolean =>
  isFields(value) && (needs.length === 0 || !needs.every((key) => Object.hasOwn(value, key)));

/** A rule is named by its id; everything else by its key. */
const partMeant = (what: OverlaidThing): 'key' | 'value' => (what === 'rule' ? 'value' : 'key');

/** Says that the base has nothing of this name; gives the name that was probably meant. */
export function nothingToChange(
  { over, findings }: Laying,
  what: OverlaidThing,
  name: string,
  known: readonly string[],
  needs: readonly string[],
  { route }: Piece,
): string | undefined {
  const meant = nearest(name, known);
  const said = message('pack.nothing-to-change', { what, name, nearest: meant, needs });
  findings.push(over.finding({ message: said, route, part: partMeant(what) }));
  return meant;
}

export function nothingToRemove(
  { over, findings }: Laying,
  what: OverlaidThing,
  name: string,
  known: readonly string[],
  { route }: Piece,
): void {
  const said = message('pack.nothing-to-remove', { what, name, nearest: nearest(name, known) });
  findings.push(over.finding({ message: said, route, part: partMeant(what) }));
}
