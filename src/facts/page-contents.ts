import type { ByteSource } from '../base/bytes.ts';
import type { Engines } from './engines.ts';
import { type PageDrawing, readPageDrawings } from './pdf/page-drawings.ts';

/** What one page of a PDF says and shows. */
export interface PageContent {
  /** As PDFium reads it; empty for a page that is only a picture. */
  readonly text: string;
  /** Undefined where it can't be read. */
  readonly drawing: PageDrawing | undefined;
}

/** Why the pages of a PDF can't be had. */
export type NoPages = 'password' | 'unreadable' | 'time' | 'memory' | 'too-many-pages';

export type PageContents =
  | { readonly ok: true; readonly pages: readonly PageContent[] }
  | { readonly ok: false; readonly why: NoPages };

/** A book of two thousand pages is compared whole; of a longer file a part would be compared, and taken for the whole. */
const MAX_PAGES = 2000;

/** What each page of the PDF at `path`, whose bytes are `source`, says and shows. */
export async function readPageContents(path: string, source: ByteSource, engines: Engines): Promise<PageContents> {
  const texts = await engines.pdf.text(path, MAX_PAGES + 1);
  if (!texts.ok) return texts;
  if (texts.value.length > MAX_PAGES) return { ok: false, why: 'too-many-pages' };
  const drawings = readPageDrawings(source, engines.clock);
  // Two readers that don't find the same pages can't be put side by side.
  const agreed = drawings?.length === texts.value.length ? drawings : undefined;
  return { ok: true, pages: texts.value.map((text, index) => ({ text, drawing: agreed?.[index] })) };
}
