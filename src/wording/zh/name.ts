import { showNumber } from '../../base/sizes.ts';
import type { NameUnit, nameMessages } from '../../findings/messages/name.ts';
import type { NameHowMessages } from '../../findings/messages/text-how.ts';
import type { HowWords } from '../how-words.ts';
import type { Words } from '../wording.ts';
import { named } from './how-phrases.ts';
import { COMPARISON_NAMES } from './names.ts';
import { ATTEST, quoted, quotedName } from './phrases.ts';

const UNITS: Readonly<Record<NameUnit, string>> = { characters: '个字符', bytes: '个字节' };

const alsoBy = (separators: readonly string[]): string =>
  separators.length < 2 ? '' : `，${separators.map(quoted).join('')}通用`;

/** What rules say of names, in Chinese. */
export const nameWords: Words<keyof typeof nameMessages> = {
  'name.script': {
    what: (p) => `名称${quotedName(p.name)}里没有${p.missing === 'han' ? '中文' : '英文'}。`,
    fix: (p) =>
      `请补上${p.missing === 'han' ? '中文' : '英文'}。材料包里的文件名取自材料的 title：中文写在 zh 后面，英文写在 en 后面。`,
  },
  'name.template': {
    what: (p) => `名称${quotedName(p.name)}不符合规定，应为${quotedName(p.wanted)}${alsoBy(p.separators)}。`,
    fix: () => '请按规定改名；内容有出入的，请核对申报清单里填写的与名称里的哪个正确。',
  },
  'name.template-open': {
    what: (p) => `无法核对名称${quotedName(p.name)}，申报清单里没有填写它要用到的内容：${named(p.missing)}。`,
    fix: () => `请先填写这些内容；名称已由负责人核对的，请${ATTEST}。`,
  },
  'name.characters': {
    what: (p) => `名称${quotedName(p.name)}里有不能使用的字符：${p.characters.map(quoted).join('')}。`,
    fix: () => '请删去或换成允许的字符。',
  },
  'name.spaces': {
    what: (p) => `名称${quotedName(p.name)}里有连续的空格，或者开头、结尾有空格。`,
    fix: () => '请只保留词与词之间的一个空格。',
  },
  'name.length': {
    what: (p) =>
      `名称${quotedName(p.name)}有 ${showNumber(p.length)} ${UNITS[p.unit]}，要求${COMPARISON_NAMES[p.op]} ${showNumber(p.limit)} ${UNITS[p.unit]}。`,
    fix: (p) => (p.length > p.limit ? '请缩短名称，可以用简称。' : '请把名称写完整。'),
  },
  'name.number': {
    what: (p) => `名称${quotedName(p.name)}应以编号 ${p.wanted} 开头，编号要从 01 起按顺序连续编排。`,
    fix: () => '请按申报清单中的先后顺序重新编号，不要跳号、重号。',
  },
  'name.personal': {
    what: (p) => `名称${quotedName(p.name)}里有个人信息（${p.shown.join('、')}），按规定不能有。`,
    fix: () => '请从名称里删去证件号码、电话号码等个人信息。',
  },
  'name.personal-perhaps': {
    what: (p) => `名称${quotedName(p.name)}里有个人信息（${p.shown.join('、')}）。`,
    fix: () => '名称会被很多人看到，没有要求写的，建议删去。',
  },
  'name.twice': {
    what: (p) => `名称${quotedName(p.name)}用了不止一次。`,
    fix: () => '请改成互不相同的名称。',
  },
};

const WHICH = {
  'bundle-files': '打包后的文件名（由申报清单中的材料名称 title 生成）',
  'source-files': '原文件的文件名',
  archive: '材料包的名称',
  'mail-subject': '邮件草稿的主题',
} as const;

const SETS = {
  ascii: '英文字母、数字和英文标点',
  'letters-digits': '各种文字的字母、汉字和数字',
  'english-letters-digits': '英文字母和数字',
} as const;

/** How names are checked, in Chinese. */
export const nameHow: Pick<HowWords, keyof NameHowMessages> = {
  'how.name': (p) => {
    if (p.which === 'answer') return `检查申报清单中${named(p.label === undefined ? [] : [p.label])}的写法。`;
    return `检查${WHICH[p.which]}${p.slots.length === 0 ? '' : `，涉及${named(p.slots)}`}。`;
  },
  'how.name-bilingual': () => '名称里要既有汉字又有英文字母，扩展名不算。翻译是否准确，本工具不判断。',
  'how.name-template': (p) =>
    `名称要写成${quoted(p.template)}，花括号里的按申报清单中填写的内容${p.template.includes('[') ? '，方括号里的没有填写就不写' : ''}${alsoBy(p.separators)}；空格、全角与半角、大写与小写、扩展名不论。要用到的内容没有填写的，须人工确认。`,
  'how.name-characters': (p) =>
    `名称里只能有${SETS[p.characters]}${p.also.length === 0 ? '' : `，以及${p.also.map((one) => (one === ' ' ? '空格' : quoted(one))).join('、')}`}，扩展名不算。`,
  'how.name-length': (p) =>
    `名称连同扩展名，要求${p.limits.map(({ op, limit }) => `${COMPARISON_NAMES[op]} ${showNumber(limit)} ${UNITS[p.unit]}`).join('，')}。`,
  'how.name-numbered': () => '名称要以 01、02 这样的编号开头，按申报清单中的先后顺序，从 01 起，不能跳号。',
  'how.name-personal': (p) =>
    `查找名称里的证件号码、银行卡号和电话号码，${p.forbidden ? '不应有' : '有的只作提示'}。人名查不出来。`,
  'how.name-spaces': () => '名称里不能有连续的空格，开头、结尾也不能有空格。',
  'how.name-unique': () => '名称不能重复，空格、全角与半角、大写与小写视为相同。',
};
