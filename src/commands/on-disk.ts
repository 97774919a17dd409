import { junkOf } from '../base/junk.ts';
import { byCodePoint } from '../base/order.ts';
import { folderOf } from '../base/paths.ts';
import { type Files, ReadError } from '../base/world.ts';
import { type OnDisk, unnamedDrafts } from '../check/unnamed.ts';
import type { Inspection } from '../facts/facts.ts';
import type { Look } from '../facts/look.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { parseManifest } from '../manifest/parse.ts';
import type { Program } from '../programs/program.ts';
import { readDocument } from '../source/document.ts';
import { MAX_SOURCE_BYTES } from '../source/limits.ts';
import { parentFolder } from './paths.ts';

/** How many files are looked at, and how many folders deep. */
const LIMIT = 2000;
const DEPTH = 4;

/** Files that make a folder one of its own: another submission, or a pack. */
const OF_ITS_OWN = ['dossier.yaml', 'program.yaml'];

/** What dossier writes, and what it reads beside materials. */
const NO_MATERIAL = /\.ya?ml$|(?:^|\/)dossier\.schema\.json$|-renames(?:-\d+)?\.json$|_画面_Frames\.html$/iu;

/**
 * What lies in the folders of a program's slots and of the materials named, and below them; of the manifest's own
 * folder only where a material lies there, and nothing below. Hidden folders and bundles are not looked into; a folder
 * that can't be read stands for what is in it.
 */
export function lookOnDisk(look: Look, folder: string, program: Program, manifest: Manifest): OnDisk {
  const ofMaterials = manifest.materials.flatMap(({ safe }) => (safe === undefined ? [] : [folderOf(safe)]));
  const ofSlots = Object.values(program.slots).map((slot) => slot.folder.replace(/\/+$/, ''));
  const roots = [...new Set([...ofSlots, ...ofMaterials])].filter((root) => root !== 'bundle').toSorted(byCodePoint);
  let left = LIMIT;
  const below = (at: string, depth: number): string[] => {
    const names = namesIn(look, at === '' ? folder : `${folder}/${at}`);
    if (names === undefined) return [at];
    if (depth < DEPTH && names.some((name) => OF_ITS_OWN.includes(name))) return [];
    return names.flatMap((name) => {
      if (left <= 0) return [];
      left -= 1;
      const path = at === '' ? name : `${at}/${name}`;
      const kind = look.files.stat(`${folder}/${path}`)?.kind;
      if (kind === 'file') return NO_MATERIAL.test(path) ? [] : [path.normalize('NFC')];
      const enters = kind === 'folder' && at !== '' && depth > 0 && junkOf(name) === undefined && !roots.includes(path);
      return enters ? below(path, depth - 1) : [];
    });
  };
  const folders = new Map(roots.map((root) => [root, below(root, DEPTH)]));
  return { folders, more: left <= 0 };
}

/** The names in a folder by code point; undefined where it can't be read. */
function namesIn(look: Look, folder: string): string[] | undefined {
  try {
    return look.namesIn(folder).all.toSorted(byCodePoint);
  } catch (error) {
    if (error instanceof ReadError) return undefined;
    throw error;
  }
}

/** What is to be said about the files that the manifest doesn't name. */
export function onDiskDrafts(
  files: Files,
  manifestFile: string,
  manifest: Manifest,
  inspections: ReadonlyMap<string, Inspection>,
  onDisk: OnDisk,
): Draft[] {
  const named = [...namedBy(manifest), ...meantBy(manifest, inspections)];
  const at = { route: ['materials'], part: 'key' as const };
  const more = onDisk.more ? [{ message: message('disk.too-many', { limit: LIMIT }), ...at }] : [];
  if (unnamedDrafts(onDisk, named).length === 0) return more;
  return [...unnamedDrafts(onDisk, [...named, ...namedElsewhere(files, manifestFile)]), ...more];
}

const namedBy = ({ materials }: Manifest): string[] =>
  materials.flatMap(({ safe, file = '' }) => [safe ?? file.replaceAll('\\', '/')]);

/** Files that a wrong name most likely meant; the fault of that name says so. */
const meantBy = ({ materials }: Manifest, inspections: ReadonlyMap<string, Inspection>): string[] =>
  materials.flatMap(({ safe = '' }) => {
    const inspection = inspections.get(safe);
    if (inspection === undefined || inspection.ok || inspection.message.id !== 'file.missing') return [];
    const { nearest } = inspection.message.params;
    return nearest === undefined ? [] : [safe.slice(0, safe.lastIndexOf('/') + 1) + nearest];
  });

/** What other manifests in the same folder name: several submissions may share their folders. */
export function namedElsewhere(files: Files, manifestFile: string): string[] {
  const folder = parentFolder(manifestFile);
  const others = files.list(folder).filter((name) => /\.ya?ml$/i.test(name));
  return others.flatMap((name) => {
    const path = `${folder}/${name}`;
    const entry = files.stat(path);
    if (entry?.kind !== 'file' || entry.bytes > MAX_SOURCE_BYTES || files.real(path) === files.real(manifestFile))
      return [];
    const file = files.open(path);
    try {
      return namedBy(parseManifest(readDocument(path, file.read(0, file.size)), undefined).manifest);
    } finally {
      file.close();
    }
  });
}
