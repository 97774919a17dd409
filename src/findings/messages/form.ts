import type { WordPlace } from '../../base/word-place.ts';
import { says } from '../says.ts';

/** Something in a Word document that can be pointed to. */
export interface FormSpot {
  /** What the form calls it; empty where nothing says it. */
  readonly label: string;
  readonly at: WordPlace;
  /** The words that are meant, where there are any. */
  readonly words?: string | undefined;
}

interface Spots {
  readonly spots: readonly FormSpot[];
}

/** How many, and by whom as far as the document names people. */
interface ByPeople {
  readonly count: number;
  readonly authors: readonly string[];
}

/** What somebody who goes through a Word form before it is handed in notices. What it weighs here holds where no rule of a program asks. */
export const formMessages = {
  'form.blank': says<Spots>('warning'),
  'form.required-blank': says<Spots>('error'),
  'form.required-absent': says<{ labels: readonly string[] }>('error'),
  'form.no-questions': says('warning'),
  'form.placeholder': says<Spots>('error'),
  'form.placeholder-text': says<Spots>('warning'),
  'form.changes': says<ByPeople>('error'),
  'form.comments': says<ByPeople>('error'),
  'form.hidden': says<Spots>('warning'),
  'form.macros': says('warning'),
  'form.broken-fields': says<Spots>('error'),
  'form.stale-fields': says<Spots>('warning'),
  'form.outside': says<{ targets: readonly string[] }>('advice'),
  'form.protected': says<{ open: 'nothing' | 'comments' | 'tracked-changes' | 'form-fields' }>('advice'),
} as const;

/** What a program may not want to have in a Word form. */
export const FORM_MATTERS = [
  'blanks',
  'placeholders',
  'tracked-changes',
  'comments',
  'hidden-text',
  'macros',
  'stale-fields',
  'outside-links',
  'protection',
] as const;
export type FormMatter = (typeof FORM_MATTERS)[number];
