import { conclude } from '../check/check.ts';
import type { FileFacts, Inspection } from '../facts/facts.ts';
import { formMatter } from '../facts/form/said.ts';
import { inspectFile } from '../facts/inspect.ts';
import { lookAt } from '../facts/look.ts';
import { type Draft, unruled } from '../findings/draft.ts';
import { FORM_MATTERS } from '../findings/messages/form.ts';
import { humanForm } from '../report/form-check/human.ts';
import { jsonForm } from '../report/form-check/json.ts';
import type { CheckedForm, FormReport, FormVerdict } from '../report/form-check/report.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { refuseNoFile } from './named-file.ts';
import { printJson, type SharedOptions, styleOf } from './output.ts';
import { parentFolder } from './paths.ts';
import type { World } from './world.ts';

export interface FormCheckOptions extends SharedOptions {
  /** Labels whose answers may be blank. */
  readonly optional?: readonly string[] | undefined;
}

/** `form check`: what was filled in on Word forms, what is still open, and what shouldn't be handed in with them. */
export async function formCheck(world: World, paths: readonly string[], options: FormCheckOptions): Promise<ExitCode> {
  for (const path of paths) refuseNoFile(world, path);
  const { optional = [] } = options;
  const look = lookAt(world.files);
  const files: CheckedForm[] = [];
  for (const path of paths) {
    const within = world.files.real(parentFolder(path));
    const target = { file: path, path, within };
    files.push(checked(path, await inspectFile(look, target, new Set(['form']), world.engines), optional));
  }
  const report: FormReport = { verdict: worst(files.map(({ verdict }) => verdict)), files, optional };
  const { counts } = conclude(
    files.flatMap(({ findings }) => findings),
    [],
  );
  if (options.format === 'json') printJson(world, jsonForm(report, counts));
  else world.out(humanForm(report, styleOf(world, options)));
  return report.verdict === 'clean' ? EXIT.ready : EXIT.notReady;
}

function checked(file: string, inspection: Inspection, optional: readonly string[]): CheckedForm {
  const drafts: Draft[] = inspection.ok ? draftsOf(inspection.facts, optional) : [{ message: inspection.message }];
  const remarks = inspection.ok ? inspection.remarks.map((message): Draft => ({ message })) : [];
  const all = [...remarks, ...drafts].map((draft) => unruled({ ...draft, subject: { file } }, undefined));
  const { findings } = conclude(all, []);
  const isRead = inspection.ok && inspection.facts.form?.known === true;
  const isOpen = findings.some(({ severity }) => severity !== 'advice');
  const verdict = isRead ? (isOpen ? 'found' : 'clean') : 'not-checked';
  return { file, facts: inspection.ok ? inspection.facts : undefined, verdict, findings };
}

function draftsOf({ form }: FileFacts, optional: readonly string[]): Draft[] {
  if (form === undefined) return [];
  if (!form.known) return [{ message: form.message, undecided: true }];
  return FORM_MATTERS.flatMap((matter) => formMatter(form.value, matter, { optional, required: [] }));
}

const worst = (verdicts: readonly FormVerdict[]): FormVerdict =>
  (['found', 'not-checked'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'clean';
