import type { Bilingual } from '../base/language.ts';

/** The call can't be carried out as it was made: no such file, a word that isn't known. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly text: Bilingual;
  constructor(text: Bilingual) {
    super(text.en);
    this.text = text;
  }
}
