import type { AlreadyThere, Homeless, Proposal } from '../../bundle/form-fill/plan.ts';
import type { FormEntry } from '../../facts/form/form-facts.ts';

/** What became of a form. */
export interface FormFillReport {
  /** The form, and where its filled copy was written; undefined where nothing was. */
  readonly form: string;
  readonly written: string | undefined;
  readonly dryRun: boolean;
  readonly filled: readonly Proposal[];
  /** Places that were found but not beyond doubt, and that nobody agreed to. */
  readonly waiting: readonly Proposal[];
  readonly there: readonly AlreadyThere[];
  readonly homeless: readonly Homeless[];
  /** What the form asks and still isn't answered. */
  readonly open: readonly FormEntry[];
}
