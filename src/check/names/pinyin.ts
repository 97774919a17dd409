import { pinyin } from 'pinyin-pro';
import SURNAMES from 'pinyin-pro/dist/esm/data/surname.mjs';
import type { Pinyin } from '../../findings/messages/names.ts';

/** Surnames that the library's list of old ones lacks. */
const MORE_SURNAMES = new Set(
  '付代闫佟涂冼邝丘岳帅楚晋鄢商墨苑仝丛展战买麦练官揭旷况尚逄初由迟亓綦辜牟佘尉辛苟邸厍禤谯税原鹿敬',
);
/** Surnames so frequent that two of them before a given name of two characters are probably both surnames. */
const FREQUENT = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤',
);
/** Readings of surnames that the library doesn't know as such. */
const SURNAME_READINGS: Readonly<Record<string, readonly string[]>> = { 单于: ['chan', 'yu'] };
/** Characters that given names have with more than one reading. */
const READINGS: Readonly<Record<string, readonly string[]>> = {
  乐: ['le', 'yue'],
  长: ['chang', 'zhang'],
  行: ['xing', 'hang'],
  重: ['chong', 'zhong'],
  朝: ['chao', 'zhao'],
  曾: ['zeng', 'ceng'],
  茜: ['qian', 'xi'],
  晟: ['sheng', 'cheng'],
};
/** Surnames with more than one reading in use. */
const SURNAME_ALTERNATIVES: Readonly<Record<string, string>> = {
  乐: 'le',
  盖: 'gai',
  缪: 'mou',
  隗: 'kui',
  覃: 'tan',
  宓: 'fu',
  召: 'zhao',
  折: 'zhe',
  莘: 'xin',
  翟: 'di',
  佴: 'nai',
};
const MOST_OTHERS = 3;

/** The name that a text begins with, where a post or a unit follows it after a comma or in brackets. */
export const leadingName = (text: string): string => (text.split(/[，,、；;：:（(]/u)[0] ?? '').trim();

/**
 * A person's name in pinyin by GB/T 28039: surname first, given name in one word, surnames of two characters in one
 * word, two surnames joined by a hyphen. Undefined where the name isn't plainly a Chinese one of two to four characters
 * with a known surname: names of other languages have spellings of their own.
 */
export function personPinyin(text: string): Pinyin | undefined {
  const han = leadingName(text).normalize('NFKC').replace(/\s+/gu, '');
  const chars = Array.from(han);
  if (chars.length < 2 || chars.length > 4 || !/^\p{Script=Han}+$/u.test(han)) return undefined;
  const syllables = pinyin(han, { toneType: 'none', type: 'array', surname: 'head' });
  if (syllables.length !== chars.length || !syllables.every((one) => /^[a-zü]+$/u.test(one))) return undefined;
  const [first = '', second = ''] = chars;
  const compound = chars.length > 2 && isSurname(first + second);
  if (!compound && !isSurname(first)) return undefined;
  const doubled = chars.length === 4 && !compound;
  if (doubled && !(FREQUENT.has(first) && FREQUENT.has(second))) return undefined;

  const surname = compound ? (SURNAME_READINGS[first + second] ?? syllables.slice(0, 2)) : syllables.slice(0, 1);
  const given = (read: readonly string[], from: number): string => word(read.slice(from));
  const family = doubled ? `${word(syllables.slice(0, 1))}-${word(syllables.slice(1, 2))}` : word(surname);
  const latin = `${family} ${given(syllables, compound || doubled ? 2 : 1)}`;
  const others = [
    ...(doubled ? [`${word(surname)} ${given(syllables, 1)}`] : []),
    ...otherReadings(chars, syllables, compound ? 2 : 1, family, latin),
  ];
  return {
    han,
    latin,
    ...(latin.includes('ü') && { passport: latin.replaceAll('ü', 'yu').replace(/['-]/g, '').toUpperCase() }),
    others: [...new Set(others)].filter((one) => one !== latin).slice(0, MOST_OTHERS),
  };
}

const isSurname = (han: string): boolean =>
  Object.hasOwn(SURNAMES, han) || Object.hasOwn(SURNAME_READINGS, han) || MORE_SURNAMES.has(han);

/** A spelling by its letters; ü is written in so many ways that it is taken for u. */
const letters = (latin: string): string =>
  latin
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z]/gu, '')
    .replace(/^([ln])(?:yu|v)/, '$1u');

const LATIN_SURNAMES: ReadonlySet<string> = new Set(Object.values(SURNAMES).map((read) => letters(read)));

/** Older ways of spelling have ch for zh, p for b, t for d, k for g. */
const olderSpelling = (surname: string): string =>
  surname.replace(/^zh/, 'ch').replace(/^[bdg]/, (sound) => ({ b: 'p', d: 't', g: 'k' })[sound] ?? sound);

/**
 * Whether an English name has the given name of a person in pinyin, and beside it the surname of somebody else. Never
 * where the surname may be spelt as in another language or in another time.
 */
export function isOtherSurname({ latin, others }: Pinyin, english: string): boolean {
  const words = leadingName(english).split(/\s+/u);
  const ends: readonly (readonly [string, readonly string[]])[] = [
    [words[0] ?? '', words.slice(1)],
    [words.at(-1) ?? '', words.slice(0, -1)],
  ];
  const readings = [latin, ...others].map((one) => one.split(' ').map(letters));
  return (
    words.length > 1 &&
    !/-/u.test(english) &&
    ends.some(([surname, given]) => {
      const found = letters(surname);
      const fits = readings.some(([, known]) => known === letters(given.join('')));
      const isOwn = readings.some(([known = '']) => olderSpelling(known) === olderSpelling(found));
      return fits && !isOwn && LATIN_SURNAMES.has(found);
    })
  );
}

/** Syllables as one word; an apostrophe keeps one that begins with a vowel apart from the one before it. */
function word(syllables: readonly string[]): string {
  const joined = syllables.map((one, index) => (index > 0 && /^[aoe]/.test(one) ? `'${one}` : one)).join('');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

/** The spellings where one character is read otherwise. */
function otherReadings(
  chars: readonly string[],
  syllables: readonly string[],
  surname: number,
  family: string,
  latin: string,
): string[] {
  const found: string[] = [];
  const alternative = surname === 1 ? SURNAME_ALTERNATIVES[chars[0] ?? ''] : undefined;
  if (alternative !== undefined) found.push(latin.replace(family, word([alternative])));
  for (const [index, char] of chars.entries()) {
    if (index < surname) continue;
    for (const reading of READINGS[char] ?? []) {
      if (reading !== syllables[index]) found.push(`${family} ${word(syllables.with(index, reading).slice(surname))}`);
    }
  }
  return found;
}
