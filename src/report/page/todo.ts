import type { Bilingual } from '../../base/language.ts';
import { type OpenWork, workByTask } from '../../check/status/open-work.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Program } from '../../programs/program.ts';
import { aboutOf } from './told.ts';

/** What is to be done, by kind of work; findings are numbered from 1 in their order. */
export const todoOf = (findings: readonly Finding[], program: Program | undefined): OpenWork<Bilingual>[] =>
  workByTask(findings, (finding) => aboutOf(finding, program));
