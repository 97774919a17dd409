import type { FileFacts, Known } from '../facts/facts.ts';
import type { Message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import type { Material } from '../manifest/manifest.ts';
import { fileFault } from '../manifest/parse.ts';
import type { Evidence } from './evidence.ts';
import { selectMaterials } from './select.ts';

/** Why a material's file can't be looked into; undefined where it can. */
export function faultOf(evidence: Evidence, material: Material): Message | undefined {
  const inspection = evidence.inspect(material);
  if (inspection === undefined) return fileFault(material.file);
  return inspection.ok ? undefined : inspection.message;
}

/** Where a finding about a material's file belongs. */
export function atFile(material: Material): Pick<Draft, 'route' | 'subject'> {
  const route = [...material.route, 'file'];
  return material.file === undefined ? { route } : { route, subject: { file: material.file } };
}

/** Puts each material of the slots to a test; a file that can't be looked into is undecided, with the reason. */
export function* eachFile(
  evidence: Evidence,
  slots: readonly string[],
  test: (facts: FileFacts, material: Material) => Iterable<Draft>,
): Generator<Draft> {
  for (const material of selectMaterials(evidence.manifest, slots)) {
    const at = atFile(material);
    const inspection = evidence.inspect(material);
    const fault = faultOf(evidence, material);
    if (fault !== undefined) yield { ...at, message: fault, undecided: true };
    else if (inspection?.ok) for (const draft of test(inspection.facts, material)) yield { ...at, ...draft };
  }
}

/** Puts a fact to a test; one that isn't known is undecided, with its reason. */
export function* whenKnown<T>(fact: Known<T> | undefined, test: (value: T) => Iterable<Draft>): Generator<Draft> {
  if (fact === undefined) return;
  if (fact.known) yield* test(fact.value);
  else yield { message: fact.message, undecided: true };
}
