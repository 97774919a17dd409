import type { Bilingual } from '../../base/language.ts';
import type { LengthUnit } from '../../base/lengths.ts';
import { showNumber } from '../../base/sizes.ts';
import type { Option, Row } from '../../findings/messages/how.ts';
import type { ValueType } from '../../findings/messages/value.ts';
import { optionName } from './circumstance.ts';
import { quoted, quotedName } from './phrases.ts';

/** Quoted words stand side by side without a comma, as GB/T 15834 has it. */
export const named = (labels: readonly Bilingual[]): string => labels.map((label) => quotedName(label.zh)).join('');
export const keys = ({ of }: Row<unknown>): string => of.map(optionName).join('');

/** A word with its name: `“城市政府单位”（city-government）`. */
const written = (option: Option): string =>
  option.label === undefined || option.label.zh === option.word
    ? quoted(option.word)
    : `${optionName(option)}（${option.word}）`;

export const choice = (options: readonly Option[]): string =>
  options.length === 1 ? options.map(written).join('') : `下列之一：${options.map(written).join('、')}`;

/** Words that a text may hold; a few of them where there are many. */
export const words = (all: readonly string[]): string =>
  all.length <= 8 ? all.map(quoted).join('') : `${all.slice(0, 5).map(quoted).join('')}等 ${all.length} 个词`;

export function limits(min: number | undefined, max: number | undefined, unit = ''): string {
  const shown = (limit: number): string => `${showNumber(limit)}${unit}`;
  if (min !== undefined && min === max) return `正好是 ${shown(min)}`;
  const parts = [
    ...(min === undefined ? [] : [`不少于 ${shown(min)}`]),
    ...(max === undefined ? [] : [`不超过 ${shown(max)}`]),
  ];
  return parts.join('，');
}

export const period = (hours: number): string => (hours % 24 === 0 ? `${hours / 24} 天` : `${hours} 小时`);

/** What each type is called, and what of it nobody here can know. */
export const TYPES: Readonly<Record<ValueType, readonly [name: string, beyond: string]>> = {
  integer: ['整数', '是否属实'],
  decimal: ['数字', '是否属实'],
  date: ['日期（2025-06-15）', '是否属实'],
  month: ['年月（2025-06）', '是否属实'],
  year: ['年份（四位数字）', '是否属实'],
  email: ['电子邮箱地址', '能否联系得上'],
  phone: ['电话号码', '能否联系得上'],
  url: ['网址', '能否打开'],
  'credit-code': ['统一社会信用代码（18 位，校验码相符）', '是否确有登记'],
  'id-number': ['居民身份证号码（18 位的校验码相符，或者 15 位的旧号码）', '是否属于本人'],
  'phone-cn': ['国内电话号码（手机号码，或者带区号的固定电话）', '能否联系得上'],
  'mobile-cn': ['国内手机号码（11 位）', '能否联系得上'],
  'postcode-cn': ['邮政编码（6 位）', '是否就是当地的'],
  doi: ['DOI（以 10. 开头）', '是否确有登记'],
  isbn: ['国际标准书号（ISBN，校验码相符）', '是否就是这本书'],
  issn: ['国际标准连续出版物号（ISSN，校验码相符）', '是否就是这份期刊'],
  orcid: ['ORCID 号码（16 位，校验码相符）', '是否属于本人'],
};

export const UNIT_RULES: Readonly<Record<LengthUnit, string>> = {
  zi: '按 Word 的“字数”计：一个汉字、一个全角标点各算一字，连着的字母或数字算一字，半角标点不算。',
  words: '按 Word 的“字数”计：以空格分开的一个英文单词算一词，一个汉字也算一词。',
  hanzi: '汉字和标点各算一个，字母和数字不算。',
  characters: '每个字母、数字、汉字和标点各算一个，空格不算。',
  'characters-with-spaces': '每个字母、数字、汉字、标点和空格各算一个，换行不算。',
};

export const ALIKE = '全角与半角、大写与小写视为相同，英文按整词查找';
