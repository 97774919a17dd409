import type { ByteSource } from '../../base/bytes.ts';
import type { Format, Known, PageFacts, TextFacts } from '../facts.ts';
import type { PassagesFacts } from './passages.ts';

/** Pictures and films: what can be read on them is for people. */
const WITHOUT_TEXT: ReadonlySet<Format> = new Set([
  'jpeg',
  'png',
  'gif',
  'tiff',
  'webp',
  'bmp',
  'heic',
  'mp4',
  'mov',
  'avi',
]);
const OFFICE: ReadonlySet<Format> = new Set(['docx', 'xlsx', 'pptx']);

/** Whether the passages of a format are read without its text, or there are none. */
export const readsAlone = (format: Format): boolean => WITHOUT_TEXT.has(format) || OFFICE.has(format);

/**
 * Everything written in a file with its place; undefined where the format has no text. `text`: that of a PDF or of plain
 * text, read before. Never throws for what the bytes say. What it takes is loaded only now.
 */
export async function passagesOf(
  format: Format,
  source: ByteSource,
  text: Known<TextFacts> | undefined,
  pages: Known<PageFacts> | undefined,
): Promise<Known<PassagesFacts> | undefined> {
  if (WITHOUT_TEXT.has(format)) return undefined;
  const { officePassages, pdfPassages, textPassages } = await import('./read-passages.ts');
  if (format === 'docx' || format === 'xlsx' || format === 'pptx') return officePassages(format, source);
  return format === 'pdf' ? pdfPassages(text, pages) : textPassages(text);
}
