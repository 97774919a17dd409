import type { Homeless, Proposal } from '../../bundle/form-fill/plan.ts';
import type { FormEntry } from '../../facts/form/form-facts.ts';
import { placeInBoth } from '../word-place.ts';
import type { JsonFormFill } from './contract.ts';
import type { FormFillReport } from './report.ts';

type JsonPlace = JsonFormFill['open'][number];

/** What became of a form as one object, `dossier-form-fill/1`; its schema is docs/form-fill.schema.json. */
export function jsonFormFill(report: FormFillReport): JsonFormFill {
  const { form, written = null, dryRun, filled, waiting, there, homeless, cautions, open } = report;
  return {
    format: 'dossier-form-fill/1',
    form,
    written,
    dryRun,
    counts: {
      filled: filled.length,
      waiting: waiting.length,
      there: there.length,
      homeless: homeless.length,
      open: open.length,
    },
    filled: filled.map(proposal),
    waiting: waiting.map(proposal),
    there: there.map(({ path, label, entry, text, same }) => {
      return {
        path,
        label: { ...label },
        place: place(entry),
        found: entry.value,
        text,
        same,
        placeholder: entry.placeholder ?? null,
      };
    }),
    homeless: homeless.map(homelessOf),
    cautions: [...cautions],
    open: open.map(place),
  };
}

const place = ({ at, label, group }: FormEntry): JsonPlace => ({
  at: { ...placeInBoth(at) },
  label,
  group: group ?? null,
});

const proposal = ({ path, label, by, sure, list, parts }: Proposal): JsonFormFill['filled'][number] => ({
  path,
  label: { ...label },
  by,
  sure,
  list: list ?? null,
  places: parts.map(({ entry, text }) => ({ place: place(entry), text })),
});

const homelessOf = ({ path, label, text, why, entry }: Homeless): JsonFormFill['homeless'][number] => ({
  path,
  label: { ...label },
  text: { ...text },
  why,
  place: entry === undefined ? null : place(entry),
});
