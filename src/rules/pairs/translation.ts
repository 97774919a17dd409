import { type FigureDifference, figureDifferences } from '../../base/figures/differences.ts';
import { figuresIn, type PlacedFigure, signedValue } from '../../base/figures/placed.ts';
import { message } from '../../findings/catalogue.ts';
import { how } from '../../findings/messages/how.ts';
import type { FiguresSideBySide, ToldFigure } from '../../findings/messages/pairs.ts';
import { list, text } from '../../source/shapes.ts';
import type { Evidence } from '../evidence.ts';
import { ruleKind } from '../kind.ts';
import { fullLabels, slotLabels } from '../names.ts';
import { isBlank, type Selected, selectMaterials, selectPath } from '../select.ts';
import { eachPair, TOLD, whenReadable } from './readings.ts';

const told = (figure: PlacedFigure): ToldFigure => ({
  kind: figure.kind,
  value: signedValue(figure),
  text: figure.text,
  at: figure.at,
});

const sideBySide = ({ one, other, magnitude }: FigureDifference<PlacedFigure>): FiguresSideBySide => ({
  here: one && told(one),
  there: other && told(other),
  magnitude,
});

const first = (all: readonly FigureDifference<PlacedFigure>[]) => ({
  differences: all.slice(0, TOLD).map(sideBySide),
  count: all.length,
});

interface Both extends Pick<Selected, 'label' | 'route'> {
  readonly zh: string;
  readonly en: string;
}

/** The values at some paths that say something in both languages. */
const bilinguals = (evidence: Evidence, paths: readonly string[]): Both[] =>
  paths
    .flatMap((path) => selectPath(evidence, path))
    .flatMap(({ value, label, route }) => {
      const { zh, en } = (value ?? {}) as { readonly zh?: unknown; readonly en?: unknown };
      return typeof zh === 'string' && typeof en === 'string' && !isBlank(zh) && !isBlank(en)
        ? [{ zh, en, label, route }]
        : [];
    });

const figuresOf = (one: string): PlacedFigure[] => figuresIn([{ text: one, at: {} }]);

/**
 * `translation`: the Chinese and the English of each value at the paths `of`, and each file of the slots `translations`
 * and its file of the slots `original`, give the same amounts and dates, in whichever units of counting. A figure that
 * only one has may be left out for a reason: a person must say.
 */
export const translation = ruleKind(
  'translation',
  { of: list(text()).optional(), original: list(text()).optional(), translations: list(text()).optional() },
  {
    refers: (p) => ({ paths: p.of, slots: [...(p.original ?? []), ...(p.translations ?? [])] }),
    facets: (p) => (p.translations === undefined ? [] : ['text']),
    applies: (p, evidence) =>
      bilinguals(evidence, p.of ?? []).length > 0 ||
      (selectMaterials(evidence.manifest, p.original ?? []).length > 0 &&
        selectMaterials(evidence.manifest, p.translations ?? []).length > 0),
    *check(p, evidence) {
      for (const { zh, en, label, route } of bilinguals(evidence, p.of ?? [])) {
        const differences = figureDifferences(figuresOf(zh), figuresOf(en));
        if (differences.length === 0) continue;
        yield { message: message('translation.answer', { label, ...first(differences) }), route, undecided: true };
      }
      const { original = [], translations = [] } = p;
      if (selectMaterials(evidence.manifest, original).length === 0) return;
      yield* eachPair(evidence, translations, original, (material, partner) =>
        whenReadable(evidence, material, partner, function* (here, there) {
          const differences = figureDifferences(figuresIn(here), figuresIn(there));
          if (differences.length === 0) return;
          const other = partner.file ?? '';
          yield { message: message('translation.differs', { other, ...first(differences) }), undecided: true };
        }),
      );
    },
    describe: (p, names) => {
      const { of = [], original = [], translations = [] } = p;
      const other = 'cases/case.pdf';
      const undecided = true as const;
      const figure = (value: string, written: string): ToldFigure => ({ kind: 'amount', value, text: written, at: {} });
      const [zh, en] = [figure('120000000', '1.2 亿元'), figure('1200000000', 'RMB 1.2 billion')];
      const magnitude = true;
      const [path] = of;
      return {
        how: [
          ...(of.length === 0 ? [] : [how('how.translation-answers', { labels: fullLabels(names, of) })]),
          ...(translations.length === 0
            ? []
            : [
                how('how.translation-files', {
                  original: slotLabels(names, original),
                  translations: slotLabels(names, translations),
                }),
              ]),
          how('how.translation-figures', {}),
        ],
        examples: [
          ...(path === undefined
            ? []
            : [
                {
                  message: message('translation.answer', {
                    label: names.labelOf(path),
                    differences: [{ here: zh, there: en, magnitude }],
                    count: 1,
                  }),
                  undecided,
                },
              ]),
          ...(translations.length === 0
            ? []
            : [
                {
                  message: message('translation.differs', {
                    other,
                    differences: [{ here: en, there: zh, magnitude }],
                    count: 1,
                  }),
                  undecided,
                },
                { message: message('agree.no-text', { other }), undecided },
                { message: message('agree.too-long', { other }), undecided },
                { message: message('agree.partner', { slots: slotLabels(names, original) }), undecided },
              ]),
        ],
      };
    },
  },
);
