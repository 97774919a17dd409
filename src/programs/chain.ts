import type { Finding, Place } from '../findings/finding.ts';
import { readShape } from '../source/shape.ts';
import type { PackData } from './assemble.ts';
import type { Removal } from './laying.ts';
import { type ReadPack, readParts } from './load.ts';
import { layOver } from './overlay.ts';
import { missingFiles, type OpenedPack, type PackParts, partsOf, partsOfData } from './parts.ts';
import { type Lineage, titleOf } from './program.ts';
import { overlayShape, programShape } from './shape.ts';

/** The packs that a program is laid together from. */
export interface PackChain {
  /** The pack by path that was named, then what each extends; a built-in one at the bottom isn't among them. */
  readonly opened: readonly { readonly named: string; readonly pack: OpenedPack }[];
  /** The built-in pack at the bottom, and where it is named. */
  readonly builtin?: { readonly data: PackData; readonly at: Place } | undefined;
  /** What is wrong with the chain itself; nothing is laid over a base that isn't there. */
  readonly findings: readonly Finding[];
}

/** Lays a chain of packs together and reads the result; every fault points to the file that it stands in. */
export function readChain(chain: PackChain): ReadPack {
  const { opened, builtin, findings: broken } = chain;
  const texts = opened.flatMap(({ pack }) => pack.findings);
  if (broken.length > 0) return { pack: undefined, findings: [...texts, ...broken] };
  const layers = opened.toReversed();
  const findings: Finding[] = [...texts];
  const removals: Removal[] = [];
  let parts: PackParts | undefined = builtin && partsOfData(builtin.data, builtin.at);
  for (const { pack } of layers) {
    if (parts === undefined) {
      findings.push(...missingFiles(pack));
      parts = partsOf(pack);
      continue;
    }
    const laid = layOver(parts, pack);
    parts = laid.parts;
    findings.push(...laid.findings);
    removals.push(...laid.removals);
  }
  if (parts === undefined) return { pack: undefined, findings };
  const read = readParts(parts, removals);
  const lineage = lineageOf(chain);
  return {
    pack: read.pack && { ...read.pack, ...(lineage && { lineage }) },
    // A fault of the overlay may be why a date is still the old one.
    findings: [
      ...findings,
      ...read.findings.filter(({ message }) => findings.length === 0 || !isOfWindows(message.id)),
    ],
  };
}

const isOfWindows = (id: string): boolean => id.startsWith('pack.window-');

function lineageOf({ opened, builtin }: PackChain): Lineage | undefined {
  const bottom = opened.at(-1)?.pack.documents.program;
  const base = builtin?.data.identity ?? (bottom && readShape(programShape, bottom.data, bottom).value);
  const overlays = builtin === undefined ? opened.slice(0, -1) : opened;
  if (base === undefined || overlays.length === 0) return undefined;
  return {
    base: { id: base.id, title: titleOf(base), checked: base.checked },
    overlays: overlays.toReversed().map(({ named, pack: { documents } }) => {
      const own = readShape(overlayShape, documents.program.data, documents.program).value;
      return { named, name: own?.overlay, checked: own?.checked };
    }),
  };
}
