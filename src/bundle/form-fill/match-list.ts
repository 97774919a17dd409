import type { Lang } from '../../base/language.ts';
import type { FormEntry, FormList, ListRow } from '../../facts/form/form-facts.ts';
import type { FormRows, FormValue } from './answers.ts';
import { askedLabel, kinshipOf } from './labels.ts';

/** A column of a form's list and the key of the manifest's that belongs in it. */
export interface ListColumn {
  /** Index among the columns of the form, and among those of the manifest. */
  readonly column: number;
  readonly key: number;
  readonly lang: Lang;
  readonly sure: boolean;
}

/** A list of the form for a list of the manifest. */
export interface ListMatch {
  readonly list: FormList;
  readonly rows: FormRows;
  readonly columns: readonly ListColumn[];
  /** Whether title and columns leave no doubt. */
  readonly sure: boolean;
}

/** More lists than any form has. */
const MAX_LISTS = 200;

/** For each list of the manifest the list of the form that fits best; each list of a form is used once. */
export function matchLists(lists: readonly FormList[], answers: readonly FormRows[]): ListMatch[] {
  const candidates = answers
    .flatMap((rows) => lists.slice(0, MAX_LISTS).flatMap((list) => candidateFor(list, rows)))
    .toSorted((a, b) => b.score - a.score);
  const chosen: ListMatch[] = [];
  for (const { score: _, ...match } of candidates) {
    if (chosen.every(({ list, rows }) => list !== match.list && rows !== match.rows)) chosen.push(match);
  }
  return chosen;
}

function candidateFor(list: FormList, rows: FormRows): (ListMatch & { readonly score: number })[] {
  const title = list.title === undefined ? undefined : kinshipOf(askedLabel(list.title).bare, rows.label);
  const columns = columnsOf(list, rows);
  const keys = new Set(columns.map(({ key }) => key));
  const enough = title === undefined ? keys.size >= 2 && keys.size * 2 >= rows.columns.length : keys.size >= 1;
  if (!enough) return [];
  const used = rows.columns.filter((_, key) => rows.rows.some((row) => row[key] !== undefined)).length;
  const sure = title?.by === 'words' && columns.every((column) => column.sure) && keys.size >= used;
  return [{ list, rows, columns, sure, score: (title === undefined ? 0 : title.by === 'words' ? 20 : 10) + keys.size }];
}

function columnsOf({ columns }: FormList, rows: FormRows): ListColumn[] {
  const found = columns.flatMap((label, column) =>
    rows.columns.flatMap(({ label: name }, key) => {
      const asked = askedLabel(label);
      const kin = kinshipOf(asked.bare, name);
      if (kin === undefined) return [];
      const sure = kin.by === 'words' && asked.whole === asked.bare;
      const score = kin.by === 'words' ? 2 : kin.by === 'synonym' ? 1 : kin.share / 2;
      return [{ column, key, lang: asked.lang, sure, score }];
    }),
  );
  const kept: typeof found = [];
  for (const one of found.toSorted((a, b) => b.score - a.score)) {
    const clash = kept.some(({ column, key, lang }) => column === one.column || (key === one.key && lang === one.lang));
    if (!clash) kept.push(one);
  }
  return kept.map(({ score: _, ...column }) => column).toSorted((a, b) => a.column - b.column);
}

/** A value of the manifest and the cell of the list that it goes into. */
export interface ListCell {
  readonly entry: FormEntry;
  readonly value: FormValue;
  readonly lang: Lang;
}

/** How the rows of the manifest go into those of the form. */
export interface RowPlacing {
  /** Cells to fill in. */
  readonly cells: readonly ListCell[];
  /** Rows of the manifest, counted from 0: those that stand there already, and those for which no row is left. */
  readonly there: readonly { readonly row: ListRow; readonly index: number }[];
  readonly left: readonly number[];
  /** Rows of the form that hold something else than the manifest says. */
  readonly strange: readonly ListRow[];
}

/** Lays the rows of the manifest into the rows of a list that are empty; what is written there stays. */
export function placeRows({ list, rows, columns }: ListMatch): RowPlacing {
  const cellsOf = (row: ListRow, index: number): ListCell[] =>
    columns.flatMap(({ column, key, lang }) => {
      const [entry, value] = [row.entries[column], rows.rows[index]?.[key]];
      return entry === undefined || value === undefined || value[lang] === '' ? [] : [{ entry, value, lang }];
    });
  const isFree = (row: ListRow): boolean => columns.every(({ column }) => row.entries[column]?.blank !== false);
  const open = new Set(rows.rows.keys());
  const [cells, there, strange]: [ListCell[], RowPlacing['there'][number][], ListRow[]] = [[], [], []];
  for (const row of list.rows.filter((one) => !isFree(one))) {
    const own = [...open].find((index) => agrees(row, cellsOf(row, index), columns));
    if (own === undefined) {
      strange.push(row);
      continue;
    }
    open.delete(own);
    const missing = cellsOf(row, own).filter(({ entry }) => entry.blank);
    cells.push(...missing);
    if (missing.length === 0) there.push({ row, index: own });
  }
  const free = list.rows.filter(isFree);
  for (const index of [...open]) {
    const row = free.shift();
    if (row === undefined) break;
    open.delete(index);
    cells.push(...cellsOf(row, index));
  }
  return { cells, there, left: [...open], strange };
}

/** Whether everything that stands in a row is what the manifest says. */
function agrees(row: ListRow, cells: readonly ListCell[], columns: readonly ListColumn[]): boolean {
  const written = columns.flatMap(({ column }) => row.entries[column] ?? []).filter((entry) => !entry.blank);
  return (
    written.length > 0 &&
    written.every((entry) => cells.some((cell) => cell.entry === entry && saysSame(entry.value, cell.value[cell.lang])))
  );
}

/** Whether two texts say the same, spaces and width of characters apart. */
export const saysSame = (one: string, other: string): boolean => sameForm(one) === sameForm(other);
const sameForm = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/[\s_]/g, '');
