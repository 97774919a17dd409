import { type Message, message } from '../../findings/catalogue.ts';
import type { Attempt, Shrunk } from '../shrink/shrunk.ts';
import type { ShrunkPicture } from '../shrink/shrunk-picture.ts';
import { coarsest } from '../shrink/told.ts';
import type { Fit } from './fit.ts';

/** What has to be said of a file over its limit; nothing where it turned out to be within. */
export function messageOfFit(fit: Fit): Message | undefined {
  const { fitting, format, bytes, limit } = fit;
  switch (fitting.of) {
    case 'pdf':
      return ofPdf(fitting.shrunk, fit);
    case 'picture':
      return ofPicture(fitting.shrunk, fit);
    case 'other':
      return message('fit.other-format', { format, bytes, limit });
  }
}

/** Whether every picture was left as it was. */
export const isLossless = (attempts: readonly Attempt[]): boolean => attempts.every(({ how }) => how === 'repack');

function ofPdf(shrunk: Shrunk, { limit, minDpi, maySplit }: Fit): Message | undefined {
  switch (shrunk.outcome) {
    case 'fits':
      return undefined;
    case 'refused':
      return shrunk.message;
    case 'whole':
    case 'parts': {
      const { files, attempts } = shrunk;
      const { bytes, pages, dpi } = shrunk.before;
      const told = { limit, lossless: isLossless(attempts), before: { bytes, pages, dpi } };
      const [whole] = files;
      if (files.length === 1 && whole !== undefined) {
        return message('fit.whole', { ...told, after: { bytes: whole.bytes, pages: whole.pages, dpi: whole.dpi } });
      }
      const parts = files.map((file) => ({ from: file.from, to: file.to, bytes: file.bytes }));
      return message('fit.parts', { ...told, dpi: coarsest(files), parts });
    }
    case 'too-large': {
      const { best, heaviest, hopeless } = shrunk;
      return message('fit.over', { limit, minDpi, maySplit, bytes: best.bytes, heaviest, hopeless });
    }
  }
}

function ofPicture(shrunk: ShrunkPicture, { limit, minDpi, format, bytes }: Fit): Message {
  switch (shrunk.outcome) {
    case 'refused':
      return message('fit.picture-refused', { format, bytes, limit });
    case 'whole': {
      const { before, files } = shrunk;
      const [{ path: _, ...after }] = files;
      return message('fit.picture', { limit, before, after });
    }
    case 'too-large':
      return message('fit.picture-over', { limit, minDpi, bytes: shrunk.best.bytes });
  }
}
