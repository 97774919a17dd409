import { type FigureDifference, figureDifferences } from '../../base/figures/differences.ts';
import { figuresIn, type PlacedFigure } from '../../base/figures/placed.ts';
import type { Lang } from '../../base/language.ts';
import { hanShare } from '../../base/scripts.ts';
import { type TextDifferences, textDifferences } from '../../base/texts/differences.ts';
import type { TextFacts } from '../../facts/facts.ts';
import { linesOf } from './readings.ts';

/** Two texts held against each other: by their words, or, where one is Chinese and the other English, by their figures. */
export type Comparison =
  | ({ readonly by: 'text' } & TextDifferences)
  | { readonly by: 'figures'; readonly listed: readonly FigureDifference<PlacedFigure>[]; readonly count: number };

const MAX_LISTED = 200;

/** The language that a text is mainly in; undefined where it has no words. */
export function languageOf(text: string): Lang | undefined {
  const share = hanShare(text);
  return share === undefined ? undefined : share >= 0.5 ? 'zh' : 'en';
}

/** Compares two texts, whatever they come from. */
export function compareTexts(one: TextFacts, other: TextFacts): Comparison {
  const [left, right] = [languageOf(one.text), languageOf(other.text)];
  if (left === undefined || right === undefined || left === right)
    return { by: 'text', ...textDifferences(linesOf(one), linesOf(other)) };
  const all = figureDifferences(figuresIn(linesOf(one)), figuresIn(linesOf(other)));
  return { by: 'figures', listed: all.slice(0, MAX_LISTED), count: all.length };
}
