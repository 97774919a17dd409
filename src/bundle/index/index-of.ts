import { type Bilingual, inBothLanguages } from '../../base/language.ts';
import type { Manifest, PartBilingual } from '../../manifest/manifest.ts';
import { type Program, type Seal, titleOf } from '../../programs/program.ts';
import { inBoth } from '../in-both.ts';
import type { BundlePlan } from '../plan.ts';
import { withPart } from '../shrink/part-words.ts';
import type { BundleIndex, IndexRow } from '../writers/index-model.ts';
import { indexFacts } from './index-facts.ts';
import { provesOf } from './proves.ts';

/** What the index of a bundle says, once the checksums of its files are known. */
export function indexOf(
  program: Program,
  manifest: Manifest,
  plan: BundlePlan,
  sha256Of: (name: string) => string,
): BundleIndex {
  const category = program.categories[manifest.category ?? ''];
  const seals = sealsIn(program, plan);
  const rows = plan.materials.map(({ material, name, twin, number, facts }): IndexRow => {
    const { label, seal } = program.slots[material.slot ?? ''] ?? {};
    const slot = label ?? { zh: material.slot ?? '', en: material.slot ?? '' };
    const proves = provesOf(program, manifest, material);
    return {
      number,
      entryName: name,
      ...(twin !== undefined && { twin }),
      // What is titled in one language is named by its kind in the other.
      title: withPart(
        inBothLanguages((lang) => material.title[lang] ?? slot[lang]),
        material.part,
      ),
      slot,
      ...(seal && { seal: inBoth(({ cited, sealDue }, lang) => cited(sealDue(seal.what[lang]), [seal.clause])) }),
      format: facts.format,
      bytes: facts.bytes,
      sha256: sha256Of(name),
      ...(proves && { proves }),
      ...(facts.pages?.known && { pages: facts.pages.value.pages }),
    };
  });
  return {
    program: titleOf(program),
    applicant: inEither(manifest.applicantName),
    ...(category && { category }),
    facts: indexFacts(program, manifest, plan),
    sums: plan.sums,
    rows,
    notices: seals.map(({ what, ...seal }) =>
      inBoth(({ sealDue, sealLegend }, lang) => sealLegend(sealDue(what[lang]), seal)),
    ),
  };
}

/** What the clauses ask of the materials that are there, each once. */
function sealsIn(program: Program, { materials }: BundlePlan): Seal[] {
  const seals = materials.flatMap(({ material }) => program.slots[material.slot ?? '']?.seal ?? []);
  const isSame = (a: Seal, b: Seal): boolean =>
    a.clause === b.clause && a.quote === b.quote && a.source === b.source && a.what.zh === b.what.zh;
  return seals.filter((seal, at) => seals.findIndex((other) => isSame(seal, other)) === at);
}

const inEither = ({ zh, en }: PartBilingual): Bilingual => ({ zh: zh ?? en ?? '', en: en ?? zh ?? '' });
