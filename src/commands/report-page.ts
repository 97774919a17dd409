import type { Lang, Langs } from '../base/language.ts';
import { makeEvidence } from '../check/evidence.ts';
import { readSheet, type SheetReading } from '../check/status/sheet.ts';
import { reportPage } from '../report/page/page.ts';
import type { PageReport, PageSubmission } from '../report/page/submission.ts';
import { judgeBatch } from './batch.ts';
import { type Examined, type ExamineOptions, examine } from './examine.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { UsageError } from './failure.ts';
import { rememberLook } from './last-look.ts';
import { refuseOccupied } from './occupied.ts';
import { langsOf, type SharedOptions } from './output.ts';
import { drawPictures, MOST_PICTURES } from './page-pictures.ts';
import { reportOf } from './report.ts';
import { type Strictness, strictly } from './strict.ts';
import type { World } from './world.ts';
import { writeAside } from './write-aside.ts';

/** Formats of a report that is handed round as a file. */
export type HandedFormat = 'html' | 'xlsx';

export interface HandedOptions extends Omit<SharedOptions, 'format'>, ExamineOptions, Strictness {
  readonly format: SharedOptions['format'] | HandedFormat;
  /** Where the file is written; a page goes to stdout where it is absent. */
  readonly out?: string | undefined;
  /** Replaces a file that is there. */
  readonly force?: boolean | undefined;
}

/** `validate` for people without a terminal: the same report as a page or a workbook. */
export async function validateHanded(
  world: World,
  [manifestFile = '', ...more]: readonly string[],
  { format, out, force = false, ...shared }: HandedOptions,
): Promise<ExitCode> {
  refuse(world, format, out, force);
  const judged =
    more.length > 0
      ? await judgeBatch(world, [manifestFile, ...more], shared)
      : await alone(world, manifestFile, shared);
  const { batch, submissions } = judged;
  const entries: PageSubmission[] = [];
  let left = MOST_PICTURES;
  for (const [index, { examined, readable }] of submissions.entries()) {
    const report = batch.entries[index]?.report ?? (await reportOf(world, examined));
    const pictures = await drawPictures(world, report, format === 'html' ? left : 0);
    entries.push({
      readable,
      report,
      applicant: examined.manifest.applicantName,
      sheet: sheetOf(examined),
      pictures,
    });
    left -= pictures.shown.length;
  }
  const langs = langsOf(world, shared.lang);
  const written = await writtenAs(format, { ...batch, entries, version: world.version }, langs);
  if (out === undefined) world.out(typeof written === 'string' ? written : '');
  else {
    await writeAside(world, out, async (aside) => world.disk.writeFile(aside, written));
    if (!shared.quiet) for (const lang of langs) world.err(`${WRITTEN[lang](out)}\n`);
  }
  return batch.verdict === 'ready' ? EXIT.ready : EXIT.notReady;
}

async function writtenAs(
  format: HandedOptions['format'],
  report: PageReport,
  langs: Langs,
): Promise<string | Uint8Array> {
  if (format === 'html') return reportPage(report, langs[0] ?? 'zh');
  const { workbookSheets } = await import('../report/workbook/workbook.ts');
  const { writeTablesXlsx } = await import('../bundle/writers/tables-xlsx.ts');
  return writeTablesXlsx(workbookSheets(report, langs));
}

type Judged = Awaited<ReturnType<typeof judgeBatch>>;

async function alone(world: World, manifestFile: string, options: ExamineOptions & Strictness): Promise<Judged> {
  const examined = strictly(await examine(world, manifestFile, options), options.strict ?? false);
  rememberLook(world, examined);
  const entry = { readable: true, report: await reportOf(world, examined) };
  const { counts, verdict } = examined.result;
  return { batch: { entries: [entry], across: [], counts, verdict }, submissions: [{ readable: true, examined }] };
}

const ENDINGS: Readonly<Record<HandedFormat, RegExp>> = { html: /\.html?$/i, xlsx: /\.xlsx$/i };

/** Throws a {@link UsageError} where the report can't be written as asked. */
function refuse(world: World, format: HandedOptions['format'], out: string | undefined, force: boolean): void {
  if (format !== 'html' && format !== 'xlsx') {
    throw new UsageError({
      zh: `-o 只用于网页和表格：请加 --format html 或 --format xlsx；别的格式可以用 > ${out ?? ''} 存成文件。`,
      en: `-o is for pages and workbooks: add --format html or --format xlsx; other formats can be saved with > ${out ?? ''}.`,
    });
  }
  if (out === undefined) {
    if (format === 'html') return;
    throw new UsageError({
      zh: '--format xlsx 要写成一个文件，请用 -o 写明文件名，如 -o report.xlsx。',
      en: '--format xlsx is written to a file: name it with -o, such as -o report.xlsx.',
    });
  }
  if (!ENDINGS[format].test(out)) {
    throw new UsageError({
      zh: `--format ${format} 写出的文件，文件名请以 .${format} 结尾：${out}`,
      en: `The file that --format ${format} writes has to end in .${format}: ${out}`,
    });
  }
  refuseOccupied(world, out, force);
}

const WRITTEN: Readonly<Record<Lang, (path: string) => string>> = {
  zh: (path) => `检查报告已写入 ${path}。`,
  en: (path) => `Wrote the report to ${path}.`,
};

/** The readiness sheet, by the rules of the phase that was judged. */
function sheetOf({ program, ...examined }: Examined): SheetReading | undefined {
  if (program?.sheet === undefined) return undefined;
  const evidence = makeEvidence({ ...examined, program });
  return readSheet(program, program.sheet, examined.manifest, evidence, examined.result.rules);
}
