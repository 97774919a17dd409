import { type Message, message } from '../../findings/catalogue.ts';
import type { Shrunk, ShrunkFile } from './shrunk.ts';

/** What has to be said of how shrinking ended, under the limit and floor that were asked for; nothing of a file that fits as it is. */
export function messagesOf(shrunk: Shrunk, asked: { readonly limit: number; readonly minDpi: number }): Message[] {
  switch (shrunk.outcome) {
    case 'refused':
      return [shrunk.message];
    case 'fits':
      return [];
    case 'whole': {
      const { before, files } = shrunk;
      const after = files.reduce((sum, file) => sum + file.bytes, 0);
      return [message('shrink.whole', { before: before.bytes, after, dpi: coarsest(files), dpiBefore: before.dpi })];
    }
    case 'parts': {
      const { before, files } = shrunk;
      const told = { before: before.bytes, parts: files.length, dpi: coarsest(files), dpiBefore: before.dpi };
      return [message('shrink.parts', told)];
    }
    case 'too-large': {
      const { best, heaviest, hopeless } = shrunk;
      const over = message('shrink.over', { bytes: best.bytes, heaviest, ...asked });
      return hopeless.length === 0 ? [over] : [over, message('shrink.page-over', { pages: hopeless, ...asked })];
    }
  }
}

/** Dots per inch of the coarsest picture in some files, where there is one. */
export function coarsest(files: readonly ShrunkFile[]): number | undefined {
  const known = files.map(({ dpi }) => dpi).filter((dpi) => dpi !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}
