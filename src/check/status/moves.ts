import type { Manifest } from '../../manifest/manifest.ts';
import type { Program } from '../../programs/program.ts';
import { meets } from '../../rules/condition.ts';
import type { Evidence } from '../../rules/evidence.ts';

/** The other categories of a program, by whether the submission would satisfy the rules asked about if it were moved there. */
export interface Moves {
  readonly fits: readonly string[];
  readonly lacks: readonly string[];
}

/** Judges some rules as if the submission were in each of the other categories; undefined where its own isn't known. */
export function movesOf(program: Program, rules: readonly string[], evidence: Evidence): Moves | undefined {
  const { category = '' } = evidence.manifest;
  const all = Object.keys(program.categories);
  if (!all.includes(category)) return undefined;
  const asked = program.rules.filter(({ id }) => rules.includes(id));
  const filled = {
    ...evidence.manifest,
    materials: evidence.manifest.materials.filter(({ file }) => file !== undefined),
  };
  const fits = (other: string): boolean => {
    const there: Evidence = { ...evidence, manifest: inCategory(filled, other) };
    return asked.every(
      ({ when, check }) => !meets(when, there) || !check.applies(there) || check.check(there).length === 0,
    );
  };
  const others = all.filter((id) => id !== category);
  return { fits: others.filter(fits), lacks: others.filter((id) => !fits(id)) };
}

const inCategory = (manifest: Manifest, category: string): Manifest => ({
  ...manifest,
  category,
  data: { ...manifest.data, category },
});
