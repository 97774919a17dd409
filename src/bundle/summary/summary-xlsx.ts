import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import { say } from '../../wording/say.ts';
import { FONT, headCell, joined, number, ONE_PAGE_WIDE, repacked, tall, text } from '../writers/sheet-cells.ts';
import { both, STANDING_NAMES, type Summary, type SummaryRow } from './summary.ts';

const WIDTHS = { rank: 7, name: 32, cell: 20, standing: 14, open: 60 } as const;
/** As many open points as a cell of a table is read for. */
const MOST_POINTS = 5;

/** The summary table (汇总表) as a spreadsheet, a row for each submission in its order. The same summary gives the same bytes. */
export async function writeSummaryXlsx(summary: Summary): Promise<Uint8Array> {
  const columns = columnsOf(summary);
  const widths = columns.map(({ width }) => width);
  const data = [
    columns.map(({ head }) => headCell(head)),
    ...summary.rows.map((row) => columns.map((c) => c.cell(row))),
  ];
  const about = [
    ['项目\nProgram', joined(summary.program)],
    ['推荐单位\nRecommender', joined(both(summary.recommender))],
    ['推荐单位类型\nKind', summary.kind ? joined(summary.kind) : ''],
    ['所在地区\nRegion', joined(both(summary.region))],
    ['申报数\nSubmissions', String(summary.rows.length)],
  ].map(([label = '', value = '']) => [headCell(label), text(value)]);
  const sheets = [
    {
      sheet: '汇总表 Summary',
      data: tall(data, widths),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    },
    {
      sheet: '说明 About',
      data: tall(about, [24, 80]),
      columns: [{ width: 24 }, { width: 80 }],
      orientation: 'landscape' as const,
    },
  ];
  return repacked(await writeXlsxFile(sheets, { ...FONT, features: [ONE_PAGE_WIDE] }).toBuffer());
}

interface Column {
  readonly head: string;
  readonly width: number;
  readonly cell: (row: SummaryRow) => Cell;
}

function columnsOf({ columns }: Summary): Column[] {
  const named = (head: string, width: number, value: (row: SummaryRow) => string): Column => ({
    head,
    width,
    cell: (row) => text(value(row)),
  });
  return [
    { head: '推荐次序\nRank', width: WIDTHS.rank, cell: (row) => number(row.rank) },
    named('申报单位\nApplicant', WIDTHS.name, (row) => joined(both(row.applicant))),
    named('项目名称\nProject in Chinese', WIDTHS.name, ({ title }) => title.zh ?? ''),
    named('项目英文名称\nProject in English', WIDTHS.name, ({ title }) => title.en ?? ''),
    ...columns.map(({ zh, en }, index) => named(`${zh}\n${en}`, WIDTHS.cell, ({ cells }) => cells[index] ?? '')),
    named('检查结论\nVerdict', WIDTHS.standing, ({ standing }) => joined(STANDING_NAMES[standing])),
    named('待处理事项\nOpen points', WIDTHS.open, pointsOf),
  ];
}

function pointsOf({ open }: SummaryRow): string {
  const shown = open.slice(0, MOST_POINTS).map(({ message }, index) => `${index + 1}. ${joined(say(message).what)}`);
  const more = open.length - shown.length;
  return [...shown, ...(more > 0 ? [`另有 ${more} 处\n${more} more`] : [])].join('\n');
}
