import type { Bilingual } from '../../base/language.ts';
import type { HeadingFacts } from '../../facts/headings/facts.ts';
import { message } from '../../findings/catalogue.ts';
import type { Draft } from '../../findings/draft.ts';
import type { Params } from './params.ts';

type Limit = NonNullable<Params['heading_count']>;

/** Whether a file has as many headings as it should. Those that nobody marked may only look like some. */
export function* headingCountFaults(
  { min = 0, max = Number.POSITIVE_INFINITY }: Limit,
  label: Bilingual,
  { by, count, words, looksLike = Number.POSITIVE_INFINITY }: HeadingFacts,
): Generator<Draft> {
  if (by === undefined) {
    yield { message: message('text.headings-unmarked', { label }), undecided: true };
    return;
  }
  if (count >= min && count <= max) return;
  const limit = count > max ? max : min;
  const found = { label, count, limit, over: count > max, words };
  // Fewer are marked than should be, but others may stand there that only look like headings.
  const open = count < min && count + looksLike >= min;
  yield { message: message('text.heading-count', found), ...(open && { undecided: true as const }) };
}
