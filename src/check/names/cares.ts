import { codePointOf, INVISIBLE, latinLookAlike, ODD_SPACE, ordinaryHan } from '../../base/look-alikes.ts';
import { hasHan } from '../../base/scripts.ts';
import { type Message, message } from '../../findings/catalogue.ts';
import type { Instead, NameSide } from '../../findings/messages/names.ts';
import type { Named } from './named.ts';

/** One text of a name: which side of it, and of what kind of name. */
export interface NameText {
  readonly text: string;
  readonly side: NameSide;
  readonly kind: Named['kind'];
}

/** What one look at a text may find: the text put right, and what is to be said once the whole is put right. */
export interface Care {
  readonly fixed: string;
  readonly say: (at: { readonly side: NameSide; readonly suggestion: string }) => Message;
}
export type Look = (name: NameText) => Care | undefined;

/** Each of some texts once. */
export const distinct = (found: Iterable<string>): string[] => [...new Set(found)];

const invisible: Look = ({ text }) => {
  const codePoints = distinct(text.match(INVISIBLE) ?? []).map(codePointOf);
  if (codePoints.length === 0) return undefined;
  return {
    fixed: text.replace(INVISIBLE, ''),
    say: (at) => message('names.invisible', { ...at, codePoints }),
  };
};

/** Radicals and characters for old character sets in place of ordinary ones. */
const notOrdinary: Look = ({ text }) => {
  const characters: Instead[] = distinct(text).flatMap((char) => {
    const meant = ordinaryHan(char);
    return meant === undefined ? [] : [{ char, meant }];
  });
  if (characters.length === 0) return undefined;
  const fixed = Array.from(text, (char) => ordinaryHan(char) ?? char).join('');
  return { fixed, say: (at) => message('names.not-ordinary', { ...at, characters }) };
};

/** Letters and accents apart. Files are found and packed whichever way their names are stored. */
const decomposed: Look = ({ text, side }) => {
  const fixed = text.normalize('NFC');
  if (side === 'file' || fixed === text) return undefined;
  return { fixed, say: (at) => message('names.decomposed', at) };
};

/** Within a word of Latin letters, letters of another alphabet that look the same; words of that alphabet are left alone. */
const otherAlphabet: Look = ({ text }) => {
  const characters: Instead[] = [];
  const fixed = text.replace(/[\p{L}\p{N}\p{M}]+/gu, (word) => {
    const letters = Array.from(word.replace(/\p{Script=Han}/gu, ''));
    const foreign = letters.filter((char) => /\p{Script=Cyrillic}|\p{Script=Greek}/u.test(char));
    const alike = foreign.length > 0 && foreign.every((char) => latinLookAlike(char) !== undefined);
    const among = foreign.length < letters.filter((char) => /\p{L}/u.test(char)).length || /\p{N}/u.test(word);
    if (!alike || !among) return word;
    for (const char of new Set(foreign)) characters.push({ char, meant: latinLookAlike(char) ?? char });
    return Array.from(word, (char) => latinLookAlike(char) ?? char).join('');
  });
  if (characters.length === 0) return undefined;
  return { fixed, say: (at) => message('names.other-alphabet', { ...at, characters }) };
};

/** Odd spaces, several in a row, at the ends; and between the characters of a person's or an organisation's name in Chinese. */
const spaces: Look = ({ text, side, kind }) => {
  const chinese = side === 'zh' && (kind === 'person' || kind === 'unit') && hasHan(text);
  const plain = text.replace(ODD_SPACE, ' ').replace(/ {2,}/g, ' ').trim();
  const fixed = chinese ? plain.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '') : plain;
  if (fixed === text) return undefined;
  const odd = distinct(text.match(ODD_SPACE) ?? []).map(codePointOf);
  const codePoints = odd.length > 0 ? odd : ['U+0020'];
  return { fixed, say: (at) => message('names.spaces', { ...at, codePoints }) };
};

/** What is wrong with single characters, whatever they stand for. */
export const CHARACTER_LOOKS: readonly Look[] = [invisible, notOrdinary, decomposed, otherAlphabet, spaces];
