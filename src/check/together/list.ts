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

/** Projects and files that come up in more than one of the submissions, whoever applies with them. */
export function duplicateDrafts(ranked: readonly Ranked<Submission>[]): Draft[] {
  return [...sameTitles(ranked), ...sameFiles(ranked)];
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

function sameTitles(ranked: readonly Ranked<Submission>[]): Draft[] {
  const firsts = new Map<string, Ranked<Submission>>();
  return ranked.flatMap((one): Draft[] => {
    const { zh, en } = projectTitle(one.submission);
    const keys = comparable(zh, en);
    const earlier = keys.flatMap((key) => firsts.get(key) ?? [])[0];
    for (const key of keys) if (!firsts.has(key)) firsts.set(key, one);
    if (earlier === undefined) return [];
    const title = { zh: zh ?? en ?? '', en: en ?? zh ?? '' };
    return [between(one, earlier, message('recommend.same-title', { title, rank: earlier.rank }))];
  });
}

function sameFiles(ranked: readonly Ranked<Submission>[]): Draft[] {
  const firsts = new Map<string, Ranked<Submission>>();
  return ranked.flatMap((one) => {
    const met: Draft[] = [];
    for (const inspection of one.submission.inspections.values()) {
      if (!inspection.ok) continue;
      const { file, real, sha256 = real } = inspection.facts;
      const earlier = firsts.get(sha256);
      if (earlier === undefined) firsts.set(sha256, one);
      else if (earlier !== one) {
        met.push(between(one, earlier, message('recommend.same-file', { file, rank: earlier.rank })));
      }
    }
    return met;
  });
}

const between = (one: Ranked<unknown>, earlier: Ranked<unknown>, what: Draft['message']): Draft => ({
  message: what,
  route: ['submissions', one.entry],
  other: ['submissions', earlier.entry],
});
