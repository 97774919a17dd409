import type { ByteSource } from '../../base/bytes.ts';
import type { Format, Known, PageFacts } from '../facts.ts';
import type { HeadingFacts } from './facts.ts';

/** The headings that a file marks; undefined where its format marks none. What it takes is loaded only now. */
export async function headingsOf(
  format: Format,
  pages: Known<PageFacts> | undefined,
  source: ByteSource,
  now: () => number,
): Promise<Known<HeadingFacts> | undefined> {
  if (format === 'docx') return (await import('./word.ts')).wordHeadings(source);
  if (pages === undefined || !pages.known) return pages;
  return (await import('./pdf.ts')).pdfHeadings(source, now);
}
