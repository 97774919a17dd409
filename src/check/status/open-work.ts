import { asksForWord } from '../../findings/asks.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Evidence } from '../../rules/evidence.ts';
import { type About, aboutOf } from './next-steps.ts';
import { TASKS, type Task } from './task-kinds.ts';
import { taskFor } from './tasks.ts';

/** A file, an entry or a demand that wants work of one kind. */
export interface WorkItem<A = About> {
  readonly about: A;
  /** Nothing is ready before it is done; else it is only advisable. */
  readonly binding: boolean;
  /** Which findings say so: their places in the list, from 1. */
  readonly numbers: readonly number[];
}

/** All the work of one kind that is open. What binds stands first. */
export interface OpenWork<A = About> {
  readonly task: Task;
  readonly items: readonly WorkItem<A>[];
}

/** What is open, by who does such work; mere advice and what was set aside is left out. `nameOf`: what a finding is about. */
export function workByTask<A>(findings: readonly Finding[], nameOf: (finding: Finding) => A): OpenWork<A>[] {
  const standing = findings.flatMap((finding, index) =>
    finding.outcome !== 'waived' && finding.severity !== 'advice' ? [{ finding, number: index + 1 }] : [],
  );
  return TASKS.flatMap((task): OpenWork<A>[] => {
    const items = new Map<string, WorkItem<A>>();
    for (const { finding, number } of standing) {
      if (taskFor(finding) !== task) continue;
      const about = nameOf(finding);
      const key = JSON.stringify(about);
      const { binding = false, numbers = [] } = items.get(key) ?? {};
      items.set(key, { about, binding: binding || finding.severity === 'error', numbers: [...numbers, number] });
    }
    const sorted = [...items.values()].toSorted((a, b) => Number(b.binding) - Number(a.binding));
    return sorted.length === 0 ? [] : [{ task, items: sorted }];
  });
}

/** The open work of a submission. Who has to confirm or send something must know what; who works on a file, which one. */
export const openWork = (findings: readonly Finding[], evidence: Evidence): OpenWork[] =>
  workByTask(findings, (finding) => {
    const { message, title } = finding;
    const asks = asksForWord(message) || message.id.startsWith('window.') || message.id.startsWith('delivery.');
    return asks && title !== undefined && taskFor(finding) !== 'seal' ? title : aboutOf(finding, evidence);
  });
