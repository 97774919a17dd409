import type { FileFacts, Inspection } from '../facts/facts.ts';
import type { Manifest, Material, Phase } from '../manifest/manifest.ts';
import type { Program } from '../programs/program.ts';
import { bundleNames, bundleStem, entryNumber, madeNames, type NameScheme } from './names.ts';
import { methodFor, type ZipMethod } from './writers/zip-method.ts';

/** A material with its place in the bundle. */
export interface PlannedMaterial {
  readonly material: Material;
  /** Name within the bundle's folder. */
  readonly name: string;
  /** Where `name` is in ASCII for old tools: the name in both languages that it stands for. */
  readonly twin?: string;
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
  readonly phase: Phase;
  readonly materials: readonly PlannedMaterial[];
  /** Files of the manifest that can't be packed, because they couldn't be opened. */
  readonly leftOut: readonly string[];
  readonly indexPdf: string;
  readonly indexXlsx: string;
  /** Only where one is asked for. */
  readonly indexCsv: string | undefined;
  readonly sums: string;
  /** Of the combined PDF, which lies beside the zip where one is asked for. */
  readonly book: string;
  readonly delivery: PlannedDelivery;
}

/** What the user may choose of a bundle's form. */
export interface BundleForm {
  readonly scheme?: NameScheme | undefined;
  /** The index as CSV too. */
  readonly csv?: boolean | undefined;
}

/**
 * Plans the bundle of a submission: the materials that could be opened, in reading order, and what is made for them.
 * `names`: of all materials, in reading order. In ASCII the bundle gets other names, and each material keeps these as
 * its twin.
 */
export function planBundle(
  program: Program,
  manifest: Manifest,
  names: ReadonlyMap<Material, string>,
  inspections: ReadonlyMap<string, Inspection>,
  phase: Phase,
  { scheme = 'bilingual', csv = false }: BundleForm = {},
): BundlePlan {
  const inZip = scheme === 'bilingual' ? names : bundleNames(program, manifest, scheme);
  const materials = [...names].flatMap(([material, bilingual], index): PlannedMaterial[] => {
    const inspection = inspections.get(material.safe ?? '');
    if (!inspection?.ok) return [];
    const name = inZip.get(material) ?? bilingual;
    const number = entryNumber(index + 1, names.size);
    const twin = scheme === 'bilingual' ? {} : { twin: bilingual };
    return [{ material, name, ...twin, number, facts: inspection.facts, method: methodFor(name) }];
  });
  const planned = new Set(materials.map(({ material }) => material));
  const made = madeNames(names.size, scheme);
  return {
    stem: bundleStem(program, manifest, phase, scheme),
    phase,
    materials,
    leftOut: manifest.materials.filter((m) => !planned.has(m)).map((m) => m.file ?? ''),
    ...made,
    indexCsv: csv ? made.indexCsv : undefined,
    delivery: plannedDelivery(program, manifest),
  };
}

/** A call that names no address is answered by mail to whoever the manifest names. */
function plannedDelivery(program: Program, manifest: Manifest): PlannedDelivery {
  if (program.delivery.channel === 'portal') return { channel: 'portal', url: program.delivery.portal ?? '' };
  const own = manifest.delivery.to;
  return { channel: 'email', to: own.length > 0 ? own : program.delivery.to, cc: manifest.delivery.cc };
}
