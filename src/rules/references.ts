import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import { how } from '../findings/messages/how.ts';
import type { Material } from '../manifest/manifest.ts';
import { boolean, list, text } from '../source/shapes.ts';
import { ruleKind } from './kind.ts';
import { atFile, eachFile, whenKnown } from './materials.ts';
import { slotLabels } from './names.ts';
import { selectMaterials } from './select.ts';
import { hanNumber } from './text/numbering.ts';

const ANNEX = /(?:附件|附录|(?<![a-z])(?:annex|appendix) ?)\s?([一二三四五六七八九十]{1,3}|\d{1,2})(?![\d.])/gu;
/** 地图1 and 列表2 are none. */
const FIGURE = /(?<![地视版截报列代发])(图|表|(?<![a-z])(?:figure|fig\.|table)) ?(\d{1,3}(?:[-.]\d{1,3})?)/gu;

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The numbers of the annexes that a text speaks of. */
const annexesIn = (text: string): number[] => [
  ...new Set(
    Array.from(plain(text).matchAll(ANNEX), ([, number = '']) =>
      /^\d/u.test(number) ? Number(number) : hanNumber(number),
    ),
  ),
];

/** The numbers of some annexes: those in their titles or file names, or else their places in the manifest. */
function numbersOf(annexes: readonly Material[]): (number | undefined)[] {
  const named = annexes.map(({ title, file }) => annexesIn([title.zh, title.en, file].join('\n'))[0]);
  return named.some((number) => number !== undefined) ? named : annexes.map((_, index) => index + 1);
}

/** Figures and tables of which a text speaks without a line that begins with their number. */
function uncaptioned(text: string): string[] {
  const captions = new Set<string>();
  const spoken = new Map<string, string>();
  for (const line of plain(text).split('\n')) {
    for (const { 0: whole, 1: kind = '', 2: number = '', index } of line.matchAll(FIGURE)) {
      const key = `${kind.replace('fig.', 'figure')}${number}`;
      if (line.slice(0, index).trim() === '') captions.add(key);
      spoken.set(key, whole);
    }
  }
  return [...spoken].filter(([key]) => !captions.has(key)).map(([, whole]) => whole);
}

/**
 * `references`: each annex (附件2, Annex 3) of which the files of the slots speak is a material of the slots `annexes`,
 * and each of these is spoken of; with `captions`, each figure and table of which a file speaks has its caption there.
 */
export const references = ruleKind(
  'references',
  { slots: list(text()), annexes: list(text()).optional(), captions: boolean().optional() },
  {
    // The annexes themselves aren't looked into.
    refers: (p) => ({ slots: [...p.slots, ...(p.annexes ?? [])] }),
    facets: () => ['text'],
    applies: (p, evidence) => selectMaterials(evidence.manifest, p.slots).length > 0,
    *check(p, evidence) {
      const annexes = selectMaterials(evidence.manifest, p.annexes ?? []);
      const numbers = numbersOf(annexes);
      const spoken = new Set<number>();
      let unread = false;
      for (const draft of eachFile(evidence, p.slots, (facts) => {
        if (facts.text?.known !== true) unread = true;
        return whenKnown(facts.text, function* (found): Generator<Draft> {
          const cited = annexesIn(found.text);
          for (const number of cited) spoken.add(number);
          const unknown = p.annexes === undefined ? [] : cited.filter((number) => !numbers.includes(number));
          if (unknown.length > 0)
            yield { message: message('references.annex', { numbers: unknown, count: annexes.length }) };
          const figures = p.captions ? uncaptioned(found.text) : [];
          if (figures.length > 0) yield { message: message('references.caption', { figures }), undecided: true };
        });
      })) {
        if (draft.undecided && draft.message.id !== 'references.caption') unread = true;
        yield draft;
      }
      if (unread) return;
      for (const [index, annex] of annexes.entries()) {
        const number = numbers[index];
        const said = message('references.uncited', { number });
        if (number === undefined) yield { ...atFile(annex), message: said, undecided: true };
        else if (!spoken.has(number)) yield { ...atFile(annex), message: said };
      }
    },
    describe: (p, names) => ({
      how: [
        ...(p.annexes === undefined
          ? []
          : [how('how.annexes', { slots: slotLabels(names, p.slots), annexes: slotLabels(names, p.annexes) })]),
        ...(p.captions ? [how('how.captions', { slots: slotLabels(names, p.slots) })] : []),
        how('how.no-such-file', {}),
      ],
      examples: [
        ...(p.annexes === undefined
          ? []
          : [
              { message: message('references.annex', { numbers: [3], count: 2 }) },
              { message: message('references.uncited', { number: 2 }) },
              { message: message('references.uncited', { number: undefined }), undecided: true as const },
            ]),
        ...(p.captions
          ? [{ message: message('references.caption', { figures: ['图3'] }), undecided: true as const }]
          : []),
        { message: message('text.none', {}), undecided: true },
      ],
    }),
  },
);
