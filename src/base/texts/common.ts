/** So many letters in a row are one passage. */
const LENGTH = 6;

function passages(letters: string): Set<string> {
  const all = new Set<string>();
  for (let at = 0; at + LENGTH <= letters.length; at += 1) all.add(letters.slice(at, at + LENGTH));
  return all;
}

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/**
 * How much of a text stands in another too, 0 to 1, by its passages of six letters, wherever they stand. Undefined where
 * it is too short to tell.
 */
export function commonShare(text: string, other: string): number | undefined {
  const [own, there] = [passages(lettersOf(text)), passages(lettersOf(other))];
  if (own.size === 0) return undefined;
  let common = 0;
  for (const passage of own) if (there.has(passage)) common += 1;
  return common / own.size;
}
