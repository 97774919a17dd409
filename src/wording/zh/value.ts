import { showNumber } from '../../base/sizes.ts';
import type { NumberType, PlainType, ValueHowMessages, valueMessages } from '../../findings/messages/value.ts';
import type { HowWords } from '../how-words.ts';
import type { Words } from '../wording.ts';
import { choice, named, TYPES, words } from './how-phrases.ts';
import { faultPhrase } from './identifiers.ts';
import { listed, quoted, spaced, unstopped, WAIVE } from './phrases.ts';

const PLAIN: Readonly<Record<PlainType, { readonly name: string; readonly fix: string }>> = {
  integer: { name: '整数', fix: '请只写整数，例如 12，不要写小数、单位和千位逗号。' },
  decimal: { name: '数字', fix: '请只写阿拉伯数字，例如 12.5，不要写单位和千位逗号。' },
  date: { name: '日期', fix: '请写成 2025-06-15 这样的日期，并检查这一天是否存在。' },
  month: { name: '年月', fix: '请写成 2025-06 这样的年月，月份写两位数字。' },
  year: { name: '年份', fix: '请写四位数字的年份，例如 2025。' },
  email: { name: '电子邮箱地址', fix: '请写成 name@example.com 这样的地址，只写一个，不要有空格和中文标点。' },
  phone: { name: '电话号码', fix: '请写数字，并加上国家代码和区号，例如 "+86 10 1234 5678"；分机号写在“转”字后面。' },
  url: { name: '网址', fix: '请写完整的网址，以 https:// 或 http:// 开头，不要有空格。' },
  'phone-cn': {
    name: '国内电话号码',
    fix: '请写 11 位手机号码，或者带区号的固定电话，例如 "010-62345678"；分机号写在“转”字后面。',
  },
  'postcode-cn': { name: '邮政编码', fix: '请写所在地的 6 位邮政编码，例如 100871；开头是 0 的，两侧加英文双引号。' },
  doi: { name: 'DOI', fix: '请从论文首页或期刊网站照抄，以 10. 开头，中间有一条斜杠，例如 10.1000/182。' },
};

const NUMBERS: Readonly<Record<NumberType, { readonly name: string; readonly fix: string }>> = {
  'credit-code': {
    name: '统一社会信用代码',
    fix: '请对照营业执照或法人证书逐位核对；代码里没有字母 I、O、S、V、Z，容易与数字 1、0、5、2 混淆。',
  },
  'id-number': { name: '居民身份证号码', fix: '请对照身份证逐位核对；最后一位是罗马数字的，写成字母 X。' },
  'mobile-cn': { name: '手机号码', fix: '请核对后写 11 位数字；需要国家代码的，前面写 +86。' },
  isbn: { name: '国际标准书号（ISBN）', fix: '请对照版权页或封底条码逐位核对，共 13 位；2007 年以前的书是 10 位。' },
  issn: { name: '国际标准连续出版物号（ISSN）', fix: '请对照期刊的版权页逐位核对，共 8 位，例如 0378-5955。' },
  orcid: { name: 'ORCID 号码', fix: '请从本人的 ORCID 页面照抄，共 16 位，例如 0000-0002-1825-0097。' },
};

/** What is said of values one by one, in Chinese. */
export const valueWords: Words<keyof typeof valueMessages> = {
  'value.not-one-of': {
    what: (p) => `${quoted(p.label.zh)}填写的是${quoted(p.value)}，不符合这里的要求。`,
    fix: (p) =>
      p.allowed.length === 0
        ? '请按征集通知的规定填写。'
        : `这里只能是：${listed(p.allowed)}。请照原样填写${p.allowed.length > 1 ? '其中之一' : ''}。`,
  },
  'value.not-listed': {
    what: (p) => `${quoted(p.label.zh)}填写的是${quoted(p.value)}，不在征集通知列出的范围里；通知没有说只限这些。`,
    fix: (p) => `列出的有：${listed(p.known)}。能归入其中一种的，请照原样填写；确属其他的，可以保留。`,
  },
  'value.forbidden': {
    what: (p) => `${quoted(p.label.zh)}填写的是${quoted(p.value)}，这里不能这样填。`,
    fix: () => `请换成符合要求的内容；确实应当如此的，请${WAIVE}。`,
  },
  'value.type': {
    what: (p) => `${quoted(p.label.zh)}填写的是${quoted(p.value)}，不是有效的${spaced(PLAIN[p.type].name)}。`,
    fix: (p) => PLAIN[p.type].fix,
  },
  'value.number': {
    what: (p) =>
      `${quoted(p.label.zh)}填写的${spaced(NUMBERS[p.type].name)}${quoted(p.shown)}不对：${faultPhrase(p.fault)}。`,
    fix: (p) => NUMBERS[p.type].fix,
  },
  'value.pattern': {
    what: (p) => `${quoted(p.label.zh)}填写的是${quoted(p.value)}，写法不符合规定。`,
    fix: (p) =>
      p.means === undefined
        ? `请按征集通知规定的写法填写，也就是符合${quoted(p.pattern)}。`
        : `请按规定的写法填写：${unstopped(p.means.zh)}。`,
  },
  'value.step': {
    what: (p) => `${quoted(p.label.zh)}是 ${showNumber(p.value)}，要求是 ${showNumber(p.step)} 的整数倍。`,
    fix: (p) =>
      `请改成 ${showNumber(p.step)} 的整数倍，例如 ${showNumber(near(p, Math.floor))} 或 ${showNumber(near(p, Math.ceil))}。`,
  },
};

const near = ({ value, step }: { value: number; step: number }, round: (value: number) => number): number =>
  Number((round(value / step) * step).toPrecision(12));

/** How values are looked at one by one, in Chinese. */
export const valueHow: Pick<HowWords, keyof ValueHowMessages> = {
  'how.one-of': (p) =>
    p.open
      ? `检查申报清单中${named(p.labels)}填写的是不是${choice(p.options)}；征集通知没有说只限这些，填写其他内容的只作提示。`
      : `检查申报清单中${named(p.labels)}填写的是不是${choice(p.options)}。`,
  'how.not-value': (p) =>
    `申报清单中${named(p.labels)}不能填写：${words(p.words)}。全角与半角、大写与小写、有无空格视为相同。`,
  'how.type': (p) =>
    `检查申报清单中${named(p.labels)}的写法是否符合${spaced(TYPES[p.type][0])}的格式；${TYPES[p.type][1]}，本工具不判断。`,
  'how.pattern': (p) =>
    `检查申报清单中${named(p.labels)}的写法：${p.means === undefined ? `整项符合${quoted(p.pattern)}` : unstopped(p.means.zh)}。内容是否属实，本工具不判断。`,
  'how.step': (p) => `检查申报清单中${named(p.labels)}是不是 ${showNumber(p.step)} 的整数倍。`,
};
