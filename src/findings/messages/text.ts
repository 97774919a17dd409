import type { Bilingual } from '../../base/language.ts';
import type { TextLanguage } from '../../base/language-share.ts';
import { says } from '../says.ts';

/** A heading as the pack writes it. */
interface Heading {
  readonly label: Bilingual;
  readonly heading: string;
}

/** Web addresses that stand in a text. */
interface Addresses {
  readonly label: Bilingual;
  readonly addresses: readonly string[];
}

/** What rules have to say of the build of a text, its language, and what stands in it. */
export const textMessages = {
  'text.language': says<{ language: TextLanguage; share: number; wanted: number }>('error'),
  'text.language-unsure': says<{ language: TextLanguage }>('error'),
  'text.mentions-lacks': says<{ label: Bilingual; missing: readonly string[] }>('error'),
  'text.heading-missing': says<Heading>('error'),
  'text.heading-within': says<Heading>('error'),
  /** `after`: the heading behind which it is to stand. */
  'text.heading-order': says<Heading & { after: string }>('error'),
  'text.heading-count': says<{
    label: Bilingual;
    count: number;
    limit: number;
    over: boolean;
    words: readonly string[];
  }>('error'),
  'text.headings-unmarked': says<{ label: Bilingual }>('error'),
  'text.section-missing': says<Heading>('error'),
  'text.section-end': says<Heading>('error'),
  'text.addresses': says<Addresses>('error'),
  'text.addresses-perhaps': says<Addresses>('error'),
} as const;
