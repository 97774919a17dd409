const HYPHENS = /[\u2010-\u2015\u2212\ufe63]/g;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u3000]/g;

/**
 * A text with full-width letters, digits and marks as plain ones, and every hyphen and space the usual one. It has the
 * length of the original, so that a place in one is the same place in the other.
 */
export const folded = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(SPACES, ' ')
    .replace(HYPHENS, '-');
