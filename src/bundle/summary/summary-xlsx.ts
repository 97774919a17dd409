import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import type { Bilingual, Langs } from '../../base/language.ts';
import type { Finding } from '../../findings/finding.ts';
import { say } from '../../wording/say.ts';
import {
  FONT,
  headCell,
  joined,
  number,
  ONE_PAGE_WIDE,
  repacked,
  repeatedHeads,
  tall,
  text,
} from '../writers/sheet-cells.ts';
import { both, STANDING_NAMES, type Summary, type SummaryRow } from './summary.ts';

const WIDTHS = { rank: 6, applicant: 22, title: 26, cell: 18, standing: 11, open: 50 } as const;
/** As many open points as a cell of a table is read for. */
const MOST_POINTS = 5;

/**
 * The summary table (汇总表) as a spreadsheet: a row for each submission in its order, what there is to say of the list and
 * between submissions, and whose list it is. Sentences are in the languages asked for. The same summary gives the same bytes.
 */
export async function writeSummaryXlsx(summary: Summary, langs: Langs): Promise<Uint8Array> {
  const sheets = [
    sheetOf('汇总表 Summary', columnsOf(summary, langs), summary.rows),
    ...(summary.list.length === 0 ? [] : [sheetOf('名单检查 List', listColumns(summary, langs), summary.list)]),
    aboutSheet(summary),
  ];
  const features = [ONE_PAGE_WIDE, repeatedHeads(sheets.slice(0, -1).map(({ sheet }) => sheet))];
  return repacked(await writeXlsxFile(sheets, { ...FONT, features }).toBuffer());
}

interface Column<T> {
  readonly head: string;
  readonly width: number;
  readonly cell: (row: T) => Cell;
}

function sheetOf<T>(sheet: string, columns: readonly Column<T>[], rows: readonly T[]) {
  const widths = columns.map(({ width }) => width);
  const data = [columns.map(({ head }) => headCell(head)), ...rows.map((row) => columns.map((c) => c.cell(row)))];
  return {
    sheet,
    data: tall(data, widths),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  };
}

const named = <T>(head: string, width: number, value: (row: T) => string): Column<T> => ({
  head,
  width,
  cell: (row) => text(value(row)),
});

const columnsOf = (summary: Summary, langs: Langs): Column<SummaryRow>[] => [
  { head: '次序\nRank', width: WIDTHS.rank, cell: (row) => number(row.rank) },
  named('申报单位\nApplicant', WIDTHS.applicant, (row) => joined(both(row.applicant))),
  named('项目名称\nProject', WIDTHS.title, (row) => joined(both(row.title))),
  ...summary.columns.map(({ zh, en }, index) =>
    named<SummaryRow>(`${zh}\n${en}`, WIDTHS.cell, ({ cells }) => cells[index] ?? ''),
  ),
  named('检查结论\nVerdict', WIDTHS.standing, ({ standing }) => joined(STANDING_NAMES[standing])),
  named('待处理事项\nOpen points', WIDTHS.open, (row) => pointsOf(row, summary, langs)),
];

const listColumns = ({ list }: Summary, langs: Langs): Column<Summary['list'][number]>[] => [
  { head: '序号\nNo.', width: 6, cell: (row) => number(list.indexOf(row) + 1) },
  named('级别\nWeight', 10, ({ finding: { severity } }) => joined(WEIGHTS[severity])),
  named('涉及次序\nRanks', 10, ({ ranks }) => ranks.join('、')),
  named('事项\nWhat', 60, ({ finding }) => spoken(say(finding.message).what, langs)),
  named('依据\nClause', 26, ({ finding: { basis } }) =>
    basis === undefined ? '' : `${basis.clause}：“${basis.quote}”`,
  ),
  named('办法\nWhat to do', 44, ({ finding }) => spoken(finding.fix ?? say(finding.message).fix, langs)),
];

const WEIGHTS: Readonly<Record<Finding['severity'], Bilingual>> = {
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '提醒', en: 'Warning' },
  advice: { zh: '建议', en: 'Advice' },
};

const spoken = (sentence: Bilingual, langs: Langs): string => langs.map((lang) => sentence[lang]).join('\n');

/** What concerns other submissions too comes first: it may decide whether the rest matters. */
function pointsOf({ between, open }: SummaryRow, { list }: Summary, langs: Langs): string {
  const listed = between.map((finding) => {
    const number = list.findIndex((one) => one.finding === finding) + 1;
    const { zh, en } = finding.title ?? { zh: '与别的申报重复或相关', en: 'in common with another submission' };
    return { zh: `${zh}：见“名单检查”第 ${number} 条`, en: `${en}: see no. ${number} of the sheet List` };
  });
  const all = [...listed, ...open.map(({ message }) => say(message).what)];
  const shown = all.slice(0, MOST_POINTS).map((point, index) => `${index + 1}. ${spoken(point, langs)}`);
  const more = all.length - shown.length;
  return [...shown, ...(more > 0 ? [spoken({ zh: `另有 ${more} 处`, en: `${more} more` }, langs)] : [])].join('\n');
}

function aboutSheet(summary: Summary) {
  const about = [
    ['征集\nProgram', joined(summary.program)],
    ['推荐单位\nRecommender', joined(both(summary.recommender))],
    ['推荐单位类型\nKind', summary.kind ? joined(summary.kind) : ''],
    ['所在地区\nRegion', joined(both(summary.region))],
    ['推荐数\nRecommended', String(summary.rows.length)],
    ['不推荐或已撤回\nWithdrawn', summary.withdrawn.join('\n')],
  ].map(([label = '', value = '']) => [headCell(label), text(value)]);
  return {
    sheet: '说明 About',
    data: tall(about, [24, 80]),
    columns: [{ width: 24 }, { width: 80 }],
    orientation: 'landscape' as const,
  };
}
