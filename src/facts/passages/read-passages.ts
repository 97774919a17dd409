import type { ByteSource } from '../../base/bytes.ts';
import { message } from '../../findings/catalogue.ts';
import { type Known, known, type PageFacts, type TextFacts, unknown } from '../facts.ts';
import { openOffice } from '../office/parts.ts';
import { MAX_TEXT_PAGES } from '../text.ts';
import type { Passage, PassagesFacts } from './passages.ts';
import { sheetPassages } from './sheets.ts';
import { slidePassages } from './slides.ts';
import { wordPassages } from './word.ts';

/** More than any submission says; a longer text is read so far. */
const MAX_CHARS = 8_000_000;
const MAX_PASSAGES = 300_000;

const OFFICE = { docx: wordPassages, xlsx: sheetPassages, pptx: slidePassages } as const;
/** Of plain text. */
export const textPassages = (text: Known<TextFacts> | undefined): Known<PassagesFacts> | undefined =>
  text?.known ? known({ passages: [{ place: { in: 'body' }, text: text.value.text }], bare: [], whole: true }) : text;

/** Of a PDF, page by page. A page without text is told; a part that is too long is not read. */
export function pdfPassages(
  text: Known<TextFacts> | undefined,
  counted: Known<PageFacts> | undefined,
): Known<PassagesFacts> {
  const count = counted?.known ? counted.value.pages : 0;
  if (text?.known === false && text.message.id !== 'text.none') return text;
  const pages = (text?.known ? text.value.pages : undefined) ?? [];
  const passages = pages.map((one, index): Passage => ({ place: { in: 'page', page: index + 1 }, text: one }));
  // Only so many were read, however many a file claims to have.
  const read = text?.known ? pages.length : Math.min(count, MAX_TEXT_PAGES);
  const bare = Array.from({ length: read }, (_, index) => index + 1).filter((page) => !pages[page - 1]?.trim());
  return known({ passages, bare, whole: read >= count });
}

/** Of a Word file, a workbook or a presentation. */
export async function officePassages(format: keyof typeof OFFICE, source: ByteSource): Promise<Known<PassagesFacts>> {
  const passages: Passage[] = [];
  let chars = 0;
  try {
    for await (const passage of OFFICE[format](await openOffice(source))) {
      if (passage.text.trim() === '') continue;
      chars += passage.text.length;
      if (chars > MAX_CHARS || passages.length === MAX_PASSAGES) return known({ passages, bare: [], whole: false });
      passages.push(passage);
    }
  } catch (error) {
    return unknown(message('text.not-read', { found: format, reason: reasonOf(error) }));
  }
  return known({ passages, bare: [], whole: true });
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error);
