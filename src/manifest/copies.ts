import { baseName, extensionOf } from '../base/paths.ts';
import type { Manifest, Material, Part } from './manifest.ts';

/** A file that is packed in place of a material's own: a smaller copy of it, a part, or a copy without metadata. */
export interface Copy {
  /** Where it lies. */
  readonly path: string;
  readonly part?: Part | undefined;
}

/** The copies by the material that they stand for, in order. */
export type Copies = ReadonlyMap<Material, readonly Copy[]>;

/** A manifest in which copies have taken the place of files. */
export interface WithCopies {
  readonly manifest: Manifest;
  /** By the safe path that the material of each copy has now. */
  readonly places: Places;
}

/** Where a copy lies, and the safe path of the file that it stands for. */
export interface Place {
  readonly path: string;
  readonly original: string;
}

export type Places = ReadonlyMap<string, Place>;

/**
 * Puts copies in the place of files. Each is a material of its own at the place in the manifest, and with the name, of
 * the one that it stands for; only its safe path is its own, below that of the file, where no other material can lie.
 */
export function withCopies(manifest: Manifest, copies: Copies): WithCopies {
  const places = new Map<string, Place>();
  const materials = manifest.materials.flatMap((material, index): Material[] => {
    const { safe } = material;
    const standing = copies.get(material);
    if (safe === undefined || standing === undefined) return [material];
    return standing.map(({ path, part }) => {
      const own = `${safe}/${index}/${part?.number ?? 1}/${baseName(path)}`;
      places.set(own, { path, original: safe });
      return { ...material, safe: own, part };
    });
  });
  return { manifest: { ...manifest, materials }, places };
}

/** What a copy is called: as its source, with the ending that its format has. */
export function nameOfCopy(file: string, path: string): string {
  const [from, to] = [extensionOf(file), extensionOf(path)];
  return from === to || from === '' ? file : `${file.slice(0, -from.length)}${to}`;
}
