import { LANGS, type Lang } from '../../base/language.ts';
import type { Written } from './answers.ts';

/** Below these a text says little. They are this tool's own measure; no call sets them. */
export const SHORT: Readonly<Record<Lang, number>> = { zh: 30, en: 20 };

/** Why a dimension looks thin. */
export type Thin =
  | { readonly why: 'one-language'; readonly lacking: Lang }
  | { readonly why: 'short'; readonly lang: Lang; readonly length: number; readonly limit: number }
  | { readonly why: 'no-figure' }
  | { readonly why: 'no-evidence' };

/** What is looked at to see whether a dimension with an answer is thin. */
export interface Looked {
  readonly written: Written;
  /** Texts in both languages are asked for. */
  readonly prose: boolean;
  readonly bothLanguages: boolean;
  readonly figures: boolean;
  readonly lacksEvidence: boolean;
}

/** Every reason why it is thin; none where it isn't. */
export function thinnessOf({ written, prose, bothLanguages, figures, lacksEvidence }: Looked): Thin[] {
  const thin: Thin[] = [];
  const texts = written.prose;
  const some = texts.zh + texts.en > 0;
  for (const lang of prose && some ? LANGS : []) {
    const [length, limit] = [texts[lang], SHORT[lang]];
    if (length === 0 && bothLanguages) thin.push({ why: 'one-language', lacking: lang });
    if (length > 0 && length < limit) thin.push({ why: 'short', lang, length, limit });
  }
  if (figures && !written.figures) thin.push({ why: 'no-figure' });
  if (lacksEvidence) thin.push({ why: 'no-evidence' });
  return thin;
}
