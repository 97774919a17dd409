import type { PdfDocument } from '../../facts/pdf/document.ts';
import { type DrawnImage, dpiOf } from '../../facts/pdf/drawn-images.ts';
import type { PictureSettings } from '../../facts/pdf/structure.ts';
import { dictOf, nameText, type PdfDict, PdfName, type PdfValue } from '../../facts/pdf/values.ts';
import type { Replacement, SourceStream } from '../pdf/copier.ts';
import type { Rung } from './ladder.ts';

/** Smaller pictures are not where a file's weight lies. */
const FEWEST_BYTES = 12_000;
/** Larger ones would have to be in memory as a whole. */
const MOST_BYTES = 64 << 20;
/** A picture that would lose less than a tenth of its rows keeps them all: resampling by so little only blurs. */
const WORTH_SCALING = 0.9;
/** Encoding again costs a little of the picture each time, so it has to save something. */
const WORTH_SAVING = 0.9;

/** What of an image's dictionary is about its place in the document, not about how its pixels are stored. */
const KEPT = ['Type', 'Subtype', 'SMask', 'Mask', 'Interpolate', 'Intent', 'OC', 'StructParent', 'StructParents', 'ID'];

/** Filters of pictures in black and white alone, which are small already and turn blurred as JPEG. */
const BILEVEL = new Set(['CCITTFaxDecode', 'CCF', 'JBIG2Decode']);

/** Whether an image can be stored as JPEG without changing what it looks like, but for its sharpness. */
export function isPicture(document: PdfDocument, { dict, span }: SourceStream): boolean {
  const { resolve } = document;
  if (nameText(resolve(dict.get('Subtype'))) !== 'Image') return false;
  if (span.length < FEWEST_BYTES || span.length > MOST_BYTES) return false;
  const bilevel = resolve(dict.get('ImageMask')) === true || resolve(dict.get('BitsPerComponent')) === 1;
  const filters = listOf(resolve(dict.get('Filter'))).map((filter) => nameText(resolve(filter)) ?? '');
  if (bilevel || dict.has('F') || filters.some((filter) => BILEVEL.has(filter))) return false;
  // Colours that are transparent by their value would no longer be met exactly; a mask laid into the colours needs its own size.
  const keyed = Array.isArray(resolve(dict.get('Mask'))) || Number(resolve(dict.get('SMaskInData')) ?? 0) > 0;
  return !keyed && !dictOf(resolve(dict.get('SMask'))).has('Matte');
}

/** The size in pixels that a picture gets on a rung: never more than it has. */
export function pictureSettings(image: DrawnImage, { dpi, quality }: Rung): PictureSettings {
  return { ...scaledBy(image, dpi / dpiOf(image)), quality };
}

/** Width and height in pixels, made smaller by a factor where that is worth it; never larger. */
export function scaledBy(
  { width, height }: { readonly width: number; readonly height: number },
  wanted: number,
): { readonly width: number; readonly height: number } {
  const scale = wanted < WORTH_SCALING ? wanted : 1;
  const scaled = (pixels: number): number => Math.max(1, Math.round(pixels * scale));
  return { width: scaled(width), height: scaled(height) };
}

/** The new stream for a picture; `undefined` where it saves too little to be worth it. */
export function pictureInstead(
  { dict, span }: SourceStream,
  { width, height }: PictureSettings,
  { jpeg, grey }: { readonly jpeg: Uint8Array; readonly grey: boolean },
): Replacement | undefined {
  if (jpeg.length > span.length * WORTH_SAVING) return undefined;
  const kept: PdfDict = new Map([...dict].filter(([key]) => KEPT.includes(key)));
  const about: readonly (readonly [string, PdfValue])[] = [
    ['Width', width],
    ['Height', height],
    ['BitsPerComponent', 8],
    ['ColorSpace', new PdfName(grey ? 'DeviceGray' : 'DeviceRGB')],
    ['Filter', new PdfName('DCTDecode')],
  ];
  return { dict: new Map([...kept, ...about]), bytes: jpeg };
}

function listOf(value: PdfValue): readonly PdfValue[] {
  return Array.isArray(value) ? value : [value];
}
