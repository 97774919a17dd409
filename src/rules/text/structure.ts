import type { Bilingual } from '../../base/language.ts';
import { message } from '../../findings/catalogue.ts';
import type { Draft } from '../../findings/draft.ts';
import { type Headings, hasWordsOf, linesWith, sectionAt } from './headings.ts';
import type { Params } from './params.ts';

/** Headings that are missing, or in another order than the rule lists them. */
export function* headingFaults(p: Params, label: Bilingual, document: Headings): Generator<Draft> {
  let before: { readonly heading: string; readonly at: number } | undefined;
  for (const heading of p.headings ?? []) {
    const lines = linesWith(document, heading);
    const [first] = lines;
    if (first === undefined) {
      if (hasWordsOf(document, heading))
        yield { message: message('text.heading-within', { label, heading }), undecided: true };
      else yield { message: message('text.heading-missing', { label, heading }) };
      continue;
    }
    if (!p.in_order) continue;
    const after = before;
    const at = lines.find((line) => after === undefined || line > after.at);
    if (at === undefined && after !== undefined)
      yield { message: message('text.heading-order', { label, heading, after: after.heading }) };
    before = { heading, at: at ?? first };
  }
}

/** The texts that the tests apply to: what stands under the headings `within`, and what can't be told of these. */
export function sectionsOf(
  p: Params,
  label: Bilingual,
  document: Headings,
): { readonly texts: readonly string[]; readonly drafts: readonly Draft[] } {
  const [texts, drafts]: [string[], Draft[]] = [[], []];
  for (const heading of p.within ?? []) {
    const others = p.headings === undefined ? [] : [...p.headings, ...(p.within ?? [])];
    const sections = linesWith(document, heading).map((at) => sectionAt(document, at, others));
    const known = sections.filter((section) => section !== undefined);
    texts.push(...known);
    // Of a heading that is to be there anyway, its absence is told already.
    if (sections.length === 0 && p.headings?.includes(heading)) continue;
    if (sections.length === 0)
      drafts.push({ message: message('text.section-missing', { label, heading }), undecided: true });
    else if (known.length < sections.length)
      drafts.push({ message: message('text.section-end', { label, heading }), undecided: true });
  }
  return { texts, drafts };
}
