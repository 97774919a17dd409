import { linesOfPages, linesOfText, type PlacedLine } from '../../base/texts/lines.ts';
import type { TextFacts } from '../../facts/facts.ts';
import type { Message } from '../../findings/catalogue.ts';
import { message } from '../../findings/catalogue.ts';
import type { Material } from '../../manifest/manifest.ts';
import type { Evidence } from '../evidence.ts';
import { isBlank, selectMaterials } from '../select.ts';

/** Longer than any form or case; two books would keep the user waiting. */
export const MAX_LENGTH = 1_000_000;

/** The lines of a file's text, each with its place. */
export const linesOf = ({ text, pages, places }: TextFacts): PlacedLine[] =>
  pages === undefined ? linesOfText(text, places) : linesOfPages(pages);

/** The lines of two files, or what is to be said where they can't be compared. */
export type Readings =
  | { readonly ok: true; readonly here: readonly PlacedLine[]; readonly there: readonly PlacedLine[] }
  | { readonly ok: false; readonly why: Message };

function textOf(evidence: Evidence, material: Material): TextFacts | undefined {
  const inspection = evidence.inspect(material);
  const found = inspection?.ok && inspection.facts.text?.known ? inspection.facts.text.value : undefined;
  // A Word file may hold nothing but pictures of its pages.
  return isBlank(found?.text) ? undefined : found;
}

/** Reads a file and the one that it is held against. */
export function readBoth(evidence: Evidence, material: Material, partner: Material): Readings {
  const other = partner.file ?? '';
  const [here, there] = [textOf(evidence, material), textOf(evidence, partner)];
  if (here === undefined || there === undefined) return { ok: false, why: message('agree.no-text', { other }) };
  if (here.text.length > MAX_LENGTH || there.text.length > MAX_LENGTH)
    return { ok: false, why: message('agree.too-long', { other }) };
  return { ok: true, here: linesOf(here), there: linesOf(there) };
}

const titlesOf = ({ title }: Material): string[] =>
  [title.zh, title.en].flatMap((one) => (one === undefined || isBlank(one) ? [] : [one.normalize('NFKC').trim()]));

/**
 * The material that one belongs to: the only one of its slots, or the only one with the same title. Undefined where that
 * can't be told.
 */
export function partnerOf(evidence: Evidence, material: Material, slots: readonly string[]): Material | undefined {
  const all = selectMaterials(evidence.manifest, slots);
  if (all.length === 1) return all[0];
  const titles = titlesOf(material);
  const same = all.filter((one) => titlesOf(one).some((title) => titles.includes(title)));
  return same.length === 1 ? same[0] : undefined;
}
