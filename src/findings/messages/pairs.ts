import type { Figure } from '../../base/figures/figure.ts';
import type { Bilingual } from '../../base/language.ts';
import type { LinePlace } from '../../base/texts/lines.ts';
import type { Side } from '../../base/texts/sides.ts';
import { says } from '../says.ts';

/** What the file has that is spoken of, and what the other file has in its place; undefined where that is nothing. */
export interface SideBySide {
  readonly here: Side | undefined;
  readonly there: Side | undefined;
}

/** A figure where it stands. */
export type ToldFigure = Pick<Figure, 'kind' | 'value' | 'text'> & { readonly at: LinePlace };

/** The same of figures; `magnitude`: both have the same digits, and one is ten or more times the other. */
export interface FiguresSideBySide {
  readonly here: ToldFigure | undefined;
  readonly there: ToldFigure | undefined;
  readonly magnitude: boolean;
}

/** What rules have to say that hold two texts against each other. `other` is the file that a file is held against. */
export const pairsMessages = {
  'agree.no-text': says<{ other: string }>('error'),
  /** The first differences, side by side, and how many there are. */
  'agree.differs': says<{ other: string; differences: readonly SideBySide[]; count: number }>('error'),
  'agree.unlike': says<{ other: string }>('error'),
  'agree.too-long': says<{ other: string }>('error'),
  'agree.pages': says<{ pages: number; other: string; otherPages: number }>('error'),
  'agree.pages-unknown': says<{ other: string }>('warning'),
  /** The share of what the other file says that this one says too, 0 to 1. */
  'agree.share': says<{ other: string; share: number; wanted: number }>('warning'),
  'forms.missing': says<{ title: string; missing: readonly string[] }>('error'),
  'forms.untitled': says('warning'),
  'agree.partner': says<{ slots: readonly Bilingual[] }>('warning'),
  'translation.differs': says<{ other: string; differences: readonly FiguresSideBySide[]; count: number }>('warning'),
  /** Here is the Chinese of an answer, there its English. */
  'translation.answer': says<{ label: Bilingual; differences: readonly FiguresSideBySide[]; count: number }>('warning'),
  'answers.near': says<{ label: Bilingual; value: string; found: string; at: LinePlace }>('warning'),
  'answers.missing': says<{ label: Bilingual; value: string }>('warning'),
} as const;
