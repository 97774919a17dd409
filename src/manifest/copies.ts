import { baseName, extensionOf } from '../base/paths.ts';
import type { Manifest, Material, Part } from './manifest.ts';

/** A file that is packed in place of a material's own: a smaller copy of it, or a part. */
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
  /** Where each copy lies, by the safe path that its material has now. */
  readonly places: ReadonlyMap<string, string>;
}

/**
 * Puts copies in the place of files. Each is a material of its own at the place in the manifest, and with the name, of
 * the one that it stands for; only its safe path is its own, below that of the file, where no other material can lie.
 */
export function withCopies(manifest: Manifest, copies: Copies): WithCopies {
  const places = new Map<string, string>();
  const materials = manifest.materials.flatMap((material, index): Material[] => {
    const { safe } = material;
    const standing = copies.get(material);
    if (safe === undefined || standing === undefined) return [material];
    return standing.map(({ path, part }) => {
      const own = `${safe}/${index}/${part?.number ?? 1}/${baseName(path)}`;
      places.set(own, path);
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
