/** The characters of Chinese numerals; 两 counts things. */
export const HAN_DIGITS = '〇零一二两三四五六七八九壹贰叁肆伍陆柒捌玖';
/** Those that multiply what stands before them. */
const TENS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
/** More characters than any number below ten thousand or any row of digits that is an amount. */
const LONGEST = 12;
const VALUES = new Map(
  [...'零一二三四五六七八九', ...'〇壹贰叁肆伍陆柒捌玖'].map((char, index) => [char, index % 10] as const),
);
VALUES.set('两', 2);

/**
 * The value of a Chinese numeral below ten thousand: 三百二十, 十二, 二〇二五 (digit by digit), 一百零五. Undefined where
 * the characters are no number.
 */
export function hanNumber(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  const chars = [...text];
  if (!chars.some((char) => Object.hasOwn(TENS, char))) {
    if (chars.length === 0 || chars.some((char) => !VALUES.has(char))) return undefined;
    return Number(chars.map((char) => VALUES.get(char)).join(''));
  }
  let [sum, digit, place] = [0, undefined as number | undefined, Number.POSITIVE_INFINITY];
  for (const char of chars) {
    const times = Object.hasOwn(TENS, char) ? TENS[char] : undefined;
    if (times === undefined) {
      const value = VALUES.get(char);
      if (value === undefined || (digit !== undefined && digit !== 0)) return undefined;
      digit = value;
      continue;
    }
    // A hundred before a thousand, or 十 after nothing but at the beginning, is a word and no number.
    if (times >= place || (digit === undefined && sum > 0)) return undefined;
    sum += (digit ?? 1) * times;
    [digit, place] = [undefined, times];
  }
  // 三百五 is three hundred and fifty.
  const spoken = digit !== undefined && place > 10 && Number.isFinite(place) && !/[零〇]/.test(text);
  return sum + (digit ?? 0) * (spoken ? place / 10 : 1);
}

const SMALL = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ');
const DECADES = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** English words for numbers below a hundred, as a pattern. */
export const ENGLISH_NUMBER = `(?:(?:${DECADES.join('|')})(?:[- ](?:${SMALL.slice(1, 10).join('|')}))?|${SMALL.slice(1).toReversed().join('|')})`;

/** The value of such a word: `twenty-five`. */
export function englishNumber(text: string): number {
  const [first = '', second = ''] = text.toLowerCase().split(/[- ]/);
  const decade = DECADES.indexOf(first);
  return decade < 0 ? SMALL.indexOf(first) : (decade + 2) * 10 + Math.max(0, SMALL.indexOf(second));
}
