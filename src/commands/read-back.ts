import type { ShrunkFile } from '../bundle/shrink/shrunk.ts';
import { readPdfStructure } from '../facts/pdf/read.ts';
import type { World } from './world.ts';

/** As many pages as a PDF of an office ever has. */
const ALL_PAGES = 1_000_000;

/**
 * Reads files back and says in what they, one after the other, differ from the source: in pages, or in the text that can
 * be selected on each. Undefined: in nothing. The reason is English and technical.
 */
export async function differenceOf(
  world: World,
  source: string,
  files: readonly Pick<ShrunkFile, 'path' | 'name' | 'from' | 'to'>[],
): Promise<string | undefined> {
  for (const { path, name, from, to } of files) {
    const file = world.files.open(path);
    try {
      const { verdict, pages, reason } = readPdfStructure(file);
      if (verdict !== 'clean') return `${name}: ${reason ?? verdict}`;
      if (pages !== to - from + 1) return `${name}: ${pages} pages in place of ${to - from + 1}`;
    } finally {
      file.close();
    }
  }
  const { pdf } = world.engines;
  const wanted = await pdf.text(source, ALL_PAGES);
  if (!wanted.ok) return `the text of the original can't be read: ${wanted.why}`;
  const found: string[] = [];
  for (const { path, name } of files) {
    const text = await pdf.text(path, ALL_PAGES);
    if (!text.ok) return `${name}: its text can't be read: ${text.why}`;
    found.push(...text.value);
  }
  if (found.length !== wanted.value.length) return `${found.length} pages in place of ${wanted.value.length}`;
  const page = wanted.value.findIndex((text, index) => text !== found[index]);
  return page < 0 ? undefined : `the text of page ${page + 1} differs`;
}
