import type { Bilingual } from '../../base/language.ts';
import { says } from '../says.ts';

/** Headings between which pages count. */
interface Between {
  readonly begins?: string | undefined;
  readonly ends?: string | undefined;
}

/** What is said of the pages between two headings of a PDF. */
export const pagesMessages = {
  'pages.between-over': says<Between & { pages: number; limit: number }>('error'),
  'pages.between-under': says<Between & { pages: number; limit: number }>('error'),
  'pages.between-unclear': says<Between & { least: number; most: number }>('error'),
  'pages.heading-missing': says<{ heading: string }>('error'),
} as const;

/** How these pages are counted. */
export interface PagesHowMessages {
  'how.pages-between': {
    slots: readonly Bilingual[];
    min: number | undefined;
    max: number | undefined;
    from: Bilingual | undefined;
    to: Bilingual | undefined;
  };
}
