import { folderOf } from '../base/paths.ts';

/** The manifest that is meant where none is named. */
export const MANIFEST = './dossier.yaml';

/** A path that a user typed, with `/` on every system; an empty one is the working folder, never the root. */
export const typedPath = (path: string): string => (path === '' ? '.' : path.replaceAll('\\', '/'));

/** The folder in which a file lies; `.` for a bare name. */
export function parentFolder(path: string): string {
  const folder = folderOf(path);
  if (folder !== '') return folder;
  return path.startsWith('/') ? '/' : '.';
}
