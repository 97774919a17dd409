import type { ByteSource } from '../../base/bytes.ts';
import { openWithoutPassword } from './decrypt.ts';
import type { PdfLimits } from './limits.ts';
import { readStructure } from './reader.ts';
import type { PdfStructure } from './structure.ts';

/**
 * Counts the pages of a PDF by walking its page tree, and says how far that count can be trusted.
 *
 * Never throws for what the bytes say, only for what `source` throws when it can't read them. Always ends: the
 * bounds of `limits` (see `DEFAULT_PDF_LIMITS`) hold on any content. Reads by position; a file whose
 * cross-reference is whole is never read through.
 */
export function readPdfStructure(source: ByteSource, limits: Partial<PdfLimits> = {}): PdfStructure {
  return readStructure(source, limits, openWithoutPassword);
}
