import type { LayoutFacts } from '../../facts/layout/facts.ts';
import { message } from '../../findings/catalogue.ts';
import type { Draft } from '../../findings/draft.ts';
import { ruleKind } from '../kind.ts';
import { eachFile, whenKnown } from '../materials.ts';
import { slotLabels } from '../names.ts';
import { selectMaterials } from '../select.ts';
import { examplesOf, sentencesOf } from './describe.ts';
import { lineFaults } from './lines.ts';
import { linkFaults, markFaults } from './marks.ts';
import { numbersOf, pagesOf } from './pages.ts';
import { asksText, type Params, params } from './params.ts';
import { sheetFaults, spaceFaults } from './sheets.ts';
import { typeFaults } from './type.ts';

function* faultsOf(p: Params, facts: LayoutFacts): Generator<Draft> {
  const pages = pagesOf(facts, p);
  if (pages.length === 0) {
    const from = p.pages_from ?? 1;
    yield { message: message('layout.no-such-pages', { from, pages: facts.pages.length }), undecided: true };
    return;
  }
  yield* sheetFaults(p, pages);
  yield* linkFaults(p, pages);
  if (!asksText(p)) return;
  const pictures = pages.filter(({ shows }) => shows === 'picture');
  if (pictures.length > 0) {
    yield { message: message('layout.no-text', { pages: numbersOf(pictures) }), undecided: true };
  }
  const written = pages.filter(({ shows }) => shows === 'text');
  yield* spaceFaults(p, written);
  yield* typeFaults(p, written);
  yield* lineFaults(p, written);
  yield* markFaults(p, written);
}

/** `layout`: how the pages of PDFs are laid out: sheets, margins, type, lines, page numbers, headers, links. */
export const layout = ruleKind('layout', params, {
  refers: (p) => ({ slots: p.slots }),
  facets: () => ['layout'],
  applies: (p, evidence) => selectMaterials(evidence.manifest, p.slots).length > 0,
  *check(p, evidence) {
    yield* eachFile(evidence, p.slots, function* ({ format, layout: facts }) {
      if (facts === undefined) yield { message: message('layout.none', { found: format }), undecided: true };
      else yield* whenKnown(facts, (known) => faultsOf(p, known));
    });
  },
  describe: (p, names) => {
    const examples = examplesOf(p);
    const open = [message('layout.none', { found: 'docx' }), message('layout.not-checked', { reason: 'time' })];
    return {
      how: sentencesOf(p, slotLabels(names, p.slots)),
      examples: [
        ...examples,
        ...(examples.length === 0 ? [] : open.map((one) => ({ message: one, undecided: true as const }))),
      ],
    };
  },
});
