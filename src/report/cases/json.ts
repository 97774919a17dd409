import { type CaseRun, holds } from '../../check/cases/run.ts';
import { jsonFinding } from '../json.ts';
import type { JsonAuthor, JsonCases } from './contract.ts';
import type { AuthorReport, CasesReport } from './report.ts';

/** The cases as one object, `dossier-program-test/1`; its schema is docs/program-test.schema.json. */
export function jsonCases({ program, runs, uncovered, findings }: CasesReport): JsonCases {
  return {
    format: 'dossier-program-test/1',
    program: program?.id ?? null,
    held: runs.filter(holds).length,
    cases: runs.map((run) => ({
      file: run.file,
      line: run.line,
      clause: run.clause ?? null,
      about: run.about,
      result: resultOf(run),
      missing: [...run.missing],
      unexpected: [...run.unexpected],
      ends: run.ends.map((end) => ({ ...end })),
      faults: run.faults.map(jsonFinding),
    })),
    uncovered: uncovered.map(({ rule, lacks }) => ({ rule: rule.id, lacks: [...lacks] })),
    findings: findings.map(jsonFinding),
  };
}

const resultOf = (run: CaseRun): 'held' | 'failed' | 'faulty' =>
  run.faults.length > 0 ? 'faulty' : holds(run) ? 'held' : 'failed';

/** The check of a pack as one object, `dossier-program-check/1`; its schema is docs/program-check.schema.json. */
export const jsonAuthor = ({ program, findings }: AuthorReport): JsonAuthor => ({
  format: 'dossier-program-check/1',
  program: program?.id ?? null,
  usable: program === undefined ? 'no' : 'yes',
  findings: findings.map(jsonFinding),
});
