import { baseName, extensionOf, folderOf, isWithin } from '../base/paths.ts';
import { type OpenFile, ReadError } from '../base/world.ts';
import { type Message, message } from '../findings/catalogue.ts';
import { captionLanguages, isCaptionFile } from './captions.ts';
import { contentRemarks } from './content.ts';
import type { Engines } from './engines.ts';
import type { Facet, FileFacts, Inspection } from './facts.ts';
import { formOf } from './form/of.ts';
import { headingsOf } from './headings/of.ts';
import { layoutOf } from './layout/of.ts';
import { findOnDisk, type Look } from './look.ts';
import { metadataOf } from './metadata/of.ts';
import { readPages } from './pages.ts';
import { passagesOf, readsAlone } from './passages/of.ts';
import { readPixels } from './picture/pixels.ts';
import { preflightOf } from './preflight/of.ts';
import { sealsOf } from './seal/of.ts';
import { sniffFormat } from './sniff.ts';
import { readText } from './text.ts';
import { readVideo } from './video.ts';

/** A file to look into: as the manifest names it, and where it lies. */
export interface Target {
  readonly file: string;
  readonly path: string;
  /** The folder that the path may not leave, links resolved. */
  readonly within: string;
  /** Of a copy: the path of the file that it stands for, beside which its subtitles lie. */
  readonly original?: string | undefined;
}

/**
 * Looks into one file, opening it once, for no more than the facets asked for; a PDF's pages are always counted,
 * because a PDF that doesn't open is of no use to anybody. Never throws for bad content or a missing file.
 */
export async function inspectFile(
  look: Look,
  target: Target,
  facets: ReadonlySet<Facet>,
  engines: Engines,
): Promise<Inspection> {
  const refuse = (what: Message): Inspection => ({ ok: false, message: what });
  const { file } = target;
  const { files } = look;
  try {
    const path = findOnDisk(look, target.path);
    if (path === undefined) {
      const nearest = look.namesIn(folderOf(target.path)).alike(baseName(target.path));
      return refuse(message('file.missing', { file, nearest }));
    }
    const real = files.real(path);
    if (!isWithin(target.within, real)) return refuse(message('path.link-outside', { path: file }));
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
        facts: await facetsOf(base, look, { path, original: target.original ?? path }, open, facets, engines),
        remarks: [...caseRemarks(look, target), ...contentRemarks(base, open)],
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
  look: Look,
  { path, original }: { readonly path: string; readonly original: string },
  open: OpenFile,
  facets: ReadonlySet<Facet>,
  engines: Engines,
): Promise<FileFacts> {
  const pages = base.format === 'pdf' ? await readPages(path, open, engines) : undefined;
  const asked = facets.has('text') || (facets.has('opens') && base.format === 'docx');
  const reads = asked || (facets.has('passages') && !readsAlone(base.format));
  const text = reads ? await readText(base.format, path, open, pages, engines) : undefined;
  const passages = facets.has('passages') ? await passagesOf(base.format, open, text, pages) : undefined;
  const metadata = facets.has('metadata') ? await metadataOf(base.format, open, engines) : undefined;
  const pixels = facets.has('pixels') ? await readPixels(base.format, open) : undefined;
  const video = facets.has('video') ? await readVideo(base.format, look, path, engines, original) : undefined;
  const captions = facets.has('video') && isCaptionFile(base.file) ? captionLanguages(open) : undefined;
  const preflight = facets.has('preflight') ? await preflightOf(pages, path, open, engines) : undefined;
  const layout = facets.has('layout') ? await layoutOf(pages, path, open, engines) : undefined;
  const headings = facets.has('headings') ? await headingsOf(base.format, pages, open, engines.clock) : undefined;
  const form = facets.has('form') ? await formOf(base, open) : undefined;
  const seals = facets.has('seals') ? await sealsOf(base.format, pages, path, open, engines) : undefined;
  return {
    ...base,
    ...(pages && { pages }),
    ...(asked && text && { text }),
    ...(passages && { passages }),
    ...(metadata && { metadata }),
    ...(pixels && { pixels }),
    ...(video && { video }),
    ...(captions && { captions }),
    ...(preflight && { preflight }),
    ...(layout && { layout }),
    ...(headings && { headings }),
    ...(form && { form }),
    ...(seals && { seals }),
  };
}

/** A disk that doesn't tell upper from lower case finds the file all the same; the organiser's may not. */
function caseRemarks(look: Look, { file, path }: Target): Message[] {
  const names = look.namesIn(folderOf(path));
  if (names.same(baseName(path)) !== undefined) return [];
  const actual = names.inAnyCase(baseName(path));
  return actual === undefined ? [] : [message('file.name-case', { file, actual })];
}
