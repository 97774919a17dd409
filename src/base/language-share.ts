/** Languages that a call may ask for. Those in Latin letters can't be told apart by their script. */
export const TEXT_LANGUAGES = ['zh', 'en', 'ja', 'ko', 'ru', 'ar', 'fr', 'de', 'es', 'pt', 'it'] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** How much of a text may be in a language, 0 to 1, and whether what it is written with leaves no doubt of the language. */
export interface LanguageShare {
  readonly share: number;
  readonly sure: boolean;
}

/** Above this share of kana, Han characters are Japanese. */
const JAPANESE = 0.1;
/** So many words of other languages are no accident. */
const FEW = 5;

const ENGLISH = /\b(?:the|of|and|to|is|are|for|with|that|this|by|was|we|from)\b/giu;
const OTHERS =
  /\b(?:le|les|des|et|une|dans|pour|est|der|das|und|ist|mit|für|el|los|las|del|una|para|os|uma|não|il|di|che|della)\b/giu;

/** Letters that neighbours of Russian and Arabic have, and those that only Russian has. */
const RUSSIAN = /[ыэ]/iu;
const NOT_ARABIC = /[پچژگٹڈڑے]/u;

/**
 * The share of what may be in a language: a character of Chinese, Japanese or Korean weighs one, and so does a word of
 * any other script however long. Undefined where the text has no letters.
 */
export function languageShare(text: string, language: TextLanguage): LanguageShare | undefined {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const han = count(/\p{Script=Han}/gu);
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const hangul = count(/\p{Script=Hangul}/gu);
  const latin = count(/\p{Script=Latin}+/gu);
  const cyrillic = count(/\p{Script=Cyrillic}+/gu);
  const arabic = count(/[\p{Script=Arabic}\p{Mn}]*\p{Script=Arabic}[\p{Script=Arabic}\p{Mn}]*/gu);
  const rest = count(
    /(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}])\p{L})+/gu,
  );
  const all = han + kana + hangul + latin + cyrillic + arabic + rest;
  if (all === 0) return undefined;
  const japanese = kana > JAPANESE * (han + kana);
  const share = (found: number, sure = true): LanguageShare => ({ share: found / all, sure });
  switch (language) {
    case 'zh':
      return share(japanese ? 0 : han);
    case 'ja':
      return share(han + kana, japanese);
    case 'ko':
      return share(hangul);
    case 'ru':
      return share(cyrillic, RUSSIAN.test(text));
    case 'ar':
      return share(arabic, !NOT_ARABIC.test(text));
    case 'en': {
      const others = count(OTHERS);
      return share(latin, others < FEW || others <= count(ENGLISH));
    }
    default:
      return share(latin, false);
  }
}
