import type { Bilingual } from '../../base/language.ts';
import type { Format } from '../../facts/facts.ts';

/** In which language a call asks for the title of the project, if it asks for it. */
export type TitleAsked = 'zh' | 'en' | 'both' | 'any' | 'unstated';

/** A material as the author of a new pack knows it. */
export interface NewSlot {
  readonly label: Bilingual;
  readonly needed: boolean;
  /** Empty where the call doesn't say. */
  readonly formats: readonly Format[];
}

/** What the author of a new pack was asked. */
export interface NewPack {
  readonly id: string;
  readonly edition: string;
  readonly name: Bilingual;
  readonly source: Bilingual;
  readonly zone: string;
  /** A day or a moment; absent where the call names none. */
  readonly closes: string | undefined;
  readonly channel: 'email' | 'portal' | 'unstated';
  readonly to: string | undefined;
  readonly title: TitleAsked;
  readonly categories: Readonly<Record<string, Bilingual>>;
  readonly slots: Readonly<Record<string, NewSlot>>;
}
