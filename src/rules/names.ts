import type { Bilingual } from '../base/language.ts';
import type { Option, Row } from '../findings/messages/how.ts';

/** What things are called in a program, for a rule that describes itself. */
export interface Names {
  /** What findings call the value at a path. */
  readonly labelOf: (path: string) => Bilingual;
  /** The same with all that a reader needs without the manifest at hand: what it is part of, which language, each item. */
  readonly fullLabelOf: (path: string) => Bilingual;
  readonly slotLabel: (slot: string) => Bilingual;
  /** The words that the value at a path can be, with their names; empty where any will do. */
  readonly optionsAt: (path: string) => Readonly<Record<string, Bilingual>>;
  /** Whether the path leads to a list, of which the items are counted. */
  readonly isListAt: (path: string) => boolean;
  /** What a list of the program is called. */
  readonly listLabel: (name: string) => Bilingual;
  /** Word lists of the program, by name. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

/** A word as the value at a path, with its name. */
export function optionAt(names: Names, path: string, word: string): Option {
  const options = names.optionsAt(path);
  return { word, label: Object.hasOwn(options, word) ? options[word] : undefined };
}

export const fullLabels = (names: Names, paths: readonly string[] = []): Bilingual[] => paths.map(names.fullLabelOf);

export const slotLabels = (names: Names, slots: readonly string[] = []): Bilingual[] => slots.map(names.slotLabel);

/** The rows of a table keyed by the value at `field`, those of which the same is told in one. */
export function rowsBy<T, H>(
  by: { readonly field: string; readonly table: Readonly<Record<string, T>> },
  names: Names,
  told: (holds: T) => H,
): Row<H>[] {
  const groups = new Map<string, { of: Option[]; holds: H }>();
  for (const [key, value] of Object.entries(by.table)) {
    const holds = told(value);
    const same = JSON.stringify(holds);
    const group = groups.get(same) ?? { of: [], holds };
    group.of.push(optionAt(names, by.field, key));
    groups.set(same, group);
  }
  return [...groups.values()];
}

/** All words of some lists of the program. */
export const wordsOf = (lists: readonly string[], from: Pick<Names, 'lists'>): string[] =>
  lists.flatMap((name) => from.lists[name] ?? []);
