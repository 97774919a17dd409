import type { Writable } from 'node:stream';
import { type DrawnImage, dpiOf, readDrawnImages } from '../../facts/pdf/drawn-images.ts';
import type { OpenPdf } from '../../facts/pdf/open.ts';
import type { PdfEngine } from '../../facts/pdf/structure.ts';
import type { Replacement, SourceStream } from '../pdf/copier.ts';
import { rewritePdf } from '../pdf/rewrite.ts';
import { isHopeless, type Rung } from './ladder.ts';
import { pictureAsPdf } from './picture-pdf.ts';
import { isPicture, pictureInstead, pictureSettings } from './pictures.ts';
import { streamsOf } from './survey.ts';

/** The pictures of a document that can be made smaller. */
export interface Pictures {
  readonly byNumber: ReadonlyMap<number, DrawnImage>;
  /** Dots per inch of the finest; 0 where there are none. */
  readonly finest: number;
  /** Bytes of all of them. */
  readonly bytes: number;
}

/** Finds the pictures; none where a page can't be read, because how large it draws them isn't known then. */
export async function picturesOf(source: OpenPdf): Promise<Pictures> {
  const { document, pages } = source;
  const drawn = readDrawnImages(document, pages);
  const byNumber = new Map<number, DrawnImage>();
  let bytes = 0;
  let finest = 0;
  if (drawn.pages.every(({ whole }) => whole)) {
    for (const stream of (await streamsOf(source)).values()) {
      const image = drawn.images.get(stream.num);
      if (image === undefined || !isPicture(document, stream)) continue;
      byNumber.set(stream.num, image);
      bytes += stream.span.length;
      finest = Math.max(finest, dpiOf(image));
    }
  }
  return { byNumber, finest, bytes };
}

/** What is to be made of a document's pictures, and with what. */
export interface Resampling {
  readonly pictures: Pictures;
  readonly rung: Rung;
  readonly engine: Pick<PdfEngine, 'picture'>;
  /** Bytes above which the new file is of no use, and given up; absent: it is written to the end. */
  readonly limit?: number;
  readonly onBytes: (bytes: number) => void;
}

/**
 * Writes the document with its pictures on one rung of the ladder into `sink`, all else as it is; false when it was
 * given up because it would be too large. A picture that can't be decoded, or doesn't get smaller, stays. Rejects as
 * `rewritePdf` does.
 */
export async function resamplePdf(source: OpenPdf, sink: Writable, resampling: Resampling): Promise<boolean> {
  const { pictures, limit, onBytes } = resampling;
  const progress = { written: 0, pictures: 0, done: 0, all: pictures.bytes };
  const replace = async (stream: SourceStream): Promise<Replacement | undefined> => {
    const image = pictures.byNumber.get(stream.num);
    const smaller = image && (await smallerPicture(source, stream, image, resampling));
    const bytes = smaller?.bytes.length ?? stream.span.length;
    progress.written += bytes;
    if (image) {
      progress.pictures += bytes;
      progress.done += stream.span.length;
    }
    onBytes(stream.span.length);
    if (limit !== undefined && isHopeless(progress, limit)) throw new GivenUp();
    return smaller;
  };
  try {
    await rewritePdf(source, sink, { replace });
    return true;
  } catch (error) {
    if (error instanceof GivenUp) return false;
    throw error;
  }
}

class GivenUp extends Error {}

async function smallerPicture(
  source: OpenPdf,
  stream: SourceStream,
  image: DrawnImage,
  { rung, engine }: Resampling,
): Promise<Replacement | undefined> {
  const settings = pictureSettings(image, rung);
  const answer = await engine.picture(await pictureAsPdf(source, stream, settings), settings);
  return answer.ok ? pictureInstead(stream, settings, answer.value) : undefined;
}
