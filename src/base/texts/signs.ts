/** Marks that say something of a number wherever they stand: signs of mathematics, shares, currencies, degrees. */
const ALWAYS = '[+＋﹢±∓×÷=＝≠≈<＜>＞≤≥≦≧⩽⩾≪≫%％﹪‰\\p{Sc}]|°\\s?[CF](?!\\p{L})|[°℃℉]';
/** What may stand between a number and the dash that leads to the end of a range: 10万元-20万元, 2024年-2025年. */
const UNITS =
  '[年月日号时点分秒天周个万亿千百十元角人名家项台套件次米吨克升公里平方亩岁度级届期页层%％‰℃°〇零一二两三四五六七八九A-Za-z]{0,10}';
/** A dash before a number is its sign, unless it is the hyphen of a word or of a range, or the dash of an insertion. */
export const MINUS = `(?<![\\p{Script=Latin}\\p{N})）\\]—–-])(?<![\\d〇零一二两三四五六七八九]${UNITS})[-－−﹣–](?=\\d|\\p{Sc}\\s?\\d)|(?<=[\\p{N}%℃][-–~～])[-－−﹣](?=\\d)`;

/** The marks of a text that make a number another one, as a pattern; no bullet, no hyphen, no dash between words. */
export const SIGN = `${MINUS}|${ALWAYS}`;

const ONLY = new RegExp(`^(?:[-－−﹣–]|${ALWAYS})$`, 'u');

/** Whether a word is such a mark. */
export const isSign = (word: string): boolean => ONLY.test(word);

const SAME: Readonly<Record<string, string>> = { '−': '-', '–': '-', '≦': '≤', '⩽': '≤', '≧': '≥', '⩾': '≥' };

/** A mark by what it says, however wide it is. */
export function signKey(mark: string): string {
  const plain = mark.normalize('NFKC').toLowerCase().replaceAll(/\s/gu, '');
  return SAME[plain] ?? plain;
}

const RAISED = /(?<!m)[⁰¹²³⁴-⁹]+|(?<=m)[⁰¹⁴-⁹]+/gu;

/** A word in its NFKC form, in which raised digits stay apart from others: 10⁶ isn't 106. Of m² and m2 either will do. */
export const plainWord = (word: string): string =>
  word.replaceAll(RAISED, (digits) => `^${digits.normalize('NFKC')}`).normalize('NFKC');
