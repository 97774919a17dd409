import type { ByteSource } from '../../base/bytes.ts';
import type { Format } from '../../facts/facts.ts';
import { planJpeg } from './jpeg.ts';
import { planMovie } from './movie.ts';
import { type Plan, scrubbingOf } from './pieces.ts';
import { planPng } from './png.ts';
import { left, type Scrubbing } from './scrubbing.ts';
import { planWebp } from './webp.ts';

const PLANS: Readonly<Partial<Record<Format, (source: ByteSource) => Plan | undefined>>> = {
  jpeg: planJpeg,
  png: planPng,
  webp: planWebp,
  mp4: planMovie,
  mov: planMovie,
};

/** Formats that have no place for anything beside their content. */
const BARE: ReadonlySet<Format> = new Set(['text', 'bmp']);

/**
 * Looks for what a file says of people, places and machines beside its content. Nothing is written before `write` of the
 * answer is called, while the source is still open. Never throws for what the bytes say, only what `source.read` throws.
 */
export async function scrub(source: ByteSource, format: Format): Promise<Scrubbing> {
  if (BARE.has(format)) return { outcome: 'clean', remains: [], kept: undefined };
  if (format === 'pdf') return (await import('./pdf.ts')).scrubPdf(source);
  if (format === 'docx' || format === 'xlsx' || format === 'pptx') {
    return (await import('./office/office.ts')).scrubOffice(source);
  }
  const planned = PLANS[format];
  if (planned === undefined) return left('format');
  const plan = planned(source);
  return plan === undefined ? left('damaged') : scrubbingOf(source, plan);
}
