import type { Bilingual } from '../base/language.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import { how } from '../findings/messages/how.ts';
import type { Material } from '../manifest/manifest.ts';
import { list, text } from '../source/shapes.ts';
import type { Evidence } from './evidence.ts';
import { ruleKind } from './kind.ts';
import { atFile, eachFile } from './materials.ts';
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
  return { names, value: plain(String(value)), label: { zh: first, en: last } };
}

/** Numbers as they are compared: `１，２００ 万` and `1,200万` are the same. */
const plain = (one: string): string =>
  normalise(one)
    .replaceAll(/(?<=\d)[,\s](?=\d{3}(?!\d))/g, '')
    .replaceAll(/(?<=\d)\s+(?=[\p{Script=Han}%‰])/gu, '');

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

const readable = (evidence: Evidence, material: Material): boolean => {
  const inspection = evidence.inspect(material);
  return inspection?.ok === true && inspection.facts.text?.known === true;
};

/**
 * `figures`: each item of the list at `of` has a `name` and a `value`; a file of the slots that speaks of the name has
 * the value too, and at least one file does. Width, spaces and thousands separators make no difference.
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
      const all = selectMaterials(evidence.manifest, p.slots).every((material) => readable(evidence, material));
      for (const { value: item, route } of selectPath(evidence, `${p.of}[]`)) {
        const figure = figureOf(item);
        if (figure === undefined) continue;
        const { label, value } = figure;
        let spoken = false;
        const drafts: Draft[] = [];
        for (const draft of eachFile(evidence, p.slots, function* ({ text: found }, material) {
          if (!found?.known || !figure.names.some((name) => mentions(normalise(found.value.text), name))) return;
          spoken = true;
          if (has(plain(found.value.text), value)) return;
          yield { ...atFile(material), message: message('figures.differs', { label, value }) };
        })) {
          if (!draft.undecided) drafts.push(draft);
        }
        yield* drafts;
        if (!spoken && all) yield { message: message('figures.nowhere', { label, value }), route };
      }
    },
    describe: (p, names) => {
      const about = { label: names.labelOf(`${p.of}[].name`), value: '12.3' };
      return {
        how: [how('how.figures', { label: names.labelOf(p.of), slots: slotLabels(names, p.slots) })],
        examples: [{ message: message('figures.differs', about) }, { message: message('figures.nowhere', about) }],
      };
    },
  },
);
