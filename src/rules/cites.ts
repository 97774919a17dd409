import { nearest } from '../base/nearest.ts';
import { message } from '../findings/catalogue.ts';
import { how } from '../findings/messages/how.ts';
import type { Material } from '../manifest/manifest.ts';
import { list, text } from '../source/shapes.ts';
import type { Evidence } from './evidence.ts';
import { ruleKind } from './kind.ts';
import { slotLabels } from './names.ts';
import { isBlank, type Selected, selectMaterials, selectPath, textsAt, textsIn } from './select.ts';
import { mentions, normalise } from './words.ts';

/** What a material may be cited by: its path, its file name, its title in either language. */
const namesOf = ({ file = '', title }: Material): string[] =>
  [file, file.slice(file.lastIndexOf('/') + 1), title.zh, title.en]
    .filter((name) => name !== undefined && !isBlank(name))
    .map((name) => normalise(name ?? '').trim());

/** Whether a value of the manifest names this material. */
export const isCitedAs = (material: Material, name: string): boolean =>
  namesOf(material).includes(normalise(name).trim());

const cited = (paths: readonly string[], evidence: Evidence): Selected[] =>
  paths
    .flatMap((path) => selectPath(evidence, path))
    .filter(({ value }) => typeof value === 'string' && !isBlank(value));

/** A word that the program doesn't offer says nothing. */
function saysSomething(evidence: Evidence, attribute: string, value: unknown): boolean {
  const offered = evidence.offered(attribute);
  return offered === undefined ? !isBlank(value) : textsIn(value).some((word) => offered.includes(word));
}

/** Whether a material is named anywhere in the fields, or says itself what it is for. */
function isCited(
  evidence: Evidence,
  material: Material,
  texts: readonly string[],
  attribute: string | undefined,
): boolean {
  if (attribute !== undefined && saysSomething(evidence, attribute, material.attributes[attribute])) return true;
  return namesOf(material).some((name) => texts.some((one) => mentions(one, name)));
}

/**
 * `cites`: each value at the paths (`of`) names a material, by its path, file name or title; and each material of the
 * slots is named somewhere in the fields, or says in its `attribute` what it is evidence for.
 */
export const cites = ruleKind(
  'cites',
  { of: list(text()).optional(), slots: list(text()).optional(), attribute: text().optional() },
  {
    refers: (p) => ({ paths: p.of, slots: p.slots, attributes: p.attribute === undefined ? [] : [p.attribute] }),
    citations: (p) => p.of ?? [],
    applies: (p, evidence) =>
      cited(p.of ?? [], evidence).length > 0 || selectMaterials(evidence.manifest, p.slots ?? []).length > 0,
    *check(p, evidence) {
      const { materials, data } = evidence.manifest;
      const known = materials.flatMap(namesOf);
      for (const { value, route, label } of cited(p.of ?? [], evidence)) {
        const wanted = normalise(String(value)).trim();
        if (known.includes(wanted)) continue;
        const shown = materials.map(({ file }) => file ?? '');
        yield {
          message: message('cites.unknown', { label, value: String(value), nearest: nearest(wanted, shown) }),
          route,
        };
      }
      const texts = textsAt(data['fields'], []).map((part) => normalise(part.text));
      for (const material of selectMaterials(evidence.manifest, p.slots ?? [])) {
        // Of a material without a file there is more to say first.
        if (material.file === undefined || isCited(evidence, material, texts, p.attribute)) continue;
        const slot = evidence.slotLabel(material.slot ?? '');
        yield {
          message: message('cites.unused', { slot }),
          route: material.route,
          subject: { file: material.file },
        };
      }
    },
    describe: ({ of = [], slots = [], attribute }, names) => {
      const [label, slot] = [names.labelOf(of[0] ?? ''), names.slotLabel(slots[0] ?? '')];
      const supports = attribute === undefined ? undefined : names.labelOf(`materials.${attribute}`);
      return {
        how: [
          ...(of.length === 0 ? [] : [how('how.cites', { labels: of.map(names.fullLabelOf) })]),
          ...(slots.length === 0 ? [] : [how('how.cited', { slots: slotLabels(names, slots), attribute: supports })]),
        ],
        examples: [
          ...(of.length === 0
            ? []
            : [{ message: message('cites.unknown', { label, value: 'files/evidence.pdf', nearest: undefined }) }]),
          ...(slots.length === 0 ? [] : [{ message: message('cites.unused', { slot }) }]),
        ],
      };
    },
  },
);
