import { cutDisplay, displayWidth, padDisplay } from '../../base/width.ts';
import type { FormEntry, FormFacts, FormList, ListRow } from '../../facts/form/form-facts.ts';
import { askedIn, begunIn, type EntryState, isBlankList, listName, statesIn } from '../../facts/form/states.ts';
import { tame } from '../../wording/tame.ts';
import { INDENT, paragraph } from '../lines.ts';
import { maskedValue } from './masked.ts';
import type { FormWords } from './words.ts';

/** One line of the table. */
interface Line {
  readonly state: EntryState;
  readonly label: string;
  readonly value: string;
  readonly place: string;
}

type StateOf = (entry: FormEntry) => EntryState;

/** Columns for a label at most and at least, and for a value at least. */
const LABEL = 26;
const LABEL_LEAST = 10;
const VALUE = 16;
const GAP = '  ';
/** More of a value isn't looked at. */
const LONG = 300;

/** What a form asks and what was answered, a line each: how far it has come, label, value and place, cut to fit. */
export function formTable(form: FormFacts, optional: readonly string[], words: FormWords, columns: number): string[] {
  const told = (text: string): string[] => paragraph(text, INDENT.length, { columns });
  if (form.entries.length === 0 && form.lists.length === 0) return told(words.nothing);
  const stateOf = statesIn(form, optional);
  const lists = form.lists.map((list) => ({ list, lines: listLines(list, stateOf, words) }));
  const entries = form.entries.map((entry) => entryLine(entry, stateOf, words));
  const set = setter([...entries, ...lists.flatMap(({ lines }) => lines)], words, columns);
  return [
    ...entries.flatMap(set),
    ...lists.flatMap(({ list, lines }) => [
      ...told(headOf(list, words)),
      ...lines.flatMap(set),
      ...spareRows(list, words),
    ]),
  ];
}

/** Sets a line. A place for which there is no room beside the others stands below them. */
function setter(lines: readonly Line[], words: FormWords, columns: number): (line: Line) => string[] {
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(displayWidth));
  const states = widest(Object.values(words.state));
  const indent = INDENT.length + states + GAP.length;
  const room = columns - indent - GAP.length;
  const isBeside = (place: string): boolean => displayWidth(place) + GAP.length + LABEL_LEAST + VALUE <= room;
  const places = widest(lines.map(({ place }) => place).filter(isBeside));
  const left = places === 0 ? room : room - places - GAP.length;
  const labels = Math.min(LABEL, Math.max(LABEL_LEAST, left - VALUE), widest(lines.map(({ label }) => label)));
  const values = Math.min(left - labels, widest(lines.map(({ value }) => value)));
  return ({ state, label, value, place }) => {
    const lead = `${INDENT}${padDisplay(words.state[state], states)}${GAP}${padDisplay(cutDisplay(label, labels), labels)}${GAP}`;
    if (isBeside(place)) return [`${lead}${padDisplay(cutDisplay(value, values), values)}${GAP}${place}`.trimEnd()];
    return [`${lead}${cutDisplay(value, room - labels)}`.trimEnd(), ...paragraph(place, indent, { columns })];
  };
}

function entryLine(entry: FormEntry, stateOf: StateOf, words: FormWords): Line {
  const label = tame(entry.label) || words.nameless;
  return {
    state: stateOf(entry),
    label: entry.group === undefined ? label : words.under(tame(entry.group), label),
    value: shown(entry, words),
    place: words.place(entry.at),
  };
}

function shown({ label, value, placeholder, picture }: FormEntry, words: FormWords): string {
  if (value === '' && placeholder !== undefined) return words.placeholder(placeholder);
  return value === '' && picture ? words.picture : tame(maskedValue({ label, value }), LONG);
}

const headOf = (list: FormList, words: FormWords): string =>
  words.list(
    tame(listName(list)),
    words.place(list.at),
    list.columns.map((column) => tame(column)),
  );

const listLines = (list: FormList, stateOf: StateOf, words: FormWords): Line[] =>
  begunIn(list).map((row) => ({
    state: rowState(row, stateOf),
    label: words.row(row.number),
    value: row.entries.map((entry) => shown(entry, words) || '—').join(' | '),
    place: row.entries[0] === undefined ? '' : words.place(row.entries[0].at),
  }));

/** A row is as far as its cell that is furthest behind. */
function rowState(row: ListRow, stateOf: StateOf): EntryState {
  const states = askedIn(row).map(stateOf);
  return (['placeholder', 'blank'] as const).find((state) => states.includes(state)) ?? 'filled';
}

function spareRows(list: FormList, words: FormWords): string[] {
  const spare = list.rows.length - begunIn(list).length;
  if (spare === 0) return [];
  return [`${INDENT}${isBlankList(list) ? words.state.blank : GAP}${GAP}${words.spare(spare)}`];
}
