import type { Diagnosis } from '../../bundle/doctor/diagnosis.ts';
import type { Finding } from '../../findings/finding.ts';

/** `sound`: nothing to repair; `lacking`: a clean copy can't have all files or all names; `unreadable`: no copy can be made. */
export const DOCTOR_VERDICTS = ['sound', 'repairable', 'lacking', 'unreadable'] as const;
export type DoctorVerdict = (typeof DOCTOR_VERDICTS)[number];

/** What is to be said about a zip, and about the copy where one was written. */
export interface DoctorReport {
  readonly file: string;
  readonly bytes: number;
  readonly verdict: DoctorVerdict;
  readonly diagnosis: Diagnosis;
  /** Whether somebody said how the names are encoded. */
  readonly chosen: boolean;
  readonly findings: readonly Finding[];
  readonly copy: { readonly path: string; readonly bytes: number; readonly sha256: string } | undefined;
  /** Whether a copy was asked for. */
  readonly asked: boolean;
}
