import { commonShare } from '../../base/texts/common.ts';
import { type TextDifference, textDifferences } from '../../base/texts/differences.ts';
import type { PlacedLine } from '../../base/texts/lines.ts';
import { message } from '../../findings/catalogue.ts';
import type { Draft } from '../../findings/draft.ts';
import { how } from '../../findings/messages/how.ts';
import type { SideBySide } from '../../findings/messages/pairs.ts';
import type { Material } from '../../manifest/manifest.ts';
import { boolean, list, number, text } from '../../source/shapes.ts';
import type { Evidence } from '../evidence.ts';
import { ruleKind } from '../kind.ts';
import { slotLabels } from '../names.ts';
import { selectMaterials } from '../select.ts';
import { eachPair, TOLD, whenReadable } from './readings.ts';

const sideBySide = ({ one, other }: Pick<TextDifference, 'one' | 'other'>): SideBySide => ({ here: other, there: one });

function* textFaults(copy: readonly PlacedLine[], original: readonly PlacedLine[], other: string): Generator<Draft> {
  const { listed, count, unlike, unsure } = textDifferences(original, copy);
  // What a copy alone has on a line of its own may be the words of its seal or a stamp of the day.
  const told = listed.filter(({ one, aside }) => one !== undefined || !aside);
  if (unlike) yield { message: message('agree.unlike', { other }), undecided: true };
  else if (told.length + unsure.length > 0) {
    // Which option is ticked is for a person to see, as everything else that is told here.
    const differences = [...unsure, ...told].slice(0, TOLD).map(sideBySide);
    const all = count - (listed.length - told.length) + unsure.length;
    yield { message: message('agree.differs', { other, differences, count: all }), undecided: true };
  }
}

/** A later stage says again what an earlier one said, and more; how much of it, is a hint. */
function* shareFaults(
  later: readonly PlacedLine[],
  earlier: readonly PlacedLine[],
  other: string,
  wanted: number,
): Generator<Draft> {
  const whole = (lines: readonly PlacedLine[]): string => lines.map((line) => line.text).join('\n');
  const share = commonShare(whole(earlier), whole(later));
  if (share === undefined) yield { message: message('agree.no-text', { other }), undecided: true };
  else if (share < wanted) yield { message: message('agree.share', { other, share, wanted }), undecided: true };
}

function pagesOf(evidence: Evidence, material: Material): number | undefined {
  const inspection = evidence.inspect(material);
  return inspection?.ok && inspection.facts.pages?.known ? inspection.facts.pages.value.pages : undefined;
}

function* pageFaults(evidence: Evidence, copy: Material, original: Material, other: string): Generator<Draft> {
  const [pages, otherPages] = [pagesOf(evidence, copy), pagesOf(evidence, original)];
  if (pages === undefined || otherPages === undefined)
    yield { message: message('agree.pages-unknown', { other }), undecided: true };
  else if (pages !== otherPages) yield { message: message('agree.pages', { pages, other, otherPages }) };
}

/**
 * `agree`: each file of the slots `copies` says what its file of the slots `original` says, and with `same_pages` on as
 * many pages; with `text_at_least`, at least this share of what the original says (0 to 1), and more. Where either has no text to compare (a scan), or something differs, a person must say.
 */
export const agree = ruleKind(
  'agree',
  {
    original: list(text()),
    copies: list(text()),
    same_pages: boolean().optional(),
    text_at_least: number().optional(),
  },
  {
    refers: (p) => ({ slots: [...p.original, ...p.copies] }),
    facets: () => ['text'],
    applies: (p, evidence) =>
      selectMaterials(evidence.manifest, p.original).length > 0 &&
      selectMaterials(evidence.manifest, p.copies).length > 0,
    *check(p, evidence) {
      yield* eachPair(evidence, p.copies, p.original, function* (copy, original) {
        const other = original.file ?? '';
        yield* whenReadable(evidence, copy, original, (here, there) =>
          p.text_at_least === undefined
            ? textFaults(here, there, other)
            : shareFaults(here, there, other, p.text_at_least),
        );
        if (p.same_pages) yield* pageFaults(evidence, copy, original, other);
      });
    },
    describe: (p, names) => {
      const other = 'form/form.docx';
      const undecided = true as const;
      const at = { page: 1 };
      const shared = { before: '', after: '', at };
      const differences = [
        { here: { text: '示例二 / Example two', ...shared }, there: { text: '示例一 / Example one', ...shared } },
      ];
      return {
        how: [
          p.text_at_least === undefined
            ? how('how.agree', { original: slotLabels(names, p.original), copies: slotLabels(names, p.copies) })
            : how('how.agree-share', {
                original: slotLabels(names, p.original),
                copies: slotLabels(names, p.copies),
                share: p.text_at_least,
              }),
          ...(p.same_pages ? [how('how.agree-pages', {})] : []),
          how('how.no-such-file', {}),
        ],
        examples: [
          { message: message('agree.no-text', { other }), undecided },
          ...(p.text_at_least === undefined
            ? [
                { message: message('agree.differs', { other, differences, count: 1 }), undecided },
                { message: message('agree.unlike', { other }), undecided },
              ]
            : [
                {
                  message: message('agree.share', { other, share: p.text_at_least / 2, wanted: p.text_at_least }),
                  undecided,
                },
              ]),
          { message: message('agree.too-long', { other }), undecided },
          { message: message('agree.partner', { slots: slotLabels(names, p.original) }), undecided },
          ...(p.same_pages
            ? [
                { message: message('agree.pages', { pages: 3, other, otherPages: 2 }) },
                { message: message('agree.pages-unknown', { other }), undecided },
              ]
            : []),
        ],
      };
    },
  },
);
