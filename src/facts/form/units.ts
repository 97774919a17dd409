/** What figures on forms are counted in, with the thousands, ten thousands and so on in front. */
const COUNTED =
  '(?:美|欧|日|港)?元|人民币|人次|人|户|个|项|家|台|套|件|辆|篇|吨|亩|度|公顷|公里|千米|米|千瓦时|小时|天|平方公里|平方米|立方米';
const UNIT = `(?:[十百千万亿]{0,4}(?:${COUNTED})|[%％])`;
const NOTE = String.raw`\s{0,4}(?:(?:计量)?单位\s{0,4}[：:为]?|人民币\s{0,4}[：:]?|RMB|CNY)?\s{0,4}(${UNIT})(?:人民币)?\s{0,4}`;
const SCALED = `[十百千万亿]{1,4}(?:${COUNTED})`;
const AT_END = new RegExp(String.raw`${SCALED}\s*[：:]?\s*$`);
const WHOLE_NOTE = new RegExp(`^${NOTE}$`, 'i');
const BRACKETED = new RegExp(
  String.raw`[（(【[](?:${NOTE}|[^（）()【】[\]]{0,40}?(${SCALED}|(?:\b(?:thousand|million|billion)s?|\b10,?000|\b10k)\b|%)[^（）()【】[\]]{0,40})[）)】\]]`,
  'gi',
);
const BEHIND_ROOM = new RegExp(String.raw`^[\s_＿]*(${UNIT})\s*$`);

/** Whether some words only say what is counted: 万元, 单位：亿元. */
export const isUnitNote = (words: string): boolean => WHOLE_NOTE.test(words);

/** The units that stand in brackets in a text: 注册资本（万元）. */
export const unitsIn = (text: string): readonly string[] =>
  [...text.matchAll(BRACKETED)].flatMap(([, zh, en]) => zh ?? en ?? []);

/** The unit with which a label ends, where a figure has to be converted to it: 注册资本/万元. */
export const unitAtEnd = (label: string): string | undefined => AT_END.exec(label)?.[0].replace(/\s*[：:]?\s*$/, '');

/** The unit printed behind the room for a figure, where nothing else stands there. */
export const unitBehind = (room: string): string | undefined => BEHIND_ROOM.exec(room)?.[1];

/** Whether a figure has to be converted before it can stand in front of a unit. */
export const isScaled = (unit: string): boolean => /[十百千万亿%％]|thousand|million|billion|10/i.test(unit);
