import { type FigureDifference, figureDifferences } from '../../base/figures/differences.ts';
import { figuresIn, type PlacedFigure } from '../../base/figures/placed.ts';
import type { Lang } from '../../base/language.ts';
import { hanShare } from '../../base/scripts.ts';
import { type TextDifferences, textDifferences } from '../../base/texts/differences.ts';
import { type FileFacts, type Known, known, type TextFacts, unknown } from '../../facts/facts.ts';
import { message } from '../../findings/catalogue.ts';
import { isBlank } from '../select.ts';
import { linesOf, MAX_LENGTH } from './readings.ts';

/** Two texts held against each other: by their words, or, where one is Chinese and the other English, by their figures. */
export type Comparison =
  | ({ readonly by: 'text' } & TextDifferences)
  | { readonly by: 'figures'; readonly listed: readonly FigureDifference<PlacedFigure>[]; readonly count: number };

const MAX_LISTED = 200;

/** A text that can be compared. */
export interface ComparableText extends TextFacts {
  /** The language that it is mainly in; undefined where it has no words. */
  readonly language: Lang | undefined;
}

/** The text of a file, or why it can't be compared with that of the file `other`. */
export function comparableText({ text, format }: FileFacts, other: string): Known<ComparableText> {
  if (text === undefined) return unknown(message('text.not-readable', { found: format }));
  if (!text.known) return text;
  // A Word file may hold nothing but pictures of its pages.
  if (isBlank(text.value.text)) return unknown(message('text.none', {}));
  if (text.value.text.length > MAX_LENGTH) return unknown(message('agree.too-long', { other }));
  const share = hanShare(text.value.text);
  return known({ ...text.value, language: share === undefined ? undefined : share >= 0.5 ? 'zh' : 'en' });
}

/** Compares two texts, whatever they come from. */
export function compareTexts(one: ComparableText, other: ComparableText): Comparison {
  if (one.language === undefined || other.language === undefined || one.language === other.language)
    return { by: 'text', ...textDifferences(linesOf(one), linesOf(other)) };
  const all = figureDifferences(figuresIn(linesOf(one)), figuresIn(linesOf(other)));
  return { by: 'figures', listed: all.slice(0, MAX_LISTED), count: all.length };
}
