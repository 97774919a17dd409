import { linesOfPages, linesOfText, type PlacedLine } from '../../base/texts/lines.ts';
import type { TextFacts } from '../../facts/facts.ts';
import { message } from '../../findings/catalogue.ts';
import type { Draft } from '../../findings/draft.ts';
import type { Material } from '../../manifest/manifest.ts';
import type { Evidence } from '../evidence.ts';
import { eachFile } from '../materials.ts';
import { isBlank, selectMaterials } from '../select.ts';

/** So many differences are told; who has more to compare has another text before him. */
export const TOLD = 20;
/** Longer than any form or case; two books would keep the user waiting. */
export const MAX_LENGTH = 1_000_000;

/** The lines of a file's text, each with its place. */
export const linesOf = ({ text, pages, places }: TextFacts): PlacedLine[] =>
  pages === undefined ? linesOfText(text, places) : linesOfPages(pages);

function textOf(evidence: Evidence, material: Material): TextFacts | undefined {
  const inspection = evidence.inspect(material);
  const found = inspection?.ok && inspection.facts.text?.known ? inspection.facts.text.value : undefined;
  // A Word file may hold nothing but pictures of its pages.
  return isBlank(found?.text) ? undefined : found;
}

/** Puts the lines of a file and of the one that it is held against to a test; where they can't be compared, a person must say. */
export function* whenReadable(
  evidence: Evidence,
  material: Material,
  partner: Material,
  test: (here: readonly PlacedLine[], there: readonly PlacedLine[]) => Iterable<Draft>,
): Generator<Draft> {
  const other = partner.file ?? '';
  const [here, there] = [textOf(evidence, material), textOf(evidence, partner)];
  if (here === undefined || there === undefined)
    yield { message: message('agree.no-text', { other }), undecided: true };
  else if (here.text.length > MAX_LENGTH || there.text.length > MAX_LENGTH)
    yield { message: message('agree.too-long', { other }), undecided: true };
  else yield* test(linesOf(here), linesOf(there));
}

const titlesOf = ({ title }: Material): string[] =>
  [title.zh, title.en].flatMap((one) => (one === undefined || isBlank(one) ? [] : [one.normalize('NFKC').trim()]));

/**
 * The material that one belongs to: the only one of its slots, or the only one with the same title. Undefined where that
 * can't be told.
 */
function partnerOf(evidence: Evidence, material: Material, slots: readonly string[]): Material | undefined {
  const all = selectMaterials(evidence.manifest, slots);
  if (all.length === 1) return all[0];
  const titles = titlesOf(material);
  const same = all.filter((one) => titlesOf(one).some((title) => titles.includes(title)));
  return same.length === 1 ? same[0] : undefined;
}

/** Puts each file of the slots to a test with the one that it is held against; where none can be told, a person must say. */
export const eachPair = (
  evidence: Evidence,
  slots: readonly string[],
  partners: readonly string[],
  test: (material: Material, partner: Material) => Iterable<Draft>,
): Generator<Draft> =>
  eachFile(evidence, slots, function* (_, material) {
    const partner = partnerOf(evidence, material, partners);
    if (partner !== undefined) yield* test(material, partner);
    else yield { message: message('agree.partner', { slots: partners.map(evidence.slotLabel) }), undecided: true };
  });
