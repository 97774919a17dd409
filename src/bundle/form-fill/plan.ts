import type { Bilingual } from '../../base/language.ts';
import type { FormEntry, FormFacts, FormLine, ListRow, TickOption } from '../../facts/form/form-facts.ts';
import { isPlaceholder } from '../../facts/form/placeholders.ts';
import { hasToStay } from '../../facts/form/printed.ts';
import { isScaled, isUnitNote, unitAtEnd, unitBehind, unitsIn } from '../../facts/form/units.ts';
import type { FormAnswer, FormAnswers, FormValue } from './answers.ts';
import { type Edit, type FormXml, storable } from './edits.ts';
import { type MatchedBy, matchEntries } from './match.ts';
import { type ListMatch, matchLists, placeRows, saysSame } from './match-list.ts';
import { putText } from './put.ts';
import { boxesFor, putTicks } from './put-ticks.ts';
import { isRefusal, REFUSALS, type Refusal } from './refusal.ts';

/** One value in one place of the form. */
export interface Part {
  readonly entry: FormEntry;
  /** As it is written there; of ticks what the boxes are called. */
  readonly text: string;
  /** Of ticks: which boxes. */
  readonly boxes?: readonly number[];
  readonly edits: readonly Edit[];
}

/** What can be filled in: an answer, or the rows of a list. */
export interface Proposal {
  readonly path: string;
  readonly label: Bilingual;
  readonly sure: boolean;
  readonly by: MatchedBy;
  /** What stands over the list; undefined for a single answer. */
  readonly list?: string;
  readonly parts: readonly Part[];
}

/** An answer whose place in the form is filled in already. */
export interface AlreadyThere {
  readonly path: string;
  readonly label: Bilingual;
  readonly entry: FormEntry;
  readonly text: string;
  readonly same: boolean;
}

/** Why an answer isn't put into the form. */
export const HOMELESS_REASONS = ['not-asked', 'too-few-rows', 'no-column', 'declined', ...REFUSALS] as const;
export type HomelessReason = (typeof HOMELESS_REASONS)[number];

/** An answer of the manifest that the form has no place for, or whose place doesn't take it. */
export interface Homeless {
  readonly path: string;
  readonly label: Bilingual;
  readonly text: Bilingual;
  readonly why: HomelessReason;
  readonly entry?: FormEntry;
}

export interface FillPlan {
  readonly proposals: readonly Proposal[];
  readonly there: readonly AlreadyThere[];
  readonly homeless: readonly Homeless[];
}

/** What of a manifest goes where in a form. Nothing that is filled in already is changed. */
export function planFilling(form: FormXml, { entries, lists, lines }: FormFacts, answers: FormAnswers): FillPlan {
  const proposals: Proposal[] = [];
  const there: AlreadyThere[] = [];
  const homeless: Homeless[] = [];
  const matches = matchEntries(entries, answers.answers);
  for (const match of matches) {
    const { entry, answer, sure, by } = match;
    const { path, value } = answer;
    const label = fullLabel(answer);
    const text = value[match.lang];
    if (!entry.blank && !isPlaceholder(text)) {
      there.push({ path, label, entry, text, same: isSame(entry, value, text) });
      continue;
    }
    const part = partOf(form, entry, value, text, label, `${entry.group ?? ''} ${unitBeside(lines, entry)}`);
    if (isRefusal(part)) homeless.push({ path, label, text: inBoth(text), why: part, entry });
    else
      proposals.push({
        path,
        label,
        sure: sure && unitOf(entry) === undefined && !asksForKey(entry),
        by,
        parts: [part],
      });
  }
  for (const answer of answers.answers) {
    if (matches.some((match) => match.answer.path === answer.path)) continue;
    const { path, value } = answer;
    homeless.push({ path, label: fullLabel(answer), text: eitherOf(value), why: 'not-asked' });
  }
  const listMatches = matchLists(lists, answers.lists);
  for (const match of listMatches) addList(form, match, { proposals, there, homeless });
  for (const { path, label, rows } of answers.lists) {
    if (!listMatches.some((match) => match.rows.path === path)) {
      homeless.push({ path, label, text: joined(rows.map(rowText), '\n'), why: 'not-asked' });
    }
  }
  return { proposals, there, homeless };
}

/** 影响力：社会层面 / Impact: social */
const fullLabel = ({ label, group }: FormAnswer): Bilingual =>
  group === undefined ? label : { zh: `${group.zh}：${label.zh}`, en: `${group.en}: ${label.en}` };

/** A value in each language, or in the one in which there is one. */
const eitherOf = ({ zh, en }: Bilingual): Bilingual => ({ zh: zh || en, en: en || zh });
const inBoth = (text: string): Bilingual => ({ zh: text, en: text });
const joined = (texts: readonly Bilingual[], zh: string, en = zh): Bilingual => ({
  zh: texts.map((text) => text.zh).join(zh),
  en: texts.map((text) => text.en).join(en),
});
const rowText = (row: readonly (FormValue | undefined)[]): Bilingual =>
  joined(
    row.flatMap((value) => (value === undefined ? [] : [eitherOf(value)])),
    '，',
    ', ',
  );

/** The boxes that stand for a value; undefined where it has none. */
const boxesOf = (options: readonly TickOption[], { zh, en, chosen = [[zh, en]] }: FormValue) =>
  boxesFor(options, chosen);

