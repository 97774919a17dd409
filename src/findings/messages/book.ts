import { says } from '../says.ts';

/** What merging the materials into one PDF can bring to light. */
export const bookMessages = {
  'book.password': says('warning'),
  'book.restricted': says('warning'),
  'book.damaged': says<{ reason: string }>('warning'),
  'book.not-read': says<{ reason: string }>('warning'),
  'book.signature': says('warning'),
  'book.form': says('warning'),
  'book.separate': says<{ files: readonly string[] }>('advice'),
  'book.nothing': says('error'),
} as const;
