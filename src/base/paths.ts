/** Why a path may not be used. */
export type PathFault = 'empty' | 'absolute' | 'outside' | 'backslash' | 'control';

const ABSOLUTE = /^([a-zA-Z]:|[/\\]|~[/\\])/;

/**
 * Reads a path of a manifest: relative to the manifest's folder, with `/`, and never leaving that folder.
 * Windows drive letters, network paths and a leading `~` count as absolute on every system.
 */
export function readRelativePath(text: string): { ok: true; path: string } | { ok: false; fault: PathFault } {
  if (text.trim() === '') return { ok: false, fault: 'empty' };
  if (/[\u0000-\u001f\u007f]/.test(text)) return { ok: false, fault: 'control' };
  if (ABSOLUTE.test(text)) return { ok: false, fault: 'absolute' };
  const steps: string[] = [];
  for (const step of text.split(/[/\\]/)) {
    if (step === '' || step === '.') continue;
    if (step === '..' && steps.pop() === undefined) return { ok: false, fault: 'outside' };
    if (step !== '..') steps.push(step);
  }
  if (text.includes('\\')) return { ok: false, fault: 'backslash' };
  const path = steps.join('/');
  if (path.trim() === '') return { ok: false, fault: 'empty' };
  return ABSOLUTE.test(path) ? { ok: false, fault: 'absolute' } : { ok: true, path };
}

/** Whether a path leads from the root or a drive, on any system. */
export const isAbsolutePath = (path: string): boolean => path.startsWith('/') || /^[A-Za-z]:/.test(path);

/** A path as people write it: `./a/../b` is `b`. */
export function tidyPath(path: string): string {
  const steps: string[] = [];
  for (const [index, step] of path.split('/').entries()) {
    if (step === '.' || (step === '' && index > 0)) continue;
    const last = steps.at(-1);
    if (step === '..' && last !== undefined && last !== '..' && last !== '') steps.pop();
    else steps.push(step);
  }
  return steps.join('/') || '.';
}

/** Whether a path is a folder or lies in it; both with their links resolved. */
export const isWithin = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(`${folder.replace(/\/$/, '')}/`);

/** The last step of a path. */
export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** All but the last step of a path; empty for a bare name. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** The extension of a file name, lower case and without its dot; empty where there is none. */
export function extensionOf(path: string): string {
  const name = baseName(path);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** A file name without its extension. */
export function stemOf(path: string): string {
  const name = baseName(path);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? name : name.slice(0, dot);
}

/** The way from one absolute folder to another, always with a `/` in it, so that it can't be taken for a plain name. */
export function relativePath(from: string, to: string): string {
  const [start, end] = [from.split('/'), to.split('/')];
  let same = 0;
  while (same < Math.min(start.length, end.length) && start[same] === end[same]) same += 1;
  const steps = [
    ...start
      .slice(same)
      .filter((step) => step !== '')
      .map(() => '..'),
    ...end.slice(same),
  ];
  return steps[0] === '..' ? steps.join('/') : `./${steps.join('/')}`;
}
