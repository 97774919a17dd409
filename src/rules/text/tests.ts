import { findIdNumbers } from '../../base/identifiers/id-number.ts';
import { masked } from '../../base/identifiers/mask.ts';
import type { Bilingual } from '../../base/language.ts';
import { languageShare } from '../../base/language-share.ts';
import { hasFigure } from '../../base/scripts.ts';
import { webMentions } from '../../base/web-mentions.ts';
import { message } from '../../findings/catalogue.ts';
import type { Draft } from '../../findings/draft.ts';
import type { Evidence } from '../evidence.ts';
import { wordsOf } from '../names.ts';
import { isBlank, selectPath, textsIn } from '../select.ts';
import { mentions, normalise } from '../words.ts';
import { type Params, shareWanted } from './params.ts';

function* languageFaults(p: Params, text: string): Generator<Draft> {
  const { language } = p;
  if (language === undefined) return;
  const found = languageShare(text, language);
  if (found === undefined) yield { message: message('text.none', {}), undecided: true };
  else if (found.share < shareWanted(p))
    yield { message: message('text.language', { language, share: found.share, wanted: shareWanted(p) }) };
  else if (!found.sure) yield { message: message('text.language-unsure', { language }), undecided: true };
}

function* addressFaults(p: Params, label: Bilingual, text: string): Generator<Draft> {
  if (p.urls !== 'none') return;
  const { whole, bare } = webMentions(text);
  if (whole.length > 0) yield { message: message('text.addresses', { label, addresses: whole }) };
  if (bare.length > 0)
    yield { message: message('text.addresses-perhaps', { label, addresses: bare }), undecided: true };
}

/** What is asked of a text as a whole, in whichever of its languages it says it. */
export function* faultsOfWhole(p: Params, evidence: Evidence, label: Bilingual, text: string): Generator<Draft> {
  const normalised = normalise(text);
  if (p.mentions_any !== undefined) {
    const words = wordsOf(p.mentions_any, evidence);
    if (!words.some((word) => mentions(normalised, word))) {
      yield { message: message('text.mentions-none', { label, examples: words.slice(0, 5) }) };
    }
  }
  const missing = [...new Set(wordsOf(p.mentions_all ?? [], evidence))].filter((word) => !mentions(normalised, word));
  if (missing.length > 0) yield { message: message('text.mentions-lacks', { label, missing }) };
  if (p.number && !hasFigure(text)) {
    yield { message: message('text.no-number', { label }) };
  }
  const category = p.names_category ? evidence.categoryLabel : undefined;
  if (category !== undefined && !mentions(normalised, category.zh) && !mentions(normalised, category.en)) {
    yield { message: message('text.mentions-not', { label, missing: category.zh }) };
  }
  for (const item of p.mentions_each === undefined ? [] : selectPath(evidence, p.mentions_each)) {
    const names = textsIn(item.value).filter((name) => name.trim() !== '');
    if (names.length === 0 || names.some((name) => mentions(normalised, name))) continue;
    yield { message: message('text.mentions-not', { label, missing: names[0] ?? '' }) };
  }
}

/** What is asked of each text by itself. */
export function* faultsOfPart(p: Params, evidence: Evidence, label: Bilingual, text: string): Generator<Draft> {
  const normalised = normalise(text);
  yield* languageFaults(p, text);
  yield* addressFaults(p, label, text);
  for (const word of wordsOf(p.must_not ?? [], evidence)) {
    if (mentions(normalised, word)) yield { message: message('text.forbidden', { label, word }) };
  }
  const card = p.no_id_numbers ? findIdNumbers(text).find(({ sure }) => sure) : undefined;
  if (card !== undefined) yield { message: message('text.id-number', { label, shown: masked(card) }) };
  // A lone dash says nothing at all; that is for `present` to say.
  if (!isBlank(text) && wordsOf(p.placeholders ?? [], evidence).some((word) => normalise(word) === normalised.trim())) {
    yield { message: message('text.placeholder', { label, value: text.trim() }) };
  }
}
