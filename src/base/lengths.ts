/** The units in which calls limit the length of a text. */
export const LENGTH_UNITS = ['zi', 'words', 'hanzi', 'characters', 'characters-with-spaces'] as const;
export type LengthUnit = (typeof LENGTH_UNITS)[number];

const ASIAN =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Bopomofo}\\u3001-\\u303f\\ufe30-\\ufe4f\\uff01-\\uffee';
const asian = new RegExp(`[${ASIAN}]`, 'gu');
const otherRun = new RegExp(`[^\\s${ASIAN}]+`, 'gu');
/** Marks of both scripts' punctuation: full width beside a Chinese character, part of the word beside a Latin one. */
const shared = new RegExp(`(?<=[${ASIAN}])[‘’“”—…·]+|[‘’“”—…·]+(?=[${ASIAN}])`, 'gu');

/**
 * The 字数 that Word shows (its “Words”): each Chinese, Japanese or Korean character and each full-width mark is one,
 * and so is each run of anything else between spaces that has a letter or a digit; half-width marks don't count.
 */
export function countZi(text: string): number {
  const marked = text.replace(shared, (run) => '、'.repeat(Array.from(run).length));
  const runs = marked.match(otherRun) ?? [];
  return (marked.match(asian)?.length ?? 0) + runs.filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}

/** Making one costs a millisecond, and few calls limit characters. */
let clusters: Intl.Segmenter | undefined;

/** Characters as a reader sees them: one with its accents or variants is one. */
function countCharacters(text: string): number {
  clusters ??= new Intl.Segmenter('zh', { granularity: 'grapheme' });
  return Array.from(clusters.segment(text)).length;
}

/** The signs that people call punctuation; of a count of Chinese characters every sign that is none of them. */
const marks = /[\p{P}~～]/gu;
const notHan = /[\p{P}\p{S}]/gu;

/** The length of a text whose punctuation doesn't count. */
export const lengthWithoutMarks = (unit: LengthUnit, text: string): number =>
  lengthIn(unit, text.replaceAll(unit === 'hanzi' ? notHan : marks, ''));

/** The length of a text. `hanzi`: Chinese characters with punctuation of either width, without letters and digits. */
export function lengthIn(unit: LengthUnit, text: string): number {
  switch (unit) {
    case 'zi':
    case 'words':
      return countZi(text);
    case 'hanzi':
      return text.match(/[\p{Script=Han}\p{P}\p{S}]/gu)?.length ?? 0;
    case 'characters':
      return countCharacters(text.replaceAll(/\s/gu, ''));
    case 'characters-with-spaces':
      return countCharacters(text.replaceAll(/[\r\n]/gu, ''));
  }
}
