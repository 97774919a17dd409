import type { ByteSource } from '../../base/bytes.ts';
import type { Known } from '../facts.ts';
import { type Paragraph, paragraphsIn } from '../word/body.ts';
import { readWord } from '../word/open-word.ts';
import type { HeadingFacts } from './facts.ts';

/** Longer paragraphs are none. */
const LONGEST = 120;

/** The paragraphs of a Word file that have a level of its outline, mostly by their style. */
export const wordHeadings = (source: ByteSource): Promise<Known<HeadingFacts>> =>
  readWord(source, ({ body }) => {
    const paragraphs = [...paragraphsIn(body)].filter(({ text }) => text.trim() !== '');
    const words = [...new Set(paragraphs.filter(({ heading }) => heading).map(({ text }) => text.trim()))];
    return {
      by: words.length > 0 ? 'styles' : undefined,
      count: words.length,
      words,
      looksLike: paragraphs.filter((one) => !one.heading && isBoldLine(one)).length,
    };
  });

const isBoldLine = ({ text, pieces }: Paragraph): boolean =>
  text.length <= LONGEST && pieces.every((piece) => piece.bold || piece.hidden || piece.text.trim() === '');
