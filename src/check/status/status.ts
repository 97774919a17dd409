import { ownZone } from '../../rules/window/zones.ts';
import type { CheckResult } from '../check.ts';
import { makeEvidence } from '../evidence.ts';
import type { CheckInput } from '../input.ts';
import { type Calendar, calendarOf } from './coming.ts';
import { type KeywordReading, readKeywords } from './keywords.ts';
import { type Moves, movesOf } from './moves.ts';
import { type NextSteps, nextSteps } from './next-steps.ts';
import { type OpenWork, openWork } from './open-work.ts';
import { type PhaseStatus, phasesOf } from './phases.ts';
import { type Progress, progressOf } from './progress.ts';
import { readSheet, type SheetReading } from './sheet.ts';

/** Where a submission stands, and what to do next. */
export interface Status {
  readonly next: NextSteps;
  /** What is open, by kind of work. */
  readonly work: readonly OpenWork[];
  readonly progress: Progress;
  readonly calendar: Calendar;
  /** The zone of whoever reads it: the applicant's own, where the manifest gives it. */
  readonly zone: string;
  readonly phases: readonly PhaseStatus[];
  /** Where the program has a sheet. */
  readonly sheet: SheetReading | undefined;
  readonly keywords: KeywordReading | undefined;
  readonly moves: Moves | undefined;
}

/** Sums up a submission that was checked. Its files must have been looked into for every phase. `here`: the zone of the machine. */
export function statusOf(input: Omit<CheckInput, 'drafts' | 'phase'>, result: CheckResult, here: string): Status {
  const { program, manifest, source } = input;
  const { sheet } = program;
  const evidence = makeEvidence(input);
  const phases = phasesOf(program, manifest, evidence, source);
  const judged = phases.flatMap(({ rules }) => rules);
  return {
    next: nextSteps(result.findings, evidence),
    work: openWork(result.findings, evidence),
    progress: progressOf(program, result.findings, evidence),
    calendar: calendarOf(phases, input.asOf),
    zone: ownZone(evidence) ?? here,
    phases,
    sheet: sheet && readSheet(program, sheet, manifest, evidence, judged),
    keywords: sheet && readKeywords(program, sheet, evidence),
    moves: sheet?.moves && movesOf(program, sheet.moves.rules, evidence),
  };
}
