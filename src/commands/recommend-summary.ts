import { both, type Shared, type Summary, type SummaryRow } from '../bundle/summary/summary.ts';
import { projectTitle } from '../check/together/list.ts';
import type { JudgedTogether } from '../check/together/together.ts';
import type { Finding } from '../findings/finding.ts';
import type { Recommendation } from '../manifest/recommendation.ts';
import { findLabel } from '../programs/labels.ts';
import { namesOf } from '../programs/names.ts';
import { type Program, titleOf } from '../programs/program.ts';
import { reach, textsIn } from '../rules/select.ts';
import type { Looked, LookedTogether, OfProgram } from './look-together.ts';
import type { Listed } from './recommend-between.ts';

interface Parts {
  readonly recommendation: Recommendation;
  readonly program: Program | undefined;
  readonly looked: LookedTogether;
  /** What is said of each submission by itself. */
  readonly own: readonly (readonly Finding[])[];
  /** What is said of the list and between submissions. */
  readonly between: readonly Listed[];
  /** Warnings count like errors. */
  readonly strict: boolean;
}

/** What a recommender's list says as a table, by what the program has columns for. */
export function summaryOf({ recommendation, program, looked, own, between, strict }: Parts): Summary {
  const { name, kind, region, withdrawn } = recommendation;
  const columns = program?.recommending.columns ?? [];
  const rankOf = new Map(looked.submissions.map(({ examined }, index) => [examined.manifestFile, index + 1]));
  const standing = between.filter(isOpen);
  return {
    program: program === undefined ? { zh: '（未能确定征集）', en: '(call not known)' } : titleOf(program),
    recommender: name,
    kind: kind === undefined ? undefined : (program?.recommending.kinds[kind] ?? { zh: kind, en: kind }),
    region,
    columns: columns.map((path) => (program && findLabel(program, path)) ?? { zh: path, en: path }),
    rows: looked.submissions.map((one, index) => {
      const { examined, readable } = one;
      const of = standing.filter(({ concerns }) => concerns.includes(examined.manifestFile));
      const stops = of.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'));
      const ready = examined.result.verdict === 'ready' && !stops;
      return {
        ...about(one, columns),
        rank: index + 1,
        counts: examined.result.counts,
        standing: readable ? (ready ? 'ready' : 'not-ready') : 'unreadable',
        open: (own[index] ?? []).filter(isOpen),
        between: of,
        shared: looked.rules.flatMap((judged) => sharedOf(judged, one, of)),
      };
    }),
    list: standing.map((finding) => ({
      finding,
      ranks: finding.concerns.map((file) => rankOf.get(file) ?? 0).toSorted((a, b) => a - b),
    })),
    withdrawn,
  };
}

const isOpen = ({ severity, outcome }: Finding): boolean => severity !== 'advice' && outcome !== 'waived';

function about(
  { examined: { manifest, manifestFile, program } }: Looked,
  columns: readonly string[],
): Pick<SummaryRow, 'manifest' | 'applicant' | 'title' | 'cells'> {
  return {
    manifest: manifestFile,
    applicant: manifest.applicantName,
    title: program === undefined ? {} : projectTitle({ manifest, program }),
    cells: columns.map((path) => (program === undefined ? '' : cellOf(program, manifest.data, path))),
  };
}

/** How a submission comes off by a rule on all that the recommender sends in. */
function sharedOf(
  { rule, outcome, of }: JudgedTogether<OfProgram>,
  { examined }: Looked,
  open: readonly Listed[],
): Shared[] {
  const own = of.some(({ manifestFile }) => manifestFile === examined.manifestFile);
  if (rule.scope !== 'batch' || !own || outcome === 'not-applicable') return [];
  const said = open.find((finding) => finding.rule === `${examined.program?.id}/${rule.id}`);
  const ends = (): Shared['ends'] => {
    if (outcome === 'undecided') return 'undecided';
    if (said === undefined) return 'within';
    return said.message.id === 'scope.too-many' ? 'beyond' : 'not-met';
  };
  return [{ title: rule.title, basis: rule.basis, ends: ends() }];
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
