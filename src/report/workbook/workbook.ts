import { clean } from '../../base/clean.ts';
import type { Bilingual, Lang, Langs } from '../../base/language.ts';
import type { TableSheet } from '../../bundle/writers/tables-xlsx.ts';
import { TASK_WORDS } from '../../check/status/tasks.ts';
import type { Finding } from '../../findings/finding.ts';
import { batchVerdict, batchWords, standingOf } from '../batch/human.ts';
import { countOutcomes, verdictLine } from '../human.ts';
import { OUTCOME_WORDS } from '../outcome-words.ts';
import { factsOf } from '../page/facts.ts';
import { formatIn, pagesIn } from '../page/files.ts';
import type { PageReport, PageSubmission } from '../page/submission.ts';
import { todoOf } from '../page/todo.ts';
import { type About, told } from '../page/told.ts';
import { type PageWords, SHEET_NAMES, type SheetName } from '../page/words.ts';
import { pageWords } from '../page/words-of.ts';
import { uiOf } from '../ui-of.ts';

/** Columns beside the texts: where there are several submissions, each row says which one it is about. */
interface Setting {
  readonly langs: Langs;
  readonly several: boolean;
}

type Cell = string | number | undefined;
type Column<T> = readonly [head: string, width: number, cell: (row: T) => Cell];

/** The report as the sheets of a workbook, in the languages asked for; the same findings and verdict as the page. */
export function workbookSheets(report: PageReport, langs: Langs): TableSheet[] {
  const setting = { langs, several: report.entries.length > 1 };
  const made: Readonly<Record<SheetName, Omit<TableSheet, 'name'>>> = {
    summary: summarySheet(report, setting),
    tasks: tasksSheet(report, setting),
    findings: findingsSheet(report, setting),
    rules: rulesSheet(report, setting),
    files: filesSheet(report, setting),
  };
  return SHEET_NAMES.map((name) => ({
    name: langs.map((lang) => pageWords(lang).sheets[name]).join(' '),
    ...made[name],
  }));
}

const spoken = (langs: Langs, say: (lang: Lang) => string): string => [...new Set(langs.map(say))].join('\n');

type Label = { readonly [K in keyof PageWords]: PageWords[K] extends string ? K : never }[keyof PageWords];

const head = ({ langs }: Setting, label: Label): string => spoken(langs, (lang) => pageWords(lang)[label]);
const inAll = ({ langs }: Setting, text: Bilingual): string => spoken(langs, (lang) => text[lang]);

/** A row with the submission that it is about. */
interface Of<T> {
  readonly at: number;
  readonly row: T;
}

const rowsOf = <T>(report: PageReport, rows: (entry: PageSubmission) => readonly T[]): Of<T>[] =>
  report.entries.flatMap((entry, index) => rows(entry).map((row) => ({ at: index + 1, row })));

function table<T>(setting: Setting, columns: readonly Column<T>[], rows: readonly Of<T>[]): Omit<TableSheet, 'name'> {
  const all: readonly Column<Of<T>>[] = [
    ...(setting.several ? [[head(setting, 'submission'), 8, ({ at }: Of<T>) => (at === 0 ? '' : at)] as const] : []),
    ...columns.map(([name, width, cell]) => [name, width, ({ row }: Of<T>) => cell(row)] as const),
  ];
  return {
    columns: all.map(([name, width]) => ({ head: name, width })),
    rows: rows.map((row) =>
      all.map(([, , cell]) => {
        const value = cell(row);
        return typeof value === 'string' ? clean(value) : value;
      }),
    ),
  };
}

function summarySheet(report: PageReport, setting: Setting): Omit<TableSheet, 'name'> {
  const { langs, several } = setting;
  const own = rowsOf(report, (entry): (readonly [string, string])[] => [
    [
      head(setting, 'verdict'),
      several
        ? spoken(
            langs,
            (lang) => `${batchWords(lang).standing[standingOf(entry)]}\n${verdictLine(entry.report, uiOf(lang))}`,
          )
        : spoken(langs, (lang) => verdictLine(entry.report, uiOf(lang))),
    ],
    ...factsOf(entry).map(([label, say]) => [head(setting, label), spoken(langs, say)] as const),
    ...(entry.report.program === undefined
      ? []
      : [
          [
            head(setting, 'outcome'),
            spoken(langs, (lang) => uiOf(lang).rulesLine(countOutcomes(entry.report.result.rules))),
          ] as const,
        ]),
  ]);
  const all = several
    ? [{ at: 0, row: [head(setting, 'verdict'), spoken(langs, (l) => batchVerdict(report, l))] as const }]
    : [];
  const last = { at: 0, row: ['dossier', spoken(langs, (lang) => pageWords(lang).writtenBy(report.version))] as const };
  const columns: readonly Column<readonly [string, string]>[] = [
    [head(setting, 'title'), 18, ([label]) => label],
    ['', 90, ([, text]) => text],
  ];
  return table(setting, columns, [...all, ...own, last]);
}

