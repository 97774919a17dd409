import { clean } from '../../base/clean.ts';
import type { Lang } from '../../base/language.ts';
import { displayWidth, padDisplay, wrapDisplay } from '../../base/width.ts';
import type { SheetReading, SheetRow } from '../../check/status/sheet.ts';
import { SHORT, type Thin } from '../../check/status/thin.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Material } from '../../manifest/manifest.ts';
import { dressed, paragraph, type Setting, widest } from '../lines.ts';
import { uiOf } from '../ui-of.ts';
import type { SheetColumn, StatusWords } from './words.ts';
import { statusWords } from './words-of.ts';

type Figures = Exclude<SheetColumn, 'dimension'>;

/** Widths and columns of the table, the same in every part of the sheet. */
interface Table {
  readonly state: number;
  readonly label: number;
  readonly figures: readonly Figures[];
}

/** What a material is called: by its title, in the language if there is one, else by its file. */
export const titleOfMaterial = ({ title, file = '' }: Material, lang: Lang): string =>
  clean(title[lang] ?? title.zh ?? title.en ?? file);

/** The readiness sheet as a table: each dimension with its state, how much is said, and below it what is thin or unmet. */
export function sheetLines(reading: SheetReading, lang: Lang, setting: Setting): string[] {
  const { paint } = setting;
  const words = statusWords(lang);
  const { sheet, scores } = reading;
  const table = tableOf(reading, words, lang, setting.columns);
  const last = [
    ...(scores.asked > 0
      ? [scores.given > 0 ? words.scores(scores.sum, scores.most, scores.given, scores.asked) : words.noScores]
      : []),
    ...(reading.supportsUsed || (sheet.supports ?? []).length === 0 ? [] : [words.noSupports]),
    ...reading.unknownSupports.map(({ file, word, nearest }) => words.unknownSupport(file, word, nearest)),
  ];
  return [
    paint.strong(words.heading(sheet.title[lang], sheet.clause)),
    heads(table, words, paint.faint),
    ...reading.parts.flatMap(({ part, rows }) => [
      ...dressed(paragraph(words.heading(part.title[lang], part.clause), 0, setting), paint.strong),
      ...rows.flatMap((row) => rowLines(row, table, lang, setting)),
      ...(part.note === undefined ? [] : dressed(paragraph(part.note[lang], 2, setting), paint.faint)),
      '',
    ]),
    ...last.flatMap((text) => paragraph(text, 0, setting)),
    ...dressed(paragraph(`${words.units}${words.gap}${words.ours(SHORT.zh, SHORT.en)}`, 0, setting), paint.faint),
  ];
}

function tableOf({ parts, scores }: SheetReading, words: StatusWords, lang: Lang, columns: number): Table {
  const rows = parts.flatMap((part) => part.rows);
  const hasFiles = rows.some(({ evidence }) => evidence.length > 0);
  const figures: Figures[] = [
    'answered',
    'zh',
    'en',
    ...(scores.asked > 0 ? (['score'] as const) : []),
    ...(hasFiles ? (['files'] as const) : []),
  ];
  const state = widest(rows.map((row) => words.state[row.state]));
  const taken = figures.reduce((sum, name) => sum + displayWidth(words.columns[name]) + 2, state);
  const wanted = widest([words.columns.dimension, ...rows.map(({ dimension }) => dimension.label[lang])]) - 2;
  return { state, label: Math.max(12, Math.min(wanted, columns - taken)), figures };
}

function heads({ state, label, figures }: Table, words: StatusWords, faint: (text: string) => string): string {
  const names = figures.map((name) => `  ${words.columns[name]}`).join('');
  return faint(' '.repeat(state) + padDisplay(words.columns.dimension, label) + names);
}

function rowLines(row: SheetRow, table: Table, lang: Lang, setting: Setting): string[] {
  const { paint } = setting;
  const words = statusWords(lang);
  const [first = '', ...rest] = wrapDisplay(row.dimension.label[lang], table.label, 0);
  const color = {
    empty: paint.severity.error,
    unmet: paint.severity.error,
    thin: paint.severity.warning,
    unclaimed: paint.faint,
    filled: (text: string): string => text,
  }[row.state];
  const figures = table.figures.map(
    (name) => `  ${right(figureOf(row, name, words), displayWidth(words.columns[name]))}`,
  );
  const note = (text: string): string[] => paragraph(text, table.state + 2, setting);
  const head = color(padDisplay(words.state[row.state], table.state)) + padDisplay(first, table.label);
  const reasons = row.thin.map((why) => thinText(why, words)).join(words.semicolon);
  const files = words.list(row.evidence.map((one) => titleOfMaterial(one, lang)));
  // Only the state is coloured, so that one look down the margin finds it.
  return [
    (head + figures.join('')).trimEnd(),
    ...rest.map((line) => ' '.repeat(table.state) + line),
    ...distinct(row.says, lang).flatMap(note),
    ...(reasons === '' ? [] : note(reasons)),
    ...(files === '' ? [] : dressed(note(`${words.evidence}${words.colon}${files}`), paint.faint)),
  ];
}

const hasText = ({ written }: SheetRow): boolean => written.length.zh + written.length.en > 0;
const right = (text: string, columns: number): string => ' '.repeat(Math.max(0, columns - displayWidth(text))) + text;

function figureOf(row: SheetRow, name: Figures, words: StatusWords): string {
  switch (name) {
    case 'answered':
      return row.asked === 0 ? '' : `${row.answered}/${row.asked}`;
    case 'zh':
    case 'en':
      return row.asked === 0 || (row.answered > 0 && !hasText(row)) ? '' : String(row.written.length[name]);
    case 'score':
      return row.dimension.score === undefined ? '' : String(row.score ?? words.noScore);
    case 'files':
      return row.dimension.evidence === false ? '' : String(row.evidence.length);
  }
}

/** A rule that finds fault with several answers is named once. */
const distinct = (says: readonly Finding[], lang: Lang): string[] => [
  ...new Set(says.map((finding) => said(finding, lang))),
];

/** A finding in a few words: how it weighs and what its rule demands. */
function said({ severity, outcome, title }: Finding, lang: Lang): string {
  const ui = uiOf(lang);
  return `${ui.qualified(ui.severity[severity], ui.outcome[outcome])}${statusWords(lang).colon}${title?.[lang] ?? ''}`;
}

/** Why a dimension counts as thin. */
export function thinText(thin: Thin, words: StatusWords): string {
  switch (thin.why) {
    case 'one-language':
      return words.oneLanguage[thin.lacking];
    case 'short':
      return words.short[thin.lang](thin.length, thin.limit);
    case 'no-figure':
      return words.noFigure;
    case 'no-evidence':
      return words.noEvidence;
  }
}

/** How many dimensions want attention, in one sentence. */
export function inShort({ parts }: SheetReading, words: StatusWords, setting: Setting): string[] {
  const rows = parts.flatMap(({ part, rows }) => (part.advice ? [] : rows));
  const said = (['empty', 'unmet', 'thin'] as const).flatMap((state) => {
    const count = rows.filter((row) => row.state === state).length;
    return count === 0 ? [] : [words.rowsAre(state, count)];
  });
  if (said.length === 0) return paragraph(words.inShort(words.noneThin), 2, setting);
  return dressed(paragraph(words.inShort(said.join(words.comma)), 2, setting), setting.paint.severity.warning);
}
