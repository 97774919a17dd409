import type { ParamsOf } from '../findings/catalogue.ts';
import type { bookMessages } from '../findings/messages/book.ts';

/** Parameters for the messages on the combined PDF. */
export const BOOK_SAMPLES: { readonly [K in keyof typeof bookMessages]: ParamsOf<K> } = {
  'book.password': {},
  'book.restricted': {},
  'book.damaged': { reason: 'object 12 is not at its offset' },
  'book.not-read': { reason: 'streams lie inside each other' },
  'book.signature': {},
  'book.form': {},
  'book.separate': { files: ['form/申报表盖章.jpg', 'media/film.mp4'] },
  'book.nothing': {},
};
