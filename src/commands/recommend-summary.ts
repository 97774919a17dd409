import { both, type Summary, type SummaryRow } from '../bundle/summary/summary.ts';
import { projectTitle } from '../check/together/list.ts';
import type { Recommendation } from '../manifest/recommendation.ts';
import { findLabel } from '../programs/labels.ts';
import { namesOf } from '../programs/names.ts';
import { type Program, titleOf } from '../programs/program.ts';
import { reach, textsIn } from '../rules/select.ts';
import type { Looked } from './look-together.ts';

/** What a recommender's list says as a table, by what the program has columns for. */
export function summaryOf(
  { name, kind, region }: Recommendation,
  program: Program | undefined,
  submissions: readonly Looked[],
): Summary {
  const columns = program?.recommending.columns ?? [];
  return {
    program: program === undefined ? { zh: '（未能确定征集）', en: '(call not known)' } : titleOf(program),
    recommender: name,
    kind: kind === undefined ? undefined : (program?.recommending.kinds[kind] ?? { zh: kind, en: kind }),
    region,
    columns: columns.map((path) => (program && findLabel(program, path)) ?? { zh: path, en: path }),
    rows: submissions.map((one, index) => rowOf(one, index + 1, columns)),
  };
}

function rowOf({ examined, readable }: Looked, rank: number, columns: readonly string[]): SummaryRow {
  const { manifest, manifestFile, program, result } = examined;
  return {
    rank,
    manifest: manifestFile,
    applicant: manifest.applicantName,
    title: program === undefined ? {} : projectTitle({ manifest, program }),
    cells: columns.map((path) => (program === undefined ? '' : cellOf(program, manifest.data, path))),
    standing: readable ? result.verdict : 'unreadable',
    counts: result.counts,
    open: result.findings.filter(({ severity, outcome }) => severity !== 'advice' && outcome !== 'waived'),
  };
}

/** What stands at a path, words of a choice by their names. */
function cellOf(program: Program, data: unknown, path: string): string {
  const options = namesOf(program).optionsAt(path);
  return reach(data, path)
    .flatMap(({ value }) =>
      typeof value === 'number' || typeof value === 'boolean' ? [String(value)] : textsIn(value),
    )
    .map((word) => {
      const label = options[word];
      return label === undefined ? word : both(label).zh + (label.en === label.zh ? '' : `\n${label.en}`);
    })
    .join('\n');
}
