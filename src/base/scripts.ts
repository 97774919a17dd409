const HAN = /\p{Script=Han}/gu;

/**
 * The share of Han among what a reader would call the words of a text, 0 to 1: a Han character weighs one,
 * a Latin word weighs one however long. Undefined where there is neither.
 */
export function hanShare(text: string): number | undefined {
  const han = text.match(HAN)?.length ?? 0;
  const words = text.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  return han + words === 0 ? undefined : han / (han + words);
}

export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
export const hasLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);

/** Whether a text gives a figure: a digit, or a number written out in Chinese. */
export const hasFigure = (text: string): boolean => /\p{Nd}|[一二三四五六七八九十百千万亿]{2,}/u.test(text);
