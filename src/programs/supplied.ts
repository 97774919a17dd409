import type { Bilingual } from '../base/language.ts';
import { readRelativePath } from '../base/paths.ts';
import { type Message, message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import { decodeText } from '../source/decode.ts';
import { isFields } from '../source/pieces.ts';
import type { Placed } from '../source/placed.ts';
import { readShape } from '../source/shape.ts';
import { anything, bothLanguages, either, list, map, type Read, table, text } from '../source/shapes.ts';
import { changesOf } from './lay-lists.ts';
import type { ReadPackFile } from './pack-file.ts';
import { rowsOfTable } from './supplied-table.ts';

/** A list that the call doesn't come with: where whoever has it puts it, and what it is. */
const suppliedShape = map({
  supplied: text(),
  what: bothLanguages(),
  /** The column of a table whose cells are meant, by its title; absent: the first, from the first row on. */
  column: text().optional(),
});

/** lists.yaml, for editors; {@link readLists} reads it list by list, so that each fault has its place. */
export const listsShape = table(either(list(text()), either(suppliedShape, changesOf(text()))));

/** A list of a pack as it is written there: its words, or where they are to be found. */
export type WrittenList = readonly string[] | Read<typeof suppliedShape>;

/** What lists.yaml says, and the words of the lists that were supplied, as far as they are there. */
export interface ListsReading {
  readonly lists: Readonly<Record<string, WrittenList>> | undefined;
  readonly supplied: Readonly<Record<string, readonly string[]>>;
  readonly drafts: readonly Draft[];
}

/** A list without an entry says no more than one that isn't there. */
type Found = { readonly words: readonly string[] | undefined } | { readonly fault: Message };

/** Reads lists.yaml, and with it the files that it names. `beside`: the folder of the pack, or of what is laid over it. */
export function readLists(source: Placed, beside: ReadPackFile): ListsReading {
  const all = readShape(table(anything()), source.data, source);
  if (all.value === undefined) return { lists: undefined, supplied: {}, drafts: all.drafts };
  const drafts: Draft[] = [...all.drafts];
  const lists: Record<string, WrittenList> = {};
  const supplied: Record<string, readonly string[]> = {};
  for (const [name, written] of Object.entries(all.value)) {
    const route = [name];
    if (!isFields(written)) {
      const read = readShape(list(text()), written, source, route);
      drafts.push(...read.drafts);
      lists[name] = read.value ?? [];
      continue;
    }
    const read = readShape(suppliedShape, written, source, route);
    drafts.push(...read.drafts);
    // Left out, every rule that names it would seem to name what isn't there.
    lists[name] = read.value ?? [];
    if (read.value === undefined || read.drafts.length > 0) continue;
    const found = findWords(read.value, beside);
    if ('fault' in found) drafts.push({ message: found.fault, route: [...route, 'supplied'] });
    else if (found.words !== undefined && found.words.length > 0) supplied[name] = found.words;
  }
  return { lists, supplied, drafts };
}

function findWords({ supplied: file, column }: Read<typeof suppliedShape>, beside: ReadPackFile): Found {
  const path = readRelativePath(file);
  if (!path.ok || !/\.(csv|txt)$/i.test(path.path)) return { fault: message('pack.list-path', { file }) };
  const bytes = beside(path.path);
  if (bytes === undefined) return { words: undefined };
  const { text: content, messages } = decodeText(bytes);
  if (content.includes('\0') || messages.some(({ id }) => id === 'source.undecodable')) {
    return { fault: message('pack.list-unreadable', { file }) };
  }
  const plain = content.replace(/^\uFEFF/, '');
  const rows = /\.csv$/i.test(path.path) ? rowsOfTable(plain) : plain.split(/\r?\n/).map((line) => [line.trim()]);
  const titles = rows[0] ?? [];
  const at = column === undefined ? 0 : titles.indexOf(column);
  if (at < 0) return { fault: message('pack.list-column', { file, column: column ?? '', known: titles }) };
  const cells = rows.slice(column === undefined ? 0 : 1).map((row) => row[at] ?? '');
  return { words: cells.filter((cell) => cell !== '') };
}

/** What of a list that is to be supplied a reader needs to know. */
export interface SuppliedList {
  readonly what: Bilingual;
  readonly file: string;
  /** Whether somebody has put it there. */
  readonly found: boolean;
}

/** The words of every list; one that nobody supplied has none. */
export const wordsOfLists = (
  lists: Readonly<Record<string, WrittenList>>,
  supplied: Readonly<Record<string, readonly string[]>>,
): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(lists).map(([name, written]) => [name, 'supplied' in written ? (supplied[name] ?? []) : written]),
  );

/** The lists that are to be supplied. */
export const suppliedLists = (
  lists: Readonly<Record<string, WrittenList>>,
  supplied: Readonly<Record<string, readonly string[]>>,
): Record<string, SuppliedList> =>
  Object.fromEntries(
    Object.entries(lists).flatMap(([name, written]) =>
      'supplied' in written
        ? [[name, { what: written.what, file: written.supplied, found: Object.hasOwn(supplied, name) }]]
        : [],
    ),
  );

/** What a list is called. */
export const listLabelOf = (
  program: { readonly supplied: Readonly<Record<string, SuppliedList>> },
  name: string,
): Bilingual => (Object.hasOwn(program.supplied, name) ? (program.supplied[name]?.what ?? named(name)) : named(name));

const named = (name: string): Bilingual => ({ zh: name, en: name });