/** `name`: what the value is called in the manifest; `over`: what else is printed over its place. */
function partOf(
  form: FormXml,
  entry: FormEntry,
  value: FormValue,
  text: string,
  name: Bilingual,
  over = entry.group ?? '',
): Part | Refusal {
  const { options } = entry;
  if (isPlaceholder(text)) return 'placeholder';
  if (options !== undefined) {
    const boxes = boxesOf(options, value);
    if (boxes === undefined) return 'not-offered';
    const edits = putTicks(form, entry, boxes);
    return isRefusal(edits) ? edits : { entry, text, boxes, edits };
  }
  if (hasOtherUnit(entry, text, name, over)) return 'other-unit';
  if (hasToStay(roomOf(entry), text)) return 'no-room';
  const unit = unitOf(entry);
  const plain = storable(text.replaceAll(/\r\n?/g, '\n'));
  const written = unit === undefined || plain.endsWith(unit) ? plain : `${plain}${unit}`;
  const edits = putText(form, entry, written, value.chosen?.length === 1 ? value.chosen[0] : [value.zh, value.en]);
  return isRefusal(edits) ? edits : { entry, text: written, edits };
}

const roomOf = ({ target }: FormEntry): string =>
  target.texts.map(({ text, from, to }) => text.slice(from, to)).join('');

/** A unit printed behind the room for a figure. */
const unitOf = (entry: FormEntry): string | undefined => unitBehind(roomOf(entry));

/** Whether the number or letter of an option is asked for, which a manifest doesn't have. */
const asksForKey = ({ hint = '' }: FormEntry): boolean => /序号|字母|编号/.test(hint);

/** A unit in the next cell of the row, in brackets; empty where there is none. */
function unitBeside(lines: readonly FormLine[], { at }: FormEntry): string {
  if (at.kind !== 'cell') return '';
  const next = lines.find((line) => {
    const other = line.at;
    return other.kind === 'cell' && other.table === at.table && other.row === at.row && other.column === at.column + 1;
  });
  return next !== undefined && isUnitNote(next.text) ? `（${next.text}）` : '';
}

/** Whether a person has to work out a figure, because the form counts in another unit, or would lose the unit it prints. */
function hasOtherUnit(entry: FormEntry, text: string, name: Bilingual, over: string): boolean {
  const inRoom = unitsIn([roomOf(entry), ...(entry.hint ?? '').split('；').map((hint) => `（${hint}）`)].join(' '));
  const behind = unitOf(entry);
  const isFigure = /^[\d.,，\s]+$/.test(text);
  const single = [behind, unitAtEnd(entry.label)].filter((unit) => unit !== undefined);
  const printed = [...unitsIn(`${entry.label} ${isFigure ? over : ''}`), ...single];
  const asked = [...inRoom, ...printed.filter(isScaled)];
  const known = [...unitsIn(`${name.zh} ${name.en}`), unitAtEnd(name.zh)];
  return asked.some((unit) => !text.endsWith(unit) && !(known.includes(unit) && !inRoom.includes(unit)));
}

function isSame(entry: FormEntry, value: FormValue, text: string): boolean {
  const { options } = entry;
  if (options === undefined) return [text, value.zh, value.en].some((one) => saysSame(entry.value, one));
  const boxes = boxesOf(options, value);
  return boxes !== undefined && options.every(({ ticked }, at) => ticked === boxes.includes(at));
}

type Open<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : never };

const rowPath = (path: string, index: number | undefined): string => (index === undefined ? path : `${path}[${index}]`);

function addList(form: FormXml, match: ListMatch, { proposals, there, homeless }: Open<FillPlan>): void {
  const { columns } = match;
  const { path, label, rows } = match.rows;
  const placing = placeRows(match);
  const parts: Part[] = [];
  const nameOf = (entry: FormEntry): Bilingual => {
    const at = match.list.rows.find((row) => row.entries.includes(entry))?.entries.indexOf(entry);
    const key = columns.find(({ column }) => column === at)?.key;
    return match.rows.columns[key ?? -1]?.label ?? label;
  };
  for (const { entry, value, lang } of placing.cells) {
    const part = partOf(form, entry, value, value[lang], nameOf(entry), match.list.title);
    if (isRefusal(part)) homeless.push({ path, label, text: inBoth(value[lang]), why: part, entry });
    else parts.push(part);
  }
  const list = match.list.title ?? '';
  if (parts.length > 0)
    proposals.push({ path, label, sure: match.sure, by: match.sure ? 'words' : 'likeness', list, parts });
  const first = (row: ListRow): FormEntry | undefined => row.entries[columns[0]?.column ?? 0];
  const stands = (row: ListRow, index: number | undefined): void => {
    const entry = first(row);
    const text = index === undefined ? '' : rowText(rows[index] ?? []).zh;
    if (entry !== undefined) there.push({ path: rowPath(path, index), label, entry, text, same: index !== undefined });
  };
  for (const { row, index } of placing.there) stands(row, index);
  for (const row of placing.strange) stands(row, undefined);
  for (const index of placing.left) {
    homeless.push({ path: rowPath(path, index), label, text: rowText(rows[index] ?? []), why: 'too-few-rows' });
  }
  for (const [key, column] of match.rows.columns.entries()) {
    const values = rows.flatMap((row) => row[key] ?? []);
    if (values.length > 0 && !columns.some((one) => one.key === key)) {
      const text = joined(values.map(eitherOf), '\n');
      homeless.push({ path: `${path}[].${column.key}`, label: column.label, text, why: 'no-column' });
    }
  }
}
