import type { ZipListing } from '../../archive/zip.ts';
import type { ZipEntry } from '../../archive/zip-entry.ts';
import { ZipEntryError, type ZipFault, type ZipFaultKind } from '../../archive/zip-faults.ts';
import { foldedName } from '../../archive/zip-name.ts';
import { type Junk, junkOf } from '../../base/junk.ts';
import { type NameChange, safePath } from '../safe-path.ts';
import { repairNames } from './repaired-names.ts';

/** Why a clean copy can't have a file. */
export const LACKS = ['encrypted', 'damaged', 'method', 'link'] as const;
export type Lack = (typeof LACKS)[number];

/** A file that a clean copy can have. */
export interface SoundFile {
  readonly entry: ZipEntry;
  /** Its name in the copy. */
  readonly name: string;
  readonly changes: ReadonlySet<NameChange>;
  /** Of its bytes, which have the checksum that the zip says: 64 lower-case hex digits. */
  readonly sha256: string;
}

/** What is in somebody's zip, and what would become of it in a clean copy. All in the order of the zip. */
export interface Diagnosis {
  /** Faults for which nothing of the zip may be read: it is broken or hostile as a whole. The lists below are then empty. */
  readonly wall: readonly ZipFault[];
  readonly names: ZipListing['names'];
  readonly files: readonly SoundFile[];
  readonly junk: readonly { readonly entry: ZipEntry; readonly junk: Junk }[];
  readonly lacking: readonly { readonly entry: ZipEntry; readonly lack: Lack }[];
  /** Folders without a file; a zip of files alone can't have them. */
  readonly emptyFolders: readonly string[];
  /** UTF-16 units that a path in the zip may have, so that Windows can unpack it where people do. */
  readonly longest: number;
}

/** Windows takes 259 units in a path, and unpacks `stem.zip` into a folder `stem`, in one such as `C:\Users\Administrator\Downloads\`. */
const [WINDOWS_PATH, FOLDER_ABOVE] = [259, 37];
/** A zip's own long name is no reason to cut all others to pieces. */
const LEAST_PATH = 100;

/** UTF-16 units that a path inside `stem.zip` may have. */
export const longestInside = (stem: string): number =>
  Math.max(LEAST_PATH, WINDOWS_PATH - FOLDER_ABOVE - stem.length - 1);

/** Headers that tell two stories: readers differ in which they believe. */
const UNTRUE: ReadonlySet<ZipFaultKind> = new Set(['lying-size', 'header-mismatch']);

/**
 * Looks through a zip and reads every file in it that people meant to send, once. `longest`: see `longestInside`. Never
 * throws for what the zip holds, only what reading throws.
 */
export async function diagnose(listing: ZipListing, longest: number): Promise<Diagnosis> {
  const { entries, faults, names } = listing;
  const wall = faults.filter(({ entry, kind }) => entry === undefined || kind === 'overlap');
  if (wall.length > 0) return { wall, names, files: [], junk: [], lacking: [], emptyFolders: [], longest };
  const untrue = new Set(faults.flatMap(({ kind, index }) => (UNTRUE.has(kind) ? [index] : [])));
  const junk: Diagnosis['junk'][number][] = [];
  const lacking: Diagnosis['lacking'][number][] = [];
  const sound: { readonly entry: ZipEntry; readonly sha256: string }[] = [];
  for (const entry of entries) {
    const kind = junkOf(entry.name) ?? junkOf(safePath(entry.name).steps.join('/'));
    if (kind !== undefined) {
      if (!entry.isFolder) junk.push({ entry, junk: kind });
    } else if (!entry.isFolder || entry.bytes > 0) {
      const read = await readThrough(listing, entry, untrue.has(entry.index));
      if ('lack' in read) lacking.push({ entry, ...read });
      else sound.push({ entry, ...read });
    }
  }
  const repaired = repairNames(
    sound.map(({ entry }) => entry.name),
    longest,
  );
  const files = sound.map((file, index) => ({
    ...file,
    ...(repaired[index] ?? { name: '_', changes: new Set<never>() }),
  }));
  return { wall, names, files, junk, lacking, emptyFolders: emptyFolders(entries), longest };
}

async function readThrough(
  listing: ZipListing,
  entry: ZipEntry,
  untrue: boolean,
): Promise<{ readonly lack: Lack } | { readonly sha256: string }> {
  if (entry.isLink) return { lack: 'link' };
  if (untrue || entry.isFolder) return { lack: 'damaged' };
  try {
    return { sha256: await listing.entrySha256(entry) };
  } catch (error) {
    if (!(error instanceof ZipEntryError)) throw error;
    if (error.kind === 'encrypted') return { lack: 'encrypted' };
    return { lack: error.kind === 'unsupported-method' ? 'method' : 'damaged' };
  }
}

function emptyFolders(entries: readonly ZipEntry[]): string[] {
  const folder = (name: string): string => foldedName(safePath(name).steps.join('/'));
  const inUse = new Set<string>();
  const paths = entries.map(({ name }) => folder(name));
  for (const path of paths) {
    for (
      let cut = path.lastIndexOf('/');
      cut > 0 && !inUse.has(path.slice(0, cut));
      cut = path.lastIndexOf('/', cut - 1)
    ) {
      inUse.add(path.slice(0, cut));
    }
  }
  return entries
    .filter(({ isFolder, bytes, name }, index) => {
      return isFolder && bytes === 0 && junkOf(name) === undefined && !inUse.has(paths[index] ?? '');
    })
    .map(({ name }) => name);
}

/** Whether an entry's own name can stay as it is, flag and all. */
export const isRenamed = ({ entry, name }: SoundFile): boolean => name !== entry.name;

/** Whether a name says itself how it is to be read. */
export const isMarked = ({ nameEncoding }: Pick<ZipEntry, 'nameEncoding'>): boolean =>
  nameEncoding === 'ascii' || nameEncoding === 'utf-8';

/** Whether a clean copy would differ in what a recipient sees. */
export const needsRepair = ({ files, junk }: Diagnosis): boolean =>
  junk.length > 0 || files.some((file) => isRenamed(file) || !isMarked(file.entry));
