import type { Lang } from '../base/language.ts';
import { valueAt } from '../base/route.ts';
import type { Manifest, PartBilingual, Phase } from '../manifest/manifest.ts';
import type { Program } from './program.ts';

/** What a token of a name template stands for in a submission; empty where the manifest says nothing. */
export function submissionValue(program: Program, manifest: Manifest, token: string, phase: Phase = 'apply'): string {
  if (token === 'category') return manifest.category ?? '';
  const [what = '', lang] = token.split('.');
  const values: Readonly<Record<string, PartBilingual | string | undefined>> = {
    short: program.short,
    edition: program.edition,
    program: program.name,
    category: program.categories[manifest.category ?? ''],
    phase: phase === 'apply' ? '' : phase,
    applicant: manifest.applicantName,
    contact: manifest.contact.name,
  };
  const isPath = what === 'fields' || (what === 'contact' && (lang === 'phone' || lang === 'email'));
  const value = isPath ? valueAt(manifest.data, token.split('.')) : values[what];
  if (typeof value === 'object' && value !== null) return (value as PartBilingual)[lang as Lang] ?? '';
  return value === undefined || value === null ? '' : String(value);
}
