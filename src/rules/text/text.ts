import type { Bilingual } from '../../base/language.ts';
import { linesOfText } from '../../base/texts/lines.ts';
import type { FileFacts } from '../../facts/facts.ts';
import { message } from '../../findings/catalogue.ts';
import type { Draft } from '../../findings/draft.ts';
import type { Evidence } from '../evidence.ts';
import { ruleKind } from '../kind.ts';
import { eachFile, whenKnown } from '../materials.ts';
import { linesOf } from '../pairs/readings.ts';
import { isBlank, selectMaterials, selectPath, textsAt, textsIn } from '../select.ts';
import { examplesOf, sentencesOf } from './describe.ts';
import { headingCountFaults } from './heading-count.ts';
import { type Headings, headingsOf } from './headings.ts';
import { type Params, params } from './params.ts';
import { headingFaults, sectionsOf } from './structure.ts';
import { faultsOfPart, faultsOfWhole } from './tests.ts';

const values = (p: Params, evidence: Evidence) => (p.of ?? []).flatMap((path) => selectPath(evidence, path));

/** What is asked of a text that has headings: these, and what stands under some of them. */
function* faultsWithin(p: Params, evidence: Evidence, label: Bilingual, document: Headings): Generator<Draft> {
  yield* headingFaults(p, label, document);
  if (p.within === undefined) return;
  const { texts, drafts } = sectionsOf(p, label, document);
  yield* drafts;
  for (const one of texts) {
    yield* faultsOfWhole(p, evidence, label, one);
    yield* faultsOfPart(p, evidence, label, one);
  }
}

function* countedFaults(
  limit: NonNullable<Params['heading_count']>,
  label: Bilingual,
  { headings }: FileFacts,
): Generator<Draft> {
  if (headings === undefined) yield { message: message('text.headings-unmarked', { label }), undecided: true };
  else yield* whenKnown(headings, (found) => headingCountFaults(limit, label, found));
}

/** `text`: what a text of the manifest (`of`), or the text inside files (`slots`), says, under which headings and in which language. */
export const text = ruleKind('text', params, {
  refers: (p) => ({
    paths: [...(p.of ?? []), p.mentions_each].filter((path) => path !== undefined),
    slots: p.slots,
    lists: [...(p.mentions_any ?? []), ...(p.mentions_all ?? []), ...(p.must_not ?? []), ...(p.placeholders ?? [])],
  }),
  facets: (p) => (p.slots === undefined ? [] : p.heading_count === undefined ? ['text'] : ['text', 'headings']),
  applies: (p, evidence) =>
    values(p, evidence).some((item) => !isBlank(item.value)) ||
    selectMaterials(evidence.manifest, p.slots ?? []).length > 0,
  *check(p, evidence) {
    for (const { value, route, label } of values(p, evidence)) {
      const whole = textsIn(value).join('\n');
      if (whole.trim() === '') continue;
      for (const draft of faultsWithin(p, evidence, label, headingsOf(linesOfText(whole)))) yield { ...draft, route };
      if (p.within !== undefined) continue;
      for (const draft of faultsOfWhole(p, evidence, label, whole)) yield { ...draft, route };
      for (const one of textsAt(value, route)) {
        for (const draft of faultsOfPart(p, evidence, label, one.text)) yield { ...draft, route: one.route };
      }
    }
    yield* eachFile(evidence, p.slots ?? [], function* (facts, material) {
      const label = evidence.slotLabel(material.slot ?? '');
      if (p.heading_count !== undefined) yield* countedFaults(p.heading_count, label, facts);
      yield* whenKnown(facts.text, function* (found) {
        // A Word file may hold nothing but pictures of its pages.
        if (isBlank(found.text)) {
          yield { message: message('text.none', {}), undecided: true };
          return;
        }
        yield* faultsWithin(p, evidence, label, headingsOf(linesOf(found)));
        if (p.within !== undefined) return;
        yield* faultsOfWhole(p, evidence, label, found.text);
        yield* faultsOfPart(p, evidence, label, found.text);
      });
    });
  },
  describe: (p, names) => ({ how: sentencesOf(p, names), examples: examplesOf(p, names) }),
});
