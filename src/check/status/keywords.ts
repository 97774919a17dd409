import type { Message } from '../../findings/catalogue.ts';
import type { Material } from '../../manifest/manifest.ts';
import type { Program } from '../../programs/program.ts';
import type { Sheet } from '../../programs/sheet.ts';
import type { Evidence } from '../../rules/evidence.ts';
import { faultOf } from '../../rules/materials.ts';
import { selectMaterials } from '../../rules/select.ts';
import { mentions, normalise } from '../../rules/words.ts';

/** One of the call's words, in every spelling that counts as it; the first stands for all. */
export type Term = readonly [string, ...string[]];

/** Which of the call's words one file has. */
export interface CaseKeywords {
  readonly material: Material;
  readonly pages: number | undefined;
  /** Undefined where the file's text can't be had; `why` then says the reason. */
  readonly found: readonly string[] | undefined;
  readonly why?: Message | undefined;
}

/** Which of the call's words occur in the files, for the submission's category. */
export interface KeywordReading {
  readonly cases: readonly CaseKeywords[];
  readonly terms: readonly string[];
  /** Found in at least one file, in the order of the list. */
  readonly found: readonly string[];
  /** Pages of all files together; undefined where those of one aren't known. */
  readonly pages: number | undefined;
}

/** The words of a category, each once; spellings of one alias group are one word. */
export function termsOf(program: Program, sheet: Sheet, category: string): Term[] {
  const { lists = {}, aliases = [] } = sheet.keywords ?? {};
  const names = Object.hasOwn(lists, category) ? (lists[category] ?? []) : [];
  const terms = new Map<string, Term>();
  for (const word of names.flatMap((name) => program.lists[name] ?? [])) {
    const [first = word, ...others] = aliases.find((group) => group.includes(word)) ?? [word];
    terms.set(first, [first, ...others]);
  }
  return [...terms.values()];
}

/** Looks for the words of the submission's category in its files; undefined where the category has no list. */
export function readKeywords(program: Program, sheet: Sheet, evidence: Evidence): KeywordReading | undefined {
  const { manifest } = evidence;
  const terms = termsOf(program, sheet, manifest.category ?? '');
  if (sheet.keywords === undefined || terms.length === 0) return undefined;
  const given = selectMaterials(manifest, sheet.keywords.slots).filter(({ file }) => file !== undefined);
  const cases = given.map((material) => readCase(material, terms, evidence));
  const pages = cases.map((one) => one.pages);
  return {
    cases,
    terms: terms.map(([first]) => first),
    found: terms.map(([first]) => first).filter((word) => cases.some(({ found }) => found?.includes(word))),
    pages: pages.every((count) => count !== undefined) ? pages.reduce((sum, count) => sum + count, 0) : undefined,
  };
}

function readCase(material: Material, terms: readonly Term[], evidence: Evidence): CaseKeywords {
  const inspection = evidence.inspect(material);
  const facts = inspection?.ok ? inspection.facts : undefined;
  const pages = facts?.pages?.known ? facts.pages.value.pages : undefined;
  if (facts?.text?.known !== true) {
    const why = faultOf(evidence, material) ?? (facts?.text?.known === false ? facts.text.message : undefined);
    return { material, pages, found: undefined, why };
  }
  const text = normalise(facts.text.value.text);
  const found = terms.filter((spellings) => spellings.some((word) => mentions(text, word))).map(([first]) => first);
  return { material, pages, found };
}
