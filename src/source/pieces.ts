import type { Route } from '../base/route.ts';
import type { Placed } from './placed.ts';

/** A value and where it stands; what was laid together from several places keeps the piece of each part. */
export interface Piece {
  readonly value: unknown;
  readonly from: Placed;
  readonly route: Route;
  readonly parts?: ReadonlyMap<string | number, Piece>;
}

type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is a map: neither a scalar nor a list. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All of some data as one piece. */
export const pieceOf = (from: Placed): Piece =>
  from instanceof Laid ? from.piece : { value: from.data, from, route: [] };

/** The piece under a key or at an index; its value is undefined where nothing stands there. */
export function partOf(piece: Piece, step: string | number): Piece {
  const own = piece.parts?.get(step);
  if (own !== undefined) return own;
  const { value } = piece;
  const holds = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
  const inner = holds ? (value as Record<string | number, unknown>)[step] : undefined;
  return { value: inner, from: piece.from, route: [...piece.route, step] };
}

/** The keys of a map with their pieces, in order; nothing for any other value. */
export function entriesOf(piece: Piece): [string, Piece][] {
  return isFields(piece.value) ? Object.keys(piece.value).map((key) => [key, partOf(piece, key)]) : [];
}

/** The items of a list; nothing for any other value. */
export function itemsOf(piece: Piece): Piece[] {
  return Array.isArray(piece.value) ? piece.value.map((_, index) => partOf(piece, index)) : [];
}

/** A map of pieces; what it lacks is looked for at `at`. */
export function mapOfPieces(parts: ReadonlyMap<string, Piece>, at: Piece): Piece {
  const value: Record<string, unknown> = Object.create(null);
  for (const [key, part] of parts) value[key] = part.value;
  return { value, from: at.from, route: at.route, parts };
}

/** A list of pieces; an empty one stands at `at`. */
export function listOfPieces(items: readonly Piece[], at: Piece): Piece {
  return { value: items.map((item) => item.value), from: at.from, route: at.route, parts: new Map(items.entries()) };
}

/** Data laid together from pieces: each finding points at the file from which its value came. */
export class Laid implements Placed {
  readonly piece: Piece;
  constructor(piece: Piece) {
    this.piece = piece;
  }

  get data(): unknown {
    return this.piece.value;
  }

  written(route: Route): string | undefined {
    const { from, route: own } = this.#origin(route);
    return from.written(own);
  }

  finding(draft: Parameters<Placed['finding']>[0]): ReturnType<Placed['finding']> {
    const { from, route } = this.#origin(draft.route ?? []);
    return from.finding({ ...draft, route });
  }

  #origin(route: Route): Pick<Piece, 'from' | 'route'> {
    let piece = this.piece;
    for (const step of route) piece = partOf(piece, step);
    return piece;
  }
}
