import { readFileSync } from 'node:fs';
import { bytesOf } from '../../../src/base/bytes.ts';
import type { PdfLimits } from '../../../src/facts/pdf/limits.ts';
import { readPdfStructure } from '../../../src/facts/pdf/read.ts';
import type { PdfStructure } from '../../../src/facts/pdf/structure.ts';
import { latin1Bytes } from './build.ts';

/** What the structure reader says about a file given as Latin-1 text. */
export function structureOf(text: string, limits: Partial<PdfLimits> = {}): PdfStructure {
  return readPdfStructure(bytesOf(latin1Bytes(text)), limits);
}

/** The bytes of a fixture in `files/`. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`./files/${name}`, import.meta.url)));
}

/** `verdict pages/declared`, with `-` for what is absent, so that a test can say all three at once. */
export function summary({ verdict, pages, declared }: PdfStructure): string {
  return `${verdict} ${pages ?? '-'}/${declared ?? '-'}`;
}
