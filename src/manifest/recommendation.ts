import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import type { SourceDocument } from '../source/document.ts';
import { readShape } from '../source/shape.ts';
import { bilingual, day, integer, list, map, text } from '../source/shapes.ts';
import type { PartBilingual } from './manifest.ts';

/** What one recommender sends in, as they describe it. */
export interface Recommendation {
  /** As plain data, for rules. */
  readonly recommender: Readonly<Record<string, unknown>>;
  readonly name: PartBilingual;
  readonly kind: string | undefined;
  readonly region: PartBilingual;
  /** The last day on which applicants can hand in what is missing, `2026-05-20`. */
  readonly replyBy: string | undefined;
  /** Paths of manifests from the recommendation's folder, in their order of merit. */
  readonly submissions: readonly string[];
}

const shape = map({
  recommendation: integer(),
  recommender: map({
    name: bilingual().optional(),
    kind: text().optional(),
    region: bilingual().optional(),
  }).optional(),
  reply_by: day().optional(),
  submissions: list(text()).optional(),
});

/** Reads a recommendation as far as it goes, with all that is wrong with its shape. */
export function parseRecommendation(source: SourceDocument): {
  readonly recommendation: Recommendation;
  readonly drafts: readonly Draft[];
} {
  const { value, drafts } = readShape(shape, source.data, source);
  const { recommender = {}, reply_by: replyBy, submissions = [] } = value ?? {};
  const { name = {}, kind, region = {} } = recommender;
  const none: Draft[] =
    submissions.length > 0 ? [] : [{ message: message('recommend.none', {}), route: ['submissions'] }];
  return { recommendation: { recommender, name, kind, region, replyBy, submissions }, drafts: [...drafts, ...none] };
}
