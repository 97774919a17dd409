import type { Bilingual } from '../../base/language.ts';
import { nearest } from '../../base/nearest.ts';
import { message } from '../../findings/catalogue.ts';
import type { Draft } from '../../findings/draft.ts';
import type { PartBilingual } from '../../manifest/manifest.ts';
import type { Recommendation } from '../../manifest/recommendation.ts';
import type { Program } from '../../programs/program.ts';
import { reach, textsIn } from '../../rules/select.ts';
import { comparable } from '../across/applicants.ts';
import type { Submission } from '../across/meetings.ts';

/** A submission with the entry of the list that names it; the rank is counted from 1. */
export interface Ranked<T> {
  readonly rank: number;
  /** Its place in the list as written. */
  readonly entry: number;
  readonly submission: T;
}

/** What is wrong with the recommender's kind, and with submissions for another call than the first. */
export function listDrafts(
  { kind }: Recommendation,
  program: Program,
  ranked: readonly Ranked<Pick<Submission, 'program'>>[],
): Draft[] {
  const known = Object.keys(program.recommending.kinds);
  const strange = kind !== undefined && known.length > 0 && !known.includes(kind);
  const others = ranked.filter(({ submission }) => submission.program.id !== program.id);
  return [
    ...(strange
      ? [
          {
            message: message('recommend.kind-unknown', { kind, nearest: nearest(kind, known), known }),
            route: ['recommender', 'kind'],
          },
        ]
      : []),
    ...others.map(({ entry, submission }) => ({
      message: message('recommend.other-program', { program: submission.program.id, first: program.id }),
      route: ['submissions', entry],
    })),
  ];
}

/** What two submissions have in common, whoever applies with them: the project's title, files. */
interface Shared {
  title: Bilingual | undefined;
  readonly files: string[];
}

/** Projects and files that come up in more than one of the submissions: one finding for a submission and an earlier one. */
export function duplicateDrafts(ranked: readonly Ranked<Submission>[]): Draft[] {
  const [titles, digests] = [new Map<string, Ranked<Submission>>(), new Map<string, Ranked<Submission>>()];
  return ranked.flatMap((one) => {
    const pairs = new Map<Ranked<Submission>, Shared>();
    const sharedWith = (earlier: Ranked<Submission>): Shared => {
      const shared = pairs.get(earlier) ?? { title: undefined, files: [] };
      pairs.set(earlier, shared);
      return shared;
    };
    const { zh, en } = projectTitle(one.submission);
    const met = firstOf(titles, comparable(zh, en), one);
    if (met !== undefined) sharedWith(met).title = { zh: zh ?? en ?? '', en: en ?? zh ?? '' };
    for (const inspection of one.submission.inspections.values()) {
      if (!inspection.ok) continue;
      const { file, real, sha256 = real } = inspection.facts;
      const earlier = firstOf(digests, [sha256], one);
      if (earlier !== undefined) sharedWith(earlier).files.push(file);
    }
    return [...pairs].map(
      ([earlier, { title, files }]): Draft => ({
        message: message('recommend.same', { title, files, rank: one.rank, earlier: earlier.rank }),
        route: ['submissions', one.entry],
        other: ['submissions', earlier.entry],
      }),
    );
  });
}

/** The first that had one of the keys, unless it is this one; keys that nobody had are this one's from now on. */
function firstOf<T>(firsts: Map<string, T>, keys: readonly string[], one: T): T | undefined {
  const earlier = keys.flatMap((key) => firsts.get(key) ?? [])[0];
  for (const key of keys) if (!firsts.has(key)) firsts.set(key, one);
  return earlier === one ? undefined : earlier;
}

/** What a submission calls its project, where its program says that stands. */
export function projectTitle({ manifest, program }: Pick<Submission, 'manifest' | 'program'>): PartBilingual {
  const [found] = reach(manifest.data, program.recommending.title);
  const value = found?.value;
  if (typeof value === 'string') return { zh: value, en: value };
  if (typeof value !== 'object' || value === null) return {};
  const [zh] = textsIn({ zh: (value as PartBilingual).zh });
  const [en] = textsIn({ en: (value as PartBilingual).en });
  return { zh, en };
}
