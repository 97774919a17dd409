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
      const after = shrunk.files.reduce((sum, file) => sum + file.bytes, 0);
      return [message('shrink.whole', { after, ...told(shrunk, asked.limit) })];
    }
    case 'parts':
      return [message('shrink.parts', { parts: shrunk.files.length, ...told(shrunk, asked.limit) })];
    case 'too-large': {
      const { best, heaviest, hopeless } = shrunk;
      const over = message('shrink.over', { bytes: best.bytes, heaviest, ...asked });
      return hopeless.length === 0 ? [over] : [over, message('shrink.page-over', { pages: hopeless, ...asked })];
    }
  }
}

function told({ before, files }: Extract<Shrunk, { outcome: 'whole' | 'parts' }>, limit: number) {
  return { before: before.bytes, limit, dpi: coarsest(files), dpiBefore: before.dpi };
}

/** Dots per inch of the coarsest picture in some files, where there is one. */
export function coarsest(files: readonly ShrunkFile[]): number | undefined {
  const known = files.map(({ dpi }) => dpi).filter((dpi) => dpi !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}
