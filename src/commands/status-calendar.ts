import type { StatusReport } from '../report/status/report.ts';
import { UsageError } from './failure.ts';
import { refuseOccupied } from './occupied.ts';
import { langsOf, type SharedOptions } from './output.ts';
import type { World } from './world.ts';
import { writeAside } from './write-aside.ts';

/** Whether the calendar is asked for instead of the page, and where it goes. */
export interface CalendarOptions extends SharedOptions {
  readonly ics?: boolean | undefined;
  /** A file; without it, the calendar is printed. */
  readonly out?: string | undefined;
  readonly force?: boolean | undefined;
}

/** Throws a {@link UsageError} where the options contradict one another, or something is there already. */
export function refuseCalendar(world: World, { ics, out, force, format }: CalendarOptions): void {
  if (out !== undefined && ics !== true) {
    throw new UsageError({
      zh: '--out 要和 --ics 一起用，写出的是日历文件。',
      en: '--out goes with --ics: what is written is a calendar.',
    });
  }
  if (ics === true && format !== undefined) {
    throw new UsageError({
      zh: '--ics 写出的是日历，不能再加 --format。',
      en: '--ics writes a calendar and cannot be used with --format.',
    });
  }
  if (out !== undefined) refuseOccupied(world, out, force ?? false);
}

/** Writes the calendar, or prints it. Throws a {@link UsageError} where no date is known that is still to come. */
export async function writeCalendar(world: World, report: StatusReport, options: CalendarOptions): Promise<void> {
  const { statusCalendar } = await import('../report/status/ics.ts');
  const text = statusCalendar(report);
  if (text === undefined) {
    throw new UsageError({
      zh: '没有可写进日历的日期：征集通知没有写明日期，或者写明的都已过去、还算不出。没有写文件；dossier status --all 列出了各个时间。',
      en: 'There is no date to put into a calendar: the call gives none, or those that it gives have passed or are not known yet. Nothing was written; dossier status --all lists them.',
    });
  }
  const { out } = options;
  if (out === undefined) return world.out(text);
  await writeAside(world, out, async (aside) => world.disk.writeFile(aside, text));
  const done = {
    zh: `已写出 ${out}，可以导入日历软件。其中的倒排安排是本工具的建议，不是征集通知的规定。`,
    en: `Wrote ${out}, to be imported into a calendar. The plan in it is advice of the tool, not a rule of the call.`,
  };
  for (const lang of langsOf(world, options.lang)) world.err(`${done[lang]}\n`);
}
