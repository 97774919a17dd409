import type { Counts } from '../../check/check.ts';
import type { FormEntry, FormFacts } from '../../facts/form/form-facts.ts';
import { type EntryState, statesIn } from '../../facts/form/states.ts';
import { jsonFinding } from '../json.ts';
import { placeInBoth } from '../word-place.ts';
import type { JsonForm } from './contract.ts';
import { maskedValue } from './masked.ts';
import type { CheckedForm, FormReport } from './report.ts';

type JsonFile = JsonForm['files'][number];

/** What stands in forms as one object, `dossier-form/1`; its schema is docs/form.schema.json. */
export const jsonForm = ({ verdict, files, optional }: FormReport, counts: Counts): JsonForm => ({
  format: 'dossier-form/1',
  verdict,
  counts,
  files: files.map((one) => jsonFile(one, optional)),
});

function jsonFile({ file, facts, verdict, findings }: CheckedForm, optional: readonly string[]): JsonFile {
  const form = facts?.form?.known ? facts.form.value : undefined;
  return {
    file,
    fileFormat: facts?.format ?? null,
    bytes: facts?.bytes ?? null,
    verdict,
    ...(form === undefined ? { entries: null, lists: null } : answersIn(form, optional)),
    findings: findings.map(jsonFinding),
  };
}

function answersIn(form: FormFacts, optional: readonly string[]): Pick<JsonFile, 'entries' | 'lists'> {
  const stateOf = statesIn(form, optional);
  return {
    entries: form.entries.map((entry) => ({
      ...answer(entry, stateOf),
      group: entry.group ?? null,
      kind: entry.kind,
      hint: entry.hint ?? null,
      options: (entry.options ?? []).map(({ label, ticked }) => ({ label, ticked })),
    })),
    lists: form.lists.map((list) => ({
      title: list.title ?? null,
      columns: [...list.columns],
      place: { ...placeInBoth(list.at) },
      rows: list.rows.map(({ number, blank, entries }) => {
        return { number, blank, cells: entries.map((entry) => answer(entry, stateOf)) };
      }),
    })),
  };
}

const answer = (entry: FormEntry, stateOf: (entry: FormEntry) => EntryState) => ({
  label: entry.label,
  state: stateOf(entry),
  value: maskedValue(entry),
  placeholder: entry.placeholder ?? null,
  place: { ...placeInBoth(entry.at) },
});
