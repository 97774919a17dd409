import { type Caution, cautionsOf } from '../../bundle/form-fill/cautions.ts';
import type { AlreadyThere, FillPlan, Homeless, Proposal } from '../../bundle/form-fill/plan.ts';
import type { FormEntry, FormFacts } from '../../facts/form/form-facts.ts';
import { begunIn } from '../../facts/form/states.ts';

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
  /** What has to be told of the filled copy; none where nothing is filled in. */
  readonly cautions: readonly Caution[];
  /** What the form asks and still isn't answered. */
  readonly open: readonly FormEntry[];
}

/** What of a plan is filled in, and what a person didn't agree to. */
export interface Chosen {
  readonly filled: readonly Proposal[];
  readonly declined: readonly Proposal[];
}

/** What became of a form of which some places were filled in; `entries` and `lists` are those of the form before. */
export function reportOf(
  { entries, lists, matters }: FormFacts,
  { proposals, there, homeless }: FillPlan,
  { filled, declined }: Chosen,
  about: Pick<FormFillReport, 'form' | 'written' | 'dryRun'>,
): FormFillReport {
  const waiting = proposals.filter((proposal) => !filled.includes(proposal) && !declined.includes(proposal));
  const named = new Set([...filled, ...waiting].flatMap(({ parts }) => parts.map(({ entry }) => entry)));
  const begun = lists.flatMap(begunIn).flatMap((row) => row.entries);
  const open = [...entries, ...begun].filter((entry) => entry.blank && entry.label !== '' && !named.has(entry));
  const refused = declined.map(({ path, label, parts }) => {
    const [part] = parts;
    const text = parts.map((one) => one.text);
    return {
      path,
      label,
      text: { zh: text.join('，'), en: text.join(', ') },
      why: 'declined' as const,
      ...(part && { entry: part.entry }),
    };
  });
  const cautions = filled.length === 0 ? [] : cautionsOf(matters);
  return { ...about, filled, waiting, there, homeless: [...homeless, ...refused], cautions, open };
}
