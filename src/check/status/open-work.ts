import { asksForWord } from '../../findings/asks.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Evidence } from '../../rules/evidence.ts';
import { type About, aboutOf } from './next-steps.ts';
import { TASKS, type Task } from './task-kinds.ts';
import { taskFor } from './tasks.ts';

/** A file, an entry or a demand that wants work of one kind. */
export interface WorkItem {
  readonly about: About;
  /** Nothing is ready before it is done; else it is only advisable. */
  readonly binding: boolean;
  /** How many findings say so. */
  readonly findings: number;
}

/** All the work of one kind that is open. What binds stands first. */
export interface OpenWork {
  readonly task: Task;
  readonly items: readonly WorkItem[];
}

/** What is open, by who does such work; mere advice and what was set aside is left out. */
export function openWork(findings: readonly Finding[], evidence: Evidence): OpenWork[] {
  const standing = findings.filter(({ outcome, severity }) => outcome !== 'waived' && severity !== 'advice');
  return TASKS.flatMap((task): OpenWork[] => {
    const items = itemsOf(
      standing.filter((finding) => taskFor(finding) === task),
      evidence,
    );
    return items.length === 0 ? [] : [{ task, items }];
  });
}

function itemsOf(findings: readonly Finding[], evidence: Evidence): WorkItem[] {
  const items = new Map<string, WorkItem>();
  for (const finding of findings) {
    const about = nameOf(finding, evidence);
    const key = JSON.stringify(about);
    const { binding = false, findings: count = 0 } = items.get(key) ?? {};
    items.set(key, { about, binding: binding || finding.severity === 'error', findings: count + 1 });
  }
  return [...items.values()].toSorted((a, b) => Number(b.binding) - Number(a.binding));
}

/** Who has to confirm or send something must know what; who works on a file, which one. */
function nameOf(finding: Finding, evidence: Evidence): About {
  const { message, title } = finding;
  const asks = asksForWord(message) || message.id.startsWith('window.') || message.id.startsWith('delivery.');
  return asks && title !== undefined && taskFor(finding) !== 'seal' ? title : aboutOf(finding, evidence);
}
