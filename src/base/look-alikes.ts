/** A code point as it is usually written: `U+200B`. */
export const codePointOf = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Characters that nobody sees: of no width, steering the direction of writing, or commands of old. */
export const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u3164\ufeff\u{e0000}-\u{e007f}\p{Variation_Selector}]/gu;

/** Spaces of odd widths, or that forbid a line break; the wide one of Chinese keyboards among them. */
export const ODD_SPACE = /[\t\n\r\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;

const CYRILLIC = pairs('АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX аa еe ѕs іi јj оo рp сc уy хx һh ԁd ԛq ԝw');
const GREEK = pairs('ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv');

/** The Latin letter that a Cyrillic or Greek one is mistaken for; undefined for any other character. */
export const latinLookAlike = (char: string): string | undefined => CYRILLIC.get(char) ?? GREEK.get(char);

/** Radicals of the supplement that stand for a whole character, which Unicode doesn't count as equal to it. */
const RADICALS = pairs(
  '⺎兀 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺛旡 ⺝月 ⺟母 ⺠民 ⺩王 ⺮竹 ⺯糸 ⺷羊 ⺼月 ⻁虎 ⻃西 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻑長 ⻒镸 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻟飠 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻲亀 ⻳龟',
);

/**
 * The ordinary character in place of one that only looks like it: a radical (⽰, from copying out of a PDF) or one that
 * Unicode keeps for old character sets (U+F900 and after). Undefined for ordinary characters.
 */
export function ordinaryHan(char: string): string | undefined {
  if (!/[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u.test(char)) return undefined;
  const equal = char.normalize('NFKC');
  return equal === char ? RADICALS.get(char) : equal;
}

/** `АA ВB` as a map; the first character of each pair leads to the second. */
function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(' ').map((pair) => Array.from(pair) as [string, string]));
}
