import { maskedName, maskedPath, maskedText } from '../../base/identifiers/mask.ts';
import { TAKEN_KINDS, type Taken, type TakenKind } from '../../findings/messages/scrub.ts';

/** Values of one kind that are shown. */
const MOST_SHOWN = 3;
const LONGEST_SHOWN = 40;

/** What names no person is shown but for the numbers in it, as `privacy` shows it; all else is masked as a name is. */
const SHOWN: Readonly<Partial<Record<TakenKind, (text: string) => string>>> = {
  software: maskedText,
  camera: maskedText,
  custom: maskedText,
  company: maskedText,
  template: maskedPath,
  path: maskedPath,
};

/** Gathers what is taken out of one file. */
export class TakenLog {
  readonly #values = new Map<TakenKind, Set<string>>();

  /** `value`: what stood there; an empty one says nothing that had to be told. */
  add(what: TakenKind, value?: string): void {
    const values = this.#values.get(what) ?? new Set();
    this.#values.set(what, values);
    const text = value?.replace(/[\s\0]+/g, ' ').trim() ?? '';
    if (text !== '') values.add(shortened((SHOWN[what] ?? maskedName)(text)));
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

/** A value that fits a list, cut off behind a whole word where it has any. */
function shortened(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= LONGEST_SHOWN) return text;
  const start = characters.slice(0, LONGEST_SHOWN - 1).join('');
  return `${start.replace(/(?<=.{8}) \S*$/su, '')}…`;
}
