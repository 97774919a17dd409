import type { FileFacts, Inspection } from '../facts/facts.ts';
import type { Manifest, Material, Phase } from '../manifest/manifest.ts';
import type { Program } from '../programs/program.ts';
import { bundleStem, entryNumber } from './names.ts';
import { methodFor, type ZipMethod } from './writers/zip-method.ts';

/** A material with its place in the bundle. */
export interface PlannedMaterial {
  readonly material: Material;
  /** Name within the bundle's folder. */
  readonly name: string;
  readonly number: string;
  readonly facts: FileFacts;
  readonly method: ZipMethod;
}

/** Where the bundle goes once it is packed. */
export type PlannedDelivery =
  | { readonly channel: 'email'; readonly to: readonly string[]; readonly cc: readonly string[] }
  | { readonly channel: 'portal'; readonly url: string };

/** All that packing will write. A value: showing it writes nothing. */
export interface BundlePlan {
  /** Name of the zip without its extension, and of the one folder inside it. */
  readonly stem: string;
  readonly materials: readonly PlannedMaterial[];
  /** Files of the manifest that can't be packed, because they couldn't be opened. */
  readonly leftOut: readonly string[];
  readonly indexPdf: string;
  readonly indexXlsx: string;
  readonly sums: string;
  readonly delivery: PlannedDelivery;
}

/** The name of the checksum list inside every bundle. */
export const SUMS_NAME = 'SHA256SUMS.txt';

/** Plans the bundle of a submission: the materials that could be opened, in reading order, and what is made for them. */
export function planBundle(
  program: Program,
  manifest: Manifest,
  names: ReadonlyMap<Material, string>,
  inspections: ReadonlyMap<string, Inspection>,
  phase: Phase,
): BundlePlan {
  const count = manifest.materials.length;
  const materials = manifest.materials.flatMap((material, index): PlannedMaterial[] => {
    const inspection = inspections.get(material.safe ?? '');
    const name = names.get(material);
    if (!inspection?.ok || name === undefined) return [];
    const { facts } = inspection;
    return [{ material, name, number: entryNumber(index + 1, count), facts, method: methodFor(name) }];
  });
  const zero = entryNumber(0, count);
  return {
    stem: bundleStem(program, manifest, phase),
    materials,
    leftOut: manifest.materials.filter((m) => !materials.some((p) => p.material === m)).map((m) => m.file ?? ''),
    indexPdf: `${zero}_目录_Index.pdf`,
    indexXlsx: `${zero}_目录_Index.xlsx`,
    sums: SUMS_NAME,
    delivery: plannedDelivery(program, manifest),
  };
}

/** A call that names no address is answered by mail to whoever the manifest names. */
function plannedDelivery(program: Program, manifest: Manifest): PlannedDelivery {
  if (program.delivery.channel === 'portal') return { channel: 'portal', url: program.delivery.portal ?? '' };
  const own = manifest.delivery.to;
  return { channel: 'email', to: own.length > 0 ? own : program.delivery.to, cc: manifest.delivery.cc };
}
