import type { FileFacts, Known } from '../facts/facts.ts';
import type { Draft } from '../findings/draft.ts';
import type { Material } from '../manifest/manifest.ts';
import { fileFault } from '../manifest/parse.ts';
import type { Evidence } from './evidence.ts';
import { selectMaterials } from './select.ts';

/** Puts each material of the slots to a test; a file that can't be looked into is undecided, with the reason. */
export function* eachFile(
  evidence: Evidence,
  slots: readonly string[],
  test: (facts: FileFacts, material: Material) => Iterable<Draft>,
): Generator<Draft> {
  for (const material of selectMaterials(evidence.manifest, slots)) {
    const inspection = evidence.inspect(material);
    const at = { route: [...material.route, 'file'], subject: { file: material.file ?? '' } };
    if (inspection?.ok) {
      for (const draft of test(inspection.facts, material)) yield { ...at, ...draft };
      continue;
    }
    const reason = inspection?.message ?? fileFault(material.file);
    if (reason === undefined) continue;
    yield { ...(material.file === undefined ? { route: at.route } : at), message: reason, undecided: true };
  }
}

/** Puts a fact to a test; one that isn't known is undecided, with its reason. */
export function* whenKnown<T>(fact: Known<T> | undefined, test: (value: T) => Iterable<Draft>): Generator<Draft> {
  if (fact === undefined) return;
  if (fact.known) yield* test(fact.value);
  else yield { message: fact.message, undecided: true };
}
