import type { FileFacts } from '../../facts/facts.ts';
import type { Finding } from '../../findings/finding.ts';

/** `clean`: nothing to be done or decided; `not-checked`: it could not be read as a Word form. */
export const FORM_VERDICTS = ['clean', 'found', 'not-checked'] as const;
export type FormVerdict = (typeof FORM_VERDICTS)[number];

/** One file that was looked through as a form. */
export interface CheckedForm {
  /** As it was typed. */
  readonly file: string;
  /** Absent where nothing at all can be known of it. */
  readonly facts: FileFacts | undefined;
  readonly verdict: FormVerdict;
  readonly findings: readonly Finding[];
}

/** A run of `form check`. */
export interface FormReport {
  readonly verdict: FormVerdict;
  readonly files: readonly CheckedForm[];
  /** Labels that may be blank. */
  readonly optional: readonly string[];
}
