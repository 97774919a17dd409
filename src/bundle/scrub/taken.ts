import { TAKEN_KINDS, type Taken, type TakenKind } from '../../findings/messages/scrub.ts';

/** Values of one kind that are shown. */
const MOST_SHOWN = 3;
const LONGEST_SHOWN = 40;

/** What says nothing of a person or a place, and is shown as it is. */
const PLAIN: ReadonlySet<TakenKind> = new Set(['software', 'camera', 'custom']);

/** Gathers what is taken out of one file. */
export class TakenLog {
  readonly #values = new Map<TakenKind, Set<string>>();

  /** `value`: what stood there; an empty one says nothing that had to be told. */
  add(what: TakenKind, value?: string): void {
    const values = this.#values.get(what) ?? new Set();
    this.#values.set(what, values);
    const text = value?.replace(/[\s\0]+/g, ' ').trim() ?? '';
    if (text !== '') values.add(PLAIN.has(what) ? [...text].slice(0, LONGEST_SHOWN).join('') : masked(text));
  }

  addAll(taken: readonly Taken[]): void {
    for (const { what, shown } of taken) {
      const values = this.#values.get(what) ?? new Set();
      this.#values.set(what, values);
      for (const value of shown) values.add(value);
    }
  }

  /** In the order of the kinds. */
  list(): Taken[] {
    return TAKEN_KINDS.flatMap((what) => {
      const values = this.#values.get(what);
      return values === undefined ? [] : [{ what, shown: [...values].slice(0, MOST_SHOWN) }];
    });
  }
}

/** Enough of a value for its owner to know it, not for others: `张*`, `李**丽`. */
export function masked(text: string): string {
  const chars = [...text];
  const [first = '', last = ''] = [chars[0], chars.at(-1)];
  if (chars.length < 2) return '*';
  return chars.length === 2 ? `${first}*` : `${first}**${last}`;
}
