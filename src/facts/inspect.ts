import { baseName, extensionOf, folderOf } from '../base/paths.ts';
import { type Files, type OpenFile, ReadError } from '../base/world.ts';
import { type Message, message } from '../findings/catalogue.ts';
import { contentRemarks } from './content.ts';
import type { Engines } from './engines.ts';
import type { Facet, FileFacts, Inspection } from './facts.ts';
import { readPages } from './pages.ts';
import { readPixels } from './pixels.ts';
import { sniffFormat } from './sniff.ts';
import { readText } from './text.ts';
import { readVideo } from './video.ts';

/** A file to look into: as the manifest names it, and where it lies. */
export interface Target {
  readonly file: string;
  readonly path: string;
  /** The folder that the path may not leave, links resolved. */
  readonly within: string;
}

/**
 * Looks into one file, opening it once, for no more than the facets asked for; a PDF's pages are always counted,
 * because a PDF that doesn't open is of no use to anybody. Never throws for bad content or a missing file.
 */
export async function inspectFile(
  files: Files,
  target: Target,
  facets: ReadonlySet<Facet>,
  engines: Engines,
): Promise<Inspection> {
  const refuse = (what: Message): Inspection => ({ ok: false, message: what });
  const { file } = target;
  try {
    const path = findOnDisk(files, target.path);
    if (path === undefined) return refuse(message('file.missing', { file, nearest: similarName(files, target) }));
    const real = files.real(path);
    if (real !== target.within && !real.startsWith(`${target.within.replace(/\/$/, '')}/`)) {
      return refuse(message('path.link-outside', { path: file }));
    }
    const entry = files.stat(path);
    if (entry === undefined) return refuse(message('file.missing', { file, nearest: undefined }));
    if (entry.kind === 'folder') return refuse(message('file.is-folder', { file }));
    if (entry.kind === 'other') return refuse(message('file.not-regular', { file }));
    if (entry.bytes === 0) return refuse(message('file.empty', { file }));
    const open = files.open(path);
    try {
      const base = {
        file,
        real,
        bytes: open.size,
        modified: entry.modified,
        format: sniffFormat(open),
        extension: extensionOf(file),
      };
      return {
        ok: true,
        facts: await facetsOf(base, path, open, facets, engines),
        remarks: [...caseRemarks(files, target), ...contentRemarks(base, open)],
      };
    } finally {
      open.close();
    }
  } catch (error) {
    if (error instanceof ReadError) return refuse(message('file.unreadable', { file, code: error.code }));
    throw error;
  }
}

async function facetsOf(
  base: FileFacts,
  path: string,
  open: OpenFile,
  facets: ReadonlySet<Facet>,
  engines: Engines,
): Promise<FileFacts> {
  const pages = base.format === 'pdf' ? await readPages(path, open, engines) : undefined;
  const reads = facets.has('text') || (facets.has('opens') && base.format === 'docx');
  const text = reads ? await readText(base.format, path, open, pages, engines) : undefined;
  const pixels = facets.has('pixels') ? await readPixels(base.format, open) : undefined;
  const video = facets.has('video') ? await readVideo(base.format, open) : undefined;
  return {
    ...base,
    ...(pages && { pages }),
    ...(text && { text }),
    ...(pixels && { pixels }),
    ...(video && { video }),
  };
}

/** The path itself, or, where a Mac wrote the name in decomposed form, the same name as it stands on disk. */
export function findOnDisk(files: Files, path: string): string | undefined {
  if (files.stat(path) !== undefined) return path;
  const wanted = baseName(path).normalize('NFC');
  const actual = files.list(folderOf(path)).find((name) => name.normalize('NFC') === wanted);
  return actual === undefined ? undefined : path.slice(0, path.lastIndexOf('/') + 1) + actual;
}

/** The name in the same folder that was most likely meant. */
function similarName(files: Files, target: Target): string | undefined {
  const plain = (name: string): string =>
    name
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[\s_-]/g, '');
  const names = files.list(folderOf(target.path));
  const wanted = baseName(target.path);
  const stem = plain(wanted).replace(/\.[^.]*$/, '');
  return (
    names.find((name) => plain(name) === plain(wanted)) ??
    names.find((name) => plain(name).replace(/\.[^.]*$/, '') === stem)
  );
}

/** A disk that doesn't tell upper from lower case finds the file all the same; the organiser's may not. */
function caseRemarks(files: Files, target: Target): Message[] {
  const names = files.list(folderOf(target.path)).map((name) => name.normalize('NFC'));
  const wanted = baseName(target.path).normalize('NFC');
  if (names.includes(wanted)) return [];
  const actual = names.find((name) => name.toLowerCase() === wanted.toLowerCase());
  return actual === undefined ? [] : [message('file.name-case', { file: target.file, actual })];
}
