import { valueAt } from '../../base/route.ts';
import type { FieldDefinition } from '../../manifest/fields.ts';
import { MANIFEST_LABELS } from '../../manifest/labels.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import { fieldAt, findLabel } from '../../programs/labels.ts';
import { namesOf } from '../../programs/names.ts';
import type { Program } from '../../programs/program.ts';
import { isBlank } from '../../rules/select.ts';
import type { Asked } from './answers.ts';

/** What the manifest has at a path that a form asks for; nothing where the question isn't put to this submission. */
export function askedAt(program: Program, manifest: Manifest, path: string): Asked[] {
  const route = path.split('.');
  const value = valueAt(manifest.data, route);
  const field = fieldAt(program, path) ?? ownField(program, path, value);
  if (field === undefined || (isBlank(value) && !isPut(field, manifest))) return [];
  return [{ route, field, value }];
}

/** All that a manifest has for the organiser: what every submission says, then the fields of the program. */
export function askedInAll(program: Program, manifest: Manifest): Asked[] {
  const own = Object.keys(MANIFEST_LABELS).filter((path) => /^(category|applicant|contact)\b/.test(path));
  const given = own.filter((path) => !isBlank(valueAt(manifest.data, path.split('.'))));
  return [...given, ...fieldPaths(program)].flatMap((path) => askedAt(program, manifest, path));
}

export const fieldPaths = (program: Program): string[] => Object.keys(program.fields).map((key) => `fields.${key}`);

/** Some questions are put to some categories only, or in a later phase. */
function isPut({ categories, phase = 'apply' }: FieldDefinition, manifest: Manifest): boolean {
  return categories?.includes(manifest.category ?? '') !== false && phase === (manifest.phase ?? 'apply');
}

/** What every manifest says of the submission, as a field. */
function ownField(program: Program, path: string, value: unknown): FieldDefinition | undefined {
  const label = findLabel(program, path);
  if (label === undefined) return undefined;
  const options = namesOf(program).optionsAt(path);
  if (Object.keys(options).length > 0) return { type: 'choice', label, options };
  return { type: typeof value === 'object' ? 'bilingual' : 'text', label };
}