function tasksSheet(report: PageReport, setting: Setting): Omit<TableSheet, 'name'> {
  const rows = rowsOf(report, ({ report: { result, program } }) =>
    todoOf(result.findings, program).flatMap(({ task, items }) => items.map((item) => ({ task, ...item }))),
  );
  return table(
    setting,
    [
      [head(setting, 'person'), 14, ({ task }) => inAll(setting, TASK_WORDS[task].name)],
      [head(setting, 'where'), 46, ({ about }) => inAll(setting, about)],
      [head(setting, 'what'), 40, ({ task }) => inAll(setting, TASK_WORDS[task].what)],
      [
        head(setting, 'weight'),
        10,
        ({ binding }) => spoken(setting.langs, (l) => uiOf(l).severity[binding ? 'error' : 'warning']),
      ],
      [head(setting, 'number'), 14, ({ numbers }) => numbers.join(', ')],
      [head(setting, 'done'), 8, () => ''],
    ],
    rows,
  );
}

function findingsSheet(report: PageReport, setting: Setting): Omit<TableSheet, 'name'> {
  const { langs } = setting;
  const numbered = (findings: readonly Finding[], among: boolean) =>
    findings.map((finding, index) => ({ finding, among, number: index + 1 }));
  const about =
    (kind: About['kind']) =>
    ({ finding }: { readonly finding: Finding }): string =>
      spoken(langs, (lang) => told(finding, lang).about.find((one) => one.kind === kind)?.text ?? '');
  return table(
    setting,
    [
      [head(setting, 'number'), 6, ({ number }) => number],
      [head(setting, 'weight'), 12, ({ finding }) => spoken(langs, (lang) => told(finding, lang).weight)],
      [head(setting, 'where'), 26, ({ finding, among }) => spoken(langs, (lang) => told(finding, lang, among).where)],
      [head(setting, 'what'), 44, ({ finding }) => spoken(langs, (lang) => told(finding, lang).what)],
      [head(setting, 'clause'), 32, about('basis')],
      [spoken(langs, (lang) => uiOf(lang).fix), 40, about('fix')],
      [head(setting, 'rule'), 18, ({ finding }) => finding.rule ?? ''],
    ],
    [
      ...numbered(report.across, true).map((row) => ({ at: 0, row })),
      ...rowsOf(report, (entry) => numbered(entry.report.result.findings, false)),
    ],
  );
}

function rulesSheet(report: PageReport, setting: Setting): Omit<TableSheet, 'name'> {
  return table(
    setting,
    [
      [head(setting, 'clause'), 12, ({ rule }) => rule.basis.clause],
      [head(setting, 'demand'), 44, ({ rule }) => inAll(setting, rule.title)],
      [head(setting, 'outcome'), 14, ({ outcome }) => spoken(setting.langs, (lang) => OUTCOME_WORDS[outcome][lang])],
      [head(setting, 'quote'), 50, ({ rule }) => rule.basis.quote],
      [
        head(setting, 'confirmed'),
        18,
        ({ attestations }) => [...new Set(attestations.map(({ by, on }) => `${by} ${on}`))].join('\n'),
      ],
      [head(setting, 'rule'), 18, ({ rule }) => rule.id],
    ],
    rowsOf(report, (entry) => entry.report.result.rules),
  );
}

function filesSheet(report: PageReport, setting: Setting): Omit<TableSheet, 'name'> {
  const { langs } = setting;
  return table(
    setting,
    [
      [head(setting, 'number'), 6, ({ number }) => number],
      [head(setting, 'file'), 44, ({ file }) => file],
      [
        head(setting, 'slot'),
        20,
        ({ slot = '', program }) => inAll(setting, program?.slots[slot]?.label ?? { zh: slot, en: slot }),
      ],
      [
        head(setting, 'format'),
        18,
        ({ facts }) => spoken(langs, (lang) => (facts ? formatIn[lang](facts.format) : pageWords(lang).notOpened)),
      ],
      [head(setting, 'bytes'), 12, ({ facts }) => facts?.bytes],
      [head(setting, 'pageCount'), 8, ({ facts }) => pagesIn(facts)],
      [head(setting, 'bundleName'), 44, ({ bundleName }) => bundleName],
    ],
    rowsOf(report, ({ report: { materials, program } }) =>
      materials.map((material, index) => ({ ...material, facts: material.facts, program, number: index + 1 })),
    ),
  );
}
