import { folderOf, tidyPath } from '../../base/paths.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Report } from '../report.ts';

/** One submission or several, judged: what reports for other programs take. */
export interface AllJudged {
  readonly reports: readonly Report[];
  /** What the submissions have in common. */
  readonly across: readonly Finding[];
  /** Warnings count like errors. */
  readonly strict: boolean;
  /** Of the tool. */
  readonly version: string;
  /** The working folder, absolute: what lies in it is named from there. */
  readonly workingFolder: string;
}

/** A finding with the manifest to which it belongs, where it belongs to one. */
export interface Found {
  readonly finding: Finding;
  readonly manifestFile: string;
}

/** Every finding: those of each submission, then those between them. */
export function allFound({ reports, across }: AllJudged): Found[] {
  const own = reports.flatMap(({ manifestFile, result }) =>
    result.findings.map((finding) => ({ finding, manifestFile })),
  );
  const first = reports[0]?.manifestFile ?? '';
  return [...own, ...across.map((finding) => ({ finding, manifestFile: finding.place?.file ?? first }))];
}

/** Whether a finding keeps its submission from being ready. */
export const holdsBack = ({ severity, outcome }: Finding, { strict }: Pick<AllJudged, 'strict'>): boolean =>
  outcome !== 'waived' && (severity === 'error' || (strict && severity === 'warning'));

/** A path as seen from the working folder, where it leads into it; `/` separates. */
export function seenFrom(workingFolder: string, path: string): string {
  const tidy = tidyPath(path);
  return tidy.startsWith(`${workingFolder}/`) ? tidy.slice(workingFolder.length + 1) : tidy;
}

/** The path of the file that a finding is about, beside its place in the manifest; absent where it is about none. */
export function subjectPath({ finding: { subject }, manifestFile }: Found): string | undefined {
  if (subject === undefined) return undefined;
  const folder = folderOf(manifestFile);
  return folder === '' ? subject.file : `${folder}/${subject.file}`;
}
