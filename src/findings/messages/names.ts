import type { Bilingual } from '../../base/language.ts';
import { says } from '../says.ts';

/** A person's name in pinyin by GB/T 28039, as a proposal: how the person writes it, only the person can say. */
export interface Pinyin {
  /** The name in Chinese, without a post that stands beside it. */
  readonly han: string;
  readonly latin: string;
  /** As passports write it, where that differs: ü becomes YU. */
  readonly passport?: string;
  /** Other spellings that the rule allows as well: the name may be divided or read otherwise. */
  readonly others: readonly string[];
}

/** A character, and the one that was probably meant. */
export interface Instead {
  readonly char: string;
  readonly meant: string;
}

/** The part of a name that is spoken of. */
export type NameSide = 'zh' | 'en' | 'file';

interface Wrong {
  readonly side: NameSide;
  /** The whole name as it ought to be. */
  readonly suggestion: string;
}
interface Met {
  readonly value: string;
  /** The other spelling, and the line on which it stands. */
  readonly other: string;
  readonly line: number;
}

/** What there is to be said of the names in a manifest; the command `names` says it, whatever the call asks. */
export const namesMessages = {
  'names.side-missing': says<{ label: Bilingual; language: 'zh' | 'en'; pinyin?: Pinyin }>('advice'),
  'names.side-script': says<{ label: Bilingual; language: 'zh' | 'en'; value: string; pinyin?: Pinyin }>('warning'),
  'names.swapped': says<{ label: Bilingual; zh: string; en: string }>('warning'),
  'names.other-surname': says<{ zh: string; en: string; latin: string }>('advice'),
  'names.invisible': says<Wrong & { codePoints: readonly string[] }>('warning'),
  'names.decomposed': says<Wrong>('warning'),
  'names.spaces': says<Wrong & { codePoints: readonly string[] }>('warning'),
  'names.full-width': says<Wrong & { characters: readonly string[] }>('warning'),
  'names.half-width': says<Wrong & { characters: readonly string[] }>('advice'),
  'names.not-ordinary': says<Wrong & { characters: readonly Instead[] }>('warning'),
  'names.other-alphabet': says<Wrong & { characters: readonly Instead[] }>('warning'),
  'names.digit': says<Wrong & { characters: readonly Instead[] }>('advice'),
  'names.dot': says<Wrong & { characters: readonly string[] }>('advice'),
  'names.dash': says<Wrong & { characters: readonly string[] }>('advice'),
  'names.traditional': says<Wrong & { characters: readonly Instead[] }>('advice'),
  'names.mixed': says<Wrong & { characters: readonly Instead[]; simplified: readonly string[] }>('warning'),
  'names.too-long': says<{ length: number; limit: number }>('warning'),
  'names.spelt-apart': says<Met>('warning'),
  'names.near': says<Met>('advice'),
  'names.translated-apart': says<Met & { name: string }>('warning'),
} as const;
