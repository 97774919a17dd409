import type { Bilingual } from '../../base/language.ts';
import { says } from '../says.ts';

/** How many of the rules that are judged together have to hold. */
export const GROUP_KINDS = ['any_of', 'all_of', 'none_of', 'k_of'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

type Titles = readonly Bilingual[];

/** What there is to say of several rules that are judged together; each is told by its title. */
export const groupMessages = {
  'group.too-few': says<{ needed: number; met: Titles; open: Titles; unmet: Titles }>('error'),
  'group.open': says<{ needed: number; met: Titles; open: Titles }>('error'),
  'group.met': says<{ met: Titles }>('error'),
  'group.perhaps-met': says<{ open: Titles }>('error'),
} as const;
