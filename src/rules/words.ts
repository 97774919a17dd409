/** A text as it is compared: full width, case, the form of apostrophes and spaces between Han characters make no difference. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
}

/** The same without any spaces, which fall differently in every producer and under every hand. */
export const squashed = (text: string): string => normalise(text).replaceAll(/\s+/gu, '');

/**
 * Whether a normalised text has a word: Latin words only as whole words, Chinese ones anywhere. A number may follow a
 * word directly, as in GB50016 and ISO27001.
 */
export function mentions(normalised: string, word: string): boolean {
  const wanted = normalise(word);
  if (wanted === '') return false;
  if (!/^[\p{Script=Latin}\d]|[\p{Script=Latin}\d]$/u.test(wanted)) return normalised.includes(wanted);
  for (let at = normalised.indexOf(wanted); at >= 0; at = normalised.indexOf(wanted, at + 1)) {
    const before = normalised[at - 1] ?? ' ';
    const after = normalised[at + wanted.length] ?? ' ';
    const word = /[\p{Script=Latin}\d]/u;
    const more = /\d$/.test(wanted) ? word : /\p{Script=Latin}/u;
    const open = !word.test(wanted[0] ?? '') || !word.test(before);
    if (open && (!word.test(wanted.at(-1) ?? '') || !more.test(after))) return true;
  }
  return false;
}
