import { hasHan } from '../base/scripts.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import type { SourceDocument } from '../source/document.ts';
import { readShape } from '../source/shape.ts';
import { bilingual, day, integer, list, map, type Read, text } from '../source/shapes.ts';
import type { Attestation, PartBilingual } from './manifest.ts';
import { readAttestation } from './parse.ts';
import { attestationShape } from './shape.ts';

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
  /** Paths of those that lie there but aren't recommended. */
  readonly withdrawn: readonly string[];
  /** The recommender's word for what no program can decide of several submissions. */
  readonly attestations: readonly Attestation[];
}

/** recommendation.yaml */
export const recommendationShape = () =>
  map({
    recommendation: integer(),
    recommender: map({
      name: bilingual().optional(),
      kind: text().optional(),
      region: bilingual().optional(),
    }).optional(),
    reply_by: day().optional(),
    submissions: list(text()).optional(),
    withdrawn: list(text()).optional(),
    attest: list(attestationShape()).optional(),
  });

/** Reads a recommendation as far as it goes, with all that is wrong with its shape. */
export function parseRecommendation(source: SourceDocument): {
  readonly recommendation: Recommendation;
  readonly drafts: readonly Draft[];
} {
  const { value, drafts } = readShape(recommendationShape(), inLanguages(source.data), source);
  const read: Partial<Read<ReturnType<typeof recommendationShape>>> = value ?? {};
  const { recommender = {}, reply_by: replyBy, submissions = [], withdrawn = [], attest = [] } = read;
  const { name = {}, kind, region = {} } = recommender;
  const found: Draft[] = [...drafts];
  if (submissions.length === 0) found.push({ message: message('recommend.none', {}), route: ['submissions'] });
  const told = new Set(drafts.map(({ route }) => route?.join()));
  const attestations = attest.flatMap((item, index) => readAttestation(item, index, found, told));
  const texts = { submissions: named(submissions), withdrawn: named(withdrawn) };
  return { recommendation: { recommender, name, kind, region, replyBy, ...texts, attestations }, drafts: found };
}

/** A name is often written without saying in which language: that shows. */
function inLanguages(data: unknown): unknown {
  if (!isMap(data) || !isMap(data['recommender'])) return data;
  const { recommender } = data;
  const spoken = Object.entries(recommender).map(([key, value]) => {
    const isName = (key === 'name' || key === 'region') && typeof value === 'string';
    return [key, isName ? { [hasHan(value) ? 'zh' : 'en']: value } : value];
  });
  return { ...data, recommender: Object.fromEntries(spoken) };
}

const isMap = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const named = (paths: readonly string[]): string[] => paths.map((path) => path.trim());
