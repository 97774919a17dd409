import type { ByteSource } from '../base/bytes.ts';
import { message } from '../findings/catalogue.ts';
import { decodeText } from '../source/decode.ts';
import type { Engines } from './engines.ts';
import { type Format, type Known, known, type PageFacts, type TextFacts, unknown } from './facts.ts';

/** More pages than what any award asks for; a book would keep the user waiting. */
export const MAX_TEXT_PAGES = 500;
const MAX_TEXT_BYTES = 4 * 1024 * 1024;

/** The text inside a file, or why it can't be had: a scan, a format without text, a file that doesn't open. */
export async function readText(
  format: Format,
  path: string,
  source: ByteSource,
  pages: Known<PageFacts> | undefined,
  engines: Engines,
): Promise<Known<TextFacts>> {
  if (format === 'pdf') return pdfText(path, pages, engines);
  if (format === 'docx') {
    const { readWordText } = await import('./word/open-word.ts');
    return readWordText(source);
  }
  if (format === 'encrypted') return unknown(message('word.password', {}));
  if (format === 'text') return known({ text: decodeText(source.read(0, MAX_TEXT_BYTES)).text });
  return unknown(message('text.not-readable', { found: format }));
}

async function pdfText(path: string, pages: Known<PageFacts> | undefined, engines: Engines): Promise<Known<TextFacts>> {
  if (pages !== undefined && !pages.known) return pages;
  const answer = await engines.pdf.text(path, MAX_TEXT_PAGES);
  if (!answer.ok) return unknown(message('pdf.not-checked', { reason: answer.why }));
  const text = answer.value.join('\n');
  return text.trim() === '' ? unknown(message('text.none', {})) : known({ text, pages: answer.value });
}
