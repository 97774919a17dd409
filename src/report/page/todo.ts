import type { Bilingual } from '../../base/language.ts';
import { TASKS, type Task } from '../../check/status/task-kinds.ts';
import { taskFor } from '../../check/status/tasks.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Program } from '../../programs/program.ts';
import { aboutOf } from './told.ts';

/** One thing to see to, with the numbers of the findings that say so. */
export interface TodoItem {
  readonly about: Bilingual;
  readonly numbers: readonly number[];
  /** An error stands among them. */
  readonly binding: boolean;
}

/** All of one kind of work. */
export interface Todo {
  readonly task: Task;
  readonly items: readonly TodoItem[];
}

/** Whether anybody has to do anything about it; advice is left to the reader. */
const isOpen = ({ severity, outcome, remark }: Finding): boolean =>
  severity !== 'advice' && outcome !== 'waived' && remark === undefined;

/** What is to be done, by kind of work; findings are numbered from 1 in their order. */
export function todoOf(findings: readonly Finding[], program: Program | undefined): Todo[] {
  return TASKS.flatMap((task): Todo[] => {
    const items = new Map<string, TodoItem>();
    for (const [index, finding] of findings.entries()) {
      if (!isOpen(finding) || taskFor(finding) !== task) continue;
      const about = aboutOf(finding, program);
      const before = items.get(about.zh);
      items.set(about.zh, {
        about,
        numbers: [...(before?.numbers ?? []), index + 1],
        binding: (before?.binding ?? false) || finding.severity === 'error',
      });
    }
    return items.size === 0 ? [] : [{ task, items: [...items.values()] }];
  });
}
