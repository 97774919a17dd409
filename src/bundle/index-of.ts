import type { Bilingual } from '../base/language.ts';
import type { Manifest, Material, PartBilingual } from '../manifest/manifest.ts';
import { type Program, titleOf } from '../programs/program.ts';
import { dimensionsOf, SUPPORTS } from '../programs/sheet.ts';
import type { BundlePlan } from './plan.ts';
import { withPart } from './shrink/part-words.ts';
import type { BundleIndex } from './writers/index-model.ts';

/** What the index of a bundle says, once the checksums of its files are known. */
export function indexOf(
  program: Program,
  manifest: Manifest,
  plan: BundlePlan,
  sha256Of: (name: string) => string,
): BundleIndex {
  const category = program.categories[manifest.category ?? ''];
  return {
    program: titleOf(program),
    applicant: whole(manifest.applicantName, ''),
    ...(category && { category }),
    sums: plan.sums,
    rows: plan.materials.map(({ material, name, twin, number, facts }) => {
      const slot = program.slots[material.slot ?? '']?.label ?? { zh: material.slot ?? '', en: material.slot ?? '' };
      const proves = provesOf(program, material);
      return {
        number,
        entryName: name,
        ...(twin !== undefined && { twin }),
        title: withPart(whole(material.title, slot), material.part),
        slot,
        format: facts.format,
        bytes: facts.bytes,
        sha256: sha256Of(name),
        ...(proves && { proves }),
        ...(facts.pages?.known && { pages: facts.pages.value.pages }),
      };
    }),
  };
}

/** Only what the entry of the material says itself; words that are none of the sheet's dimensions say nothing. */
function provesOf({ sheet }: Program, material: Material): Bilingual | undefined {
  const said = material.attributes[SUPPORTS];
  if (sheet === undefined || !Array.isArray(said)) return undefined;
  const labels = dimensionsOf(sheet).filter(({ id }) => said.includes(id));
  if (labels.length === 0) return undefined;
  return {
    zh: labels.map(({ label }) => label.zh).join('、'),
    en: labels.map(({ label }) => label.en).join('; '),
  };
}

function whole(text: PartBilingual, fallback: Bilingual | string): Bilingual {
  const other = typeof fallback === 'string' ? { zh: fallback, en: fallback } : fallback;
  return { zh: text.zh ?? text.en ?? other.zh, en: text.en ?? text.zh ?? other.en };
}
