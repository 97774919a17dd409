/** What a report to be handed round says around its findings, in one language. */
export interface PageWords {
  readonly title: string;
  readonly batchTitle: (submissions: number) => string;
  readonly applicant: string;
  readonly program: string;
  readonly category: string;
  readonly phase: string;
  readonly manifest: string;
  readonly moment: string;
  readonly rules: string;
  readonly rehearsed: (moment: string) => string;
  readonly writtenBy: (version: string) => string;
  readonly deadline: string;
  readonly verdict: string;

  readonly tasks: string;
  readonly noTasks: string;
  /** That the numbers are those of the findings. */
  readonly tasksHow: string;
  readonly findings: (count: number) => string;
  readonly noFindings: string;
  readonly between: (count: number) => string;
  readonly line: (line: number) => string;
  readonly page: (page: number) => string;
  readonly pages: (pages: readonly number[]) => string;

  readonly checklist: (rules: number) => string;
  readonly clause: string;
  readonly demand: string;
  readonly outcome: string;
  readonly by: (person: string, day: string) => string;

  readonly files: (count: number) => string;
  readonly file: string;
  readonly slot: string;
  readonly format: string;
  readonly size: string;
  readonly pageCount: string;
  readonly bundleName: string;
  readonly notOpened: string;
  readonly noFiles: string;
  readonly picturesLeft: (left: number) => string;
  readonly marked: string;
  readonly seenPage: (file: string, page: number) => string;

  readonly number: string;
  readonly weight: string;
  readonly where: string;
  readonly what: string;
  readonly person: string;
  readonly submission: string;
  readonly done: string;
  readonly quote: string;
  readonly rule: string;
  readonly confirmed: string;
  readonly bytes: string;
  readonly sheets: Readonly<Record<SheetName, string>>;
}

/** The sheets of the workbook. */
export const SHEET_NAMES = ['summary', 'tasks', 'findings', 'rules', 'files'] as const;
export type SheetName = (typeof SHEET_NAMES)[number];
