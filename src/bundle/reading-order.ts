import { makeEvidence } from '../check/evidence.ts';
import type { Manifest, Material } from '../manifest/manifest.ts';
import type { Program } from '../programs/program.ts';
import { meets } from '../rules/condition.ts';
import type { Ordering } from '../rules/kind.ts';

/**
 * The materials in the order in which the call wants them read: as the manifest has them, except where an order rule
 * of the program that applies puts one slot before another or a slot's materials together. Rules that contradict one
 * another leave the manifest's order.
 */
export function readingOrder(program: Program, manifest: Manifest): readonly Material[] {
  const evidence = makeEvidence({ program, manifest, inspections: new Map(), bundleNames: new Map(), asOf: 0 });
  const orderings = program.rules.flatMap(({ check, when }) =>
    meets(when, evidence) ? (check.ordering(evidence) ?? []) : [],
  );
  if (orderings.length === 0) return manifest.materials;
  const grouped = orderings.reduce((so, { grouped }) => together(so, new Set(grouped)), manifest.materials);
  return firstThings(grouped, orderings);
}

const slotOf = (material: Material): string => material.slot ?? '';

/** Puts the materials of each of the slots together where the slot's first one stands, in places that these slots had. */
function together(materials: readonly Material[], slots: ReadonlySet<string>): readonly Material[] {
  const bySlot = new Map<string, Material[]>();
  for (const material of materials) {
    const slot = slotOf(material);
    if (slots.has(slot)) bySlot.set(slot, [...(bySlot.get(slot) ?? []), material]);
  }
  const queue = [...bySlot.values()].flat().values();
  return materials.map((material) => (slots.has(slotOf(material)) ? (queue.next().value ?? material) : material));
}

/** Takes, again and again, the first material that has no other to wait for. */
function firstThings(materials: readonly Material[], orderings: readonly Ordering[]): readonly Material[] {
  const left = new Map<string, number>();
  for (const material of materials) left.set(slotOf(material), (left.get(slotOf(material)) ?? 0) + 1);
  const waits = (slot: string): boolean =>
    orderings.some(({ first, later }) => later.includes(slot) && first.some((one) => one !== slot && left.has(one)));

  const ordered: Material[] = [];
  let rest = materials;
  while (rest.length > 0) {
    const waiting = new Set([...left.keys()].filter(waits));
    const stuck = rest.every((material) => waiting.has(slotOf(material)));
    const kept: Material[] = [];
    // Once a slot has run out, what waited for it goes before what stands behind it.
    let ranOut = false;
    for (const material of rest) {
      const slot = slotOf(material);
      if (ranOut || (waiting.has(slot) && !stuck)) {
        kept.push(material);
        continue;
      }
      ordered.push(material);
      const remaining = (left.get(slot) ?? 1) - 1;
      if (remaining > 0) left.set(slot, remaining);
      else ranOut = left.delete(slot);
    }
    rest = kept;
  }
  return ordered;
}
