import type { Bilingual } from '../base/language.ts';
import { message } from '../findings/catalogue.ts';
import { how } from '../findings/messages/how.ts';
import type { Material } from '../manifest/manifest.ts';
import { list, text } from '../source/shapes.ts';
import { ruleKind } from './kind.ts';
import { atFile, eachFile, whenKnown } from './materials.ts';
import { slotLabels } from './names.ts';
import { isBlank, selectMaterials, selectPath, textsIn } from './select.ts';
import { mentions, normalise } from './words.ts';

/** A figure that the applicant states once, to be the same in every file. */
interface Figure {
  readonly names: readonly string[];
  readonly value: string;
  readonly label: Bilingual;
}

function figureOf(found: unknown): Figure | undefined {
  const { name, value } = typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
  const names = textsIn(name).filter((one) => !isBlank(one));
  const [first = '', last = first] = names;
  if (isBlank(value) || first === '') return undefined;
  return { names, value: plain(normalise(String(value))), label: { zh: first, en: last } };
}

const unspaced = (one: string): string => one.replaceAll(/(?<=\d)\s+(?=[\p{Script=Han}%‰])/gu, '');

/** Numbers as they are compared: `１，２００ 万` and `1,200万` are the same. */
const plain = (normalised: string): string => unspaced(normalised.replaceAll(/(?<=\d)[,\s](?=\d{3}(?!\d))/g, ''));

/** Whether a text has a value, not as part of a longer number. */
function has(whole: string, value: string): boolean {
  const digit = /[\d.]/;
  for (let at = whole.indexOf(value); at >= 0; at = whole.indexOf(value, at + 1)) {
    const before = whole[at - 1] ?? ' ';
    const after = whole.slice(at + value.length);
    if (!(digit.test(before) && digit.test(value[0] ?? '')) && !(/\d$/.test(value) && /^\.?\d/.test(after)))
      return true;
  }
  return false;
}

/** The text of a file, made ready once for all figures. A space may part thousands, or two cells of a table. */
interface Spoken {
  readonly material: Material;
  readonly normalised: string;
  readonly readings: readonly string[];
}

function spokenIn(material: Material, text: string): Spoken {
  const normalised = normalise(text);
  return { material, normalised, readings: [plain(normalised), unspaced(normalised)] };
}

/**
 * `figures`: each item of the list at `of` has a `name` and a `value`; a file of the slots that speaks of the name has
 * the value too, and at least one file does. Width, spaces and thousands separators make no difference. What a file
 * says that can't be read, nobody knows.
 */
export const figures = ruleKind(
  'figures',
  { of: text(), slots: list(text()) },
  {
    refers: (p) => ({ paths: [`${p.of}[].name`, `${p.of}[].value`], slots: p.slots }),
    facets: () => ['text'],
    applies: (p, evidence) =>
      selectPath(evidence, `${p.of}[]`).length > 0 && selectMaterials(evidence.manifest, p.slots).length > 0,
    *check(p, evidence) {
      const stated = selectPath(evidence, `${p.of}[]`).flatMap(({ value, route }) => {
        const figure = figureOf(value);
        return figure === undefined ? [] : [{ ...figure, route }];
      });
      if (stated.length === 0) return;
      const files: Spoken[] = [];
      const unread = Array.from(
        eachFile(evidence, p.slots, (facts, material) =>
          whenKnown(facts.text, ({ text: found }) => {
            files.push(spokenIn(material, found));
            return [];
          }),
        ),
      );
      yield* unread;
      for (const { names, label, value, route } of stated) {
        const speaking = files.filter(({ normalised }) => names.some((name) => mentions(normalised, name)));
        for (const { material, readings } of speaking) {
          if (readings.some((reading) => has(reading, value))) continue;
          yield { ...atFile(material), message: message('figures.differs', { label, value }) };
        }
        if (speaking.length === 0 && unread.length === 0) {
          yield { message: message('figures.nowhere', { label, value }), route };
        }
      }
    },
    describe: (p, names) => {
      const about = { label: names.labelOf(`${p.of}[].name`), value: '12.3' };
      return {
        how: [how('how.figures', { label: names.labelOf(p.of), slots: slotLabels(names, p.slots) })],
        examples: [
          { message: message('figures.differs', about) },
          { message: message('figures.nowhere', about) },
          { message: message('text.none', {}), undecided: true },
        ],
      };
    },
  },
);
