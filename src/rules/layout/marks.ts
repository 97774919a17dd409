import { message } from '../../findings/catalogue.ts';
import type { Draft } from '../../findings/draft.ts';
import { numbersOf, type Sheet } from './pages.ts';
import type { Params } from './params.ts';
import { runningTexts } from './sheets.ts';

/** Numbers of pages, and headers and footers: what looks like one is for a person to decide. */
export function* markFaults(p: Params, pages: readonly Sheet[]): Generator<Draft> {
  const of = pages.length;
  const withState = (state: Sheet['numbered']) => numbersOf(pages.filter(({ numbered }) => numbered === state));
  if (p.page_numbers === true) {
    const [bare, unclear] = [withState('no'), withState('unclear')];
    if (bare.length > 0) yield { message: message('layout.unnumbered', { pages: bare, of }) };
    if (unclear.length > 0) {
      yield { message: message('layout.unnumbered-unclear', { pages: unclear }), undecided: true };
    }
  }
  const numbered = p.page_numbers === false ? withState('yes') : [];
  if (numbered.length > 0) yield { message: message('layout.numbered', { pages: numbered }), undecided: true };
  const headed = p.headers === 'none' ? pages.filter(({ edges }) => edges.some(({ running }) => running)) : [];
  if (headed.length > 0) {
    yield {
      message: message('layout.headers', { pages: numbersOf(headed), texts: runningTexts(headed) }),
      undecided: true,
    };
  }
}

/** Links that lead out of the file. */
export function* linkFaults(p: Params, pages: readonly Sheet[]): Generator<Draft> {
  if (p.hyperlinks !== false) return;
  const linked = pages.filter(({ links }) => links.count > 0);
  if (linked.length === 0) return;
  const count = linked.reduce((sum, { links }) => sum + links.count, 0);
  const addresses = [...new Set(linked.flatMap(({ links }) => links.addresses))].slice(0, 20);
  yield { message: message('layout.links', { pages: numbersOf(linked), count, addresses }) };
}
