import { FORMATS, type Format } from '../facts/facts.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import { how } from '../findings/messages/how.ts';
import type { Material } from '../manifest/manifest.ts';
import { choice, list, text } from '../source/shapes.ts';
import type { Evidence } from './evidence.ts';
import { ruleKind } from './kind.ts';
import { atFile, faultOf } from './materials.ts';
import { slotLabels } from './names.ts';
import { isBlank, selectMaterials } from './select.ts';
import { squashed } from './words.ts';

const titleOf = ({ title }: Material): string => [title.zh, title.en].find((one) => !isBlank(one)) ?? '';

/** The materials of the slots, those with the same title together; one without a title belongs to none. */
function items(evidence: Evidence, slots: readonly string[]): Map<string, Material[]> {
  const byTitle = new Map<string, Material[]>();
  for (const material of selectMaterials(evidence.manifest, slots)) {
    const key = squashed(titleOf(material));
    byTitle.set(key, [...(byTitle.get(key) ?? []), material]);
  }
  return byTitle;
}

function* faultsOf(evidence: Evidence, materials: readonly Material[], forms: readonly Format[]): Generator<Draft> {
  const found = new Set<Format>();
  const faults = materials.flatMap((material): Draft[] => {
    const inspection = evidence.inspect(material);
    const fault = faultOf(evidence, material);
    if (fault !== undefined) return [{ ...atFile(material), message: fault, undecided: true }];
    if (inspection?.ok) found.add(inspection.facts.format);
    return [];
  });
  yield* faults;
  const missing = forms.filter((form) => !found.has(form));
  const [first] = materials;
  // A file that can't be looked into may be the one that is missing.
  if (missing.length === 0 || faults.length > 0 || first === undefined) return;
  yield { ...atFile(first), message: message('forms.missing', { title: titleOf(first), missing }) };
}

/**
 * `forms`: each item of the slots is there in every one of the formats: materials with the same title are one item, and
 * so are all materials where only one title, or none, is given.
 */
export const forms = ruleKind(
  'forms',
  { slots: list(text()), forms: list(choice(FORMATS)) },
  {
    refers: (p) => ({ slots: p.slots }),
    facets: () => [],
    applies: (p, evidence) => selectMaterials(evidence.manifest, p.slots).length > 0,
    *check(p, evidence) {
      const byTitle = items(evidence, p.slots);
      const untitled = byTitle.get('') ?? [];
      if (byTitle.size === 1 || untitled.length === 0) {
        for (const materials of byTitle.values()) yield* faultsOf(evidence, materials, p.forms);
        return;
      }
      for (const material of untitled)
        yield { ...atFile(material), message: message('forms.untitled', {}), undecided: true };
    },
    describe: (p, names) => ({
      how: [how('how.forms', { slots: slotLabels(names, p.slots), forms: p.forms }), how('how.no-such-file', {})],
      examples: [
        { message: message('forms.missing', { title: '示例 / Example', missing: p.forms.slice(0, 1) }) },
        { message: message('forms.untitled', {}), undecided: true },
      ],
    }),
  },
);
