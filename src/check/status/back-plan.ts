import { addWeekdays } from '../../base/days.ts';
import { showClosing } from '../../base/instants.ts';
import type { WindowEnd } from '../../rules/window/reading.ts';
import type { About } from './next-steps.ts';
import type { OpenWork } from './open-work.ts';
import type { Task } from './task-kinds.ts';

/** What is planned beside the kinds of work: printing what goes by post or by hand, a rehearsal, and sending in good time. */
export type Step = Exclude<Task, 'send'> | 'print' | 'rehearse' | 'send';

/** Working days before the last day. They are this tool's own advice; no call sets them. */
const DAYS_BEFORE: Readonly<Record<Step, number>> = {
  rules: 12,
  translate: 10,
  supply: 9,
  fill: 8,
  edit: 7,
  seal: 6,
  remake: 5,
  compress: 4,
  rename: 4,
  confirm: 3,
  print: 3,
  rehearse: 2,
  send: 1,
};

/** One day's work, with what it concerns. */
export interface PlannedStep {
  readonly step: Step;
  /** `2025-06-12`, by the clock of the deadline; today where it should have been earlier. */
  readonly day: string;
  readonly late: boolean;
  readonly about: readonly About[];
}

/**
 * The open work laid out before a deadline, by days from Monday to Friday; knows no holidays. `today`: by the clock of
 * the deadline. `paper`: something goes by post or by hand.
 */
export function backPlan(work: readonly OpenWork[], closes: WindowEnd, today: string, paper: boolean): PlannedStep[] {
  const last = showClosing(closes.first, closes.firstZone).slice(0, 10);
  const about = new Map<Step, readonly About[]>(
    work.flatMap(({ task, items }) =>
      task === 'send' ? [] : [[task, items.map((item) => item.about)] as [Step, readonly About[]]],
    ),
  );
  if (paper) about.set('print', []);
  about.set('rehearse', []);
  about.set('send', []);
  return Array.from(about, ([step, concerns]): PlannedStep => {
    const day = addWeekdays(last, -DAYS_BEFORE[step]);
    return { step, day: day < today ? today : day, late: day < today, about: concerns };
  }).toSorted((a, b) => DAYS_BEFORE[b.step] - DAYS_BEFORE[a.step]);
}
