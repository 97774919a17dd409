import type { Route } from '../base/route.ts';
import { duplicateDrafts, listDrafts, type Ranked } from '../check/together/list.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import { compareFindings, type Finding } from '../findings/finding.ts';
import type { Recommendation } from '../manifest/recommendation.ts';
import type { Between } from '../report/batch/human.ts';
import type { SourceDocument } from '../source/document.ts';
import type { Looked, LookedTogether, OfProgram } from './look-together.ts';
import type { ListedFiles } from './recommend-list.ts';

/** What there is to say of the list, or between submissions. */
export interface Listed extends Between {
  /** The manifests of the submissions in which something has to change. */
  readonly concerns: readonly string[];
}

interface Checked {
  readonly source: SourceDocument;
  readonly recommendation: Recommendation;
  readonly faults: readonly Draft[];
  readonly listed: ListedFiles;
  readonly looked: LookedTogether;
}

/** All that is said of the list and between the submissions, one finding for each cause. */
export function betweenFindings({ source, recommendation, faults, listed, looked }: Checked): Listed[] {
  const ranked = looked.submissions.flatMap((one, index): Ranked<OfProgram>[] =>
    isOfProgram(one) ? [{ rank: index + 1, entry: listed.entries[index] ?? 0, submission: one.examined }] : [],
  );
  const program = ranked[0]?.submission.program;
  const drafts = [
    ...faults,
    ...listed.drafts,
    ...looked.remarks,
    ...(program === undefined ? [] : listDrafts(recommendation, program, ranked)),
    ...duplicateDrafts(ranked),
  ];
  const files = new Map(listed.entries.map((entry, index) => [entry, listed.files[index] ?? '']));
  const fileAt = ([key, entry]: Route): string[] => {
    const file = key === 'submissions' ? files.get(Number(entry)) : undefined;
    return file === undefined ? [] : [file];
  };
  return [
    ...source.findings.map((finding) => ({ ...finding, concerns: [] })),
    ...drafts.map((draft) => ({
      ...source.finding(draft),
      ...(draft.other && { first: source.place(draft.other) }),
      concerns: [draft.route ?? [], draft.other ?? []].flatMap(fileAt),
    })),
    ...looked.together,
    // Files that two submissions share have been told, whoever applies with them.
    ...looked.across
      .filter(({ message: { id } }) => id !== 'across.same-file')
      .map((finding) => ({ ...finding, concerns: finding.place === undefined ? [] : [finding.place.file] })),
  ].toSorted(compareFindings);
}

/** What is said of a submission by itself: of one that isn't there, in the list's words. */
export function ownFindings(
  { examined: { result } }: Looked,
  entry: number,
  { source, recommendation }: Pick<Checked, 'source' | 'recommendation'>,
): readonly Finding[] {
  return result.findings.map((finding) => {
    if (finding.message.id !== 'manifest.not-there') return finding;
    const file = recommendation.submissions[entry] ?? '';
    return source.finding({ message: message('recommend.not-there', { file }), route: ['submissions', entry] });
  });
}

const isOfProgram = (one: Looked): one is Looked & { readonly examined: OfProgram } =>
  one.examined.program !== undefined;
