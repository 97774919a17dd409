import type { Route } from '../base/route.ts';
import { message } from '../findings/catalogue.ts';
import { how } from '../findings/messages/how.ts';
import { list, text } from '../source/shapes.ts';
import type { Evidence } from './evidence.ts';
import { ruleKind } from './kind.ts';
import { wordsOf } from './names.ts';
import { isBlank, selectPath, textsAt, textsIn } from './select.ts';
import { mentions, normalise } from './words.ts';

/** The phrases that occur in a text, without those that only stand inside a longer one that occurs too. */
function phrasesIn(spoken: string, phrases: readonly string[]): string[] {
  const normalised = normalise(spoken);
  const found = phrases.filter((phrase) => mentions(normalised, phrase));
  const inside = (phrase: string): boolean =>
    found.some(
      (other) => other !== phrase && normalise(other).includes(normalise(phrase)) && other.length > phrase.length,
    );
  return found.filter((phrase, index) => !inside(phrase) && found.indexOf(phrase) === index);
}

/** The path of a route, as packs write it: `fields.highlights.innovation.zh`. */
const pathOf = (route: Route): string =>
  route
    .map((step) => (typeof step === 'number' ? '[]' : `.${step}`))
    .join('')
    .slice(1);

/** What the claims that name their evidence say, normalised. */
function backed(listed: string, evidence: Evidence): string[] {
  return selectPath(evidence, `${listed}[]`).flatMap(({ value }) => {
    const claim = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
    return isBlank(claim['evidence']) ? [] : [normalise(textsIn(claim['statement']).join('\n'))];
  });
}

/**
 * `claims`: a phrase of the lists `phrases` (世界领先, “world’s largest”) that stands in any field or title is backed: an item of
 * the list of claims at `listed` says it in its `statement` and names its `evidence`.
 */
export const claims = ruleKind(
  'claims',
  { phrases: list(text()), listed: text() },
  {
    refers: (p) => ({ paths: [`${p.listed}[].statement`, `${p.listed}[].evidence`], lists: p.phrases }),
    citations: (p) => [`${p.listed}[].evidence`],
    *check(p, evidence) {
      const phrases = wordsOf(p.phrases, evidence);
      const { data, materials } = evidence.manifest;
      const own = p.listed.split('.');
      const spoken = [
        ...textsAt(data['fields'], ['fields']).filter(
          ({ route }) => !own.every((step, index) => route[index] === step),
        ),
        ...materials.flatMap((material) => textsAt(material.title, [...material.route, 'title'])),
      ];
      const listed = evidence.labelOf(p.listed);
      const said = backed(p.listed, evidence);
      for (const { text: one, route } of spoken) {
        for (const phrase of phrasesIn(one, phrases)) {
          if (said.some((statement) => mentions(statement, phrase))) continue;
          yield {
            message: message('claims.unbacked', { label: evidence.labelOf(pathOf(route)), phrase, listed }),
            route,
          };
        }
      }
    },
    describe: (p, names) => {
      const phrases = wordsOf(p.phrases, names);
      const listed = names.labelOf(p.listed);
      const label = names.labelOf('materials[].title');
      return {
        how: [how('how.claims', { words: phrases, listed })],
        examples: phrases
          .slice(0, 1)
          .map((phrase) => ({ message: message('claims.unbacked', { label, phrase, listed }) })),
      };
    },
  },
);
