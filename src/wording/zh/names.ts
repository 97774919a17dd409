import type { LengthUnit } from '../../base/lengths.ts';
import type { ColourName } from '../../findings/messages/media.ts';
import type { Comparison } from '../../findings/messages/rule.ts';
import type { Expected } from '../../findings/messages/shape.ts';
import type { NamedFormat } from '../formats.ts';
import { tame } from '../tame.ts';

const FORMAT_NAMES: Readonly<Record<NamedFormat, string>> = {
  pdf: 'PDF',
  docx: 'Word 文档（.docx）',
  xlsx: 'Excel 表格（.xlsx）',
  pptx: 'PowerPoint 演示文稿（.pptx）',
  odt: 'ODF 文本文档（.odt）',
  ofd: 'OFD 版式文件',
  zip: 'ZIP 压缩包',
  doc: '旧版 Word 文档（.doc）',
  ole: '旧版 Office 或 WPS 文档',
  encrypted: '设了密码的 Office 文档',
  rtf: 'RTF 文档',
  jpeg: 'JPEG 图片',
  png: 'PNG 图片',
  gif: 'GIF 图片',
  tiff: 'TIFF 图片',
  webp: 'WebP 图片',
  bmp: 'BMP 图片',
  heic: 'HEIC 图片',
  mp4: 'MP4 视频',
  mov: 'MOV 视频',
  avi: 'AVI 视频',
  rar: 'RAR 压缩包',
  '7z': '7z 压缩包',
  html: '网页（HTML）',
  text: '纯文本',
  unknown: '无法识别的格式',
};

/** What a format is called; one that isn't in the list keeps its own name. */
export const formatName = (format: string): string =>
  Object.hasOwn(FORMAT_NAMES, format) ? FORMAT_NAMES[format as NamedFormat] : tame(format);

/** What belongs in a place of a YAML file. */
export const EXPECTED_NAMES: Readonly<Record<Expected, string>> = {
  text: '文字',
  number: '数字',
  integer: '整数',
  boolean: '“是”或“否”（true 或 false）',
  list: '列表',
  map: '一组“名称: 内容”',
  bilingual: '中文（zh）和英文（en）两行',
  date: '日期',
  moment: '日期或时间',
  zone: '时区名称',
  address: '网址',
  email: '邮箱',
  'type-size': '字号',
  pattern: '写法的表达式',
  limit: '数字、时长或清单中的位置',
  'day-or-path': '日期、today、deadline 或清单中的位置',
  choice: '给定选项中的一个',
};

/** How such a thing is written. */
export const EXPECTED_FIXES: Readonly<Record<Expected, string>> = {
  text: '请写成一段文字；如果内容是数字、true 或 false，请在两侧加上英文双引号。',
  number: '请只写阿拉伯数字，例如 12 或 12.5，不加引号，不要写单位和千位逗号。',
  integer: '请只写阿拉伯数字的整数，例如 12，不加引号，不要写小数、单位和千位逗号。',
  boolean: '是请写 true，否请写 false，不加引号。',
  list: '请每项另起一行，以“- ”开头（短横线后加一个空格），或者都写在方括号里，例如 [a, b]；只有一项也要这样写。',
  map: '请另起一行，每行写一个“名称: 内容”，并比上一级多缩进两个空格。',
  bilingual: '请另起两行并缩进，一行写“zh: 中文内容”，一行写“en: 英文内容”。',
  date: '请写成 2025-06-15 这样的日期。',
  moment: '请写成 2025-06-15 或 2025-06-15T12:00 这样的日期或时间。',
  zone: '请写标准的时区名称，例如北京时间写 Asia/Shanghai。',
  address: '请写完整的网址，以 https:// 或 http:// 开头，例如 https://city.example/call。',
  email: '请写一个邮箱地址，例如 award@city.example，用英文符号，不要有空格。',
  'type-size': '请写磅数，例如 10.5，或者写字号的名称，例如五号、小四。',
  pattern:
    '请用字符、[A-Z]、\\d、\\p{Han}、括号、竖线和 *、+、?、{2,4} 这样的次数来写，例如 ZX-\\d{4}；不能有回溯引用和前后查看，也不能太长。',
  limit: '请写数字（例如 12.5）、时长（例如 3 years 或 3 年）或者清单中的位置（例如 fields.total）。',
  'day-or-path':
    '请写日期（例如 2025-06-15）、today（检查当天）、deadline（截止日期）或者清单中的位置（例如 fields.start）。',
  choice: '请从规定的选项中选一个，照原样填写。',
};

/** A comparison before its limit: `至少 10`. */
export const COMPARISON_NAMES: Readonly<Record<Comparison, string>> = {
  'more-than': '超过',
  'at-least': '至少',
  'less-than': '低于',
  'at-most': '不超过',
};

/** What the length of a text is counted in. */
const UNIT_NAMES: Readonly<Record<LengthUnit, string>> = {
  zi: '字',
  words: '词',
  hanzi: '个汉字（含标点）',
  characters: '个字符（不计空格）',
  'characters-with-spaces': '个字符（计空格）',
};

const WITHOUT_MARKS: Readonly<Record<LengthUnit, string>> = {
  zi: '字（不计标点）',
  words: '词',
  hanzi: '个汉字（不计标点）',
  characters: '个字符（不计空格和标点）',
  'characters-with-spaces': '个字符（计空格，不计标点）',
};

/** What a length is counted in; `marks`: whether punctuation counts. */
export const unitName = (unit: LengthUnit, marks = true): string => (marks ? UNIT_NAMES[unit] : WITHOUT_MARKS[unit]);

/** The two languages. */
export const LANGUAGE_NAMES: Readonly<Record<'zh' | 'en', string>> = { zh: '中文', en: '英文' };

const ZONE_NAMES: Readonly<Record<string, string>> = {
  'Asia/Shanghai': '北京时间',
  'Europe/Brussels': '布鲁塞尔时间',
  'Europe/Madrid': '西班牙时间',
  'Etc/GMT+12': '地球上最晚的时间（AoE，UTC-12）',
  'Etc/GMT-14': '地球上最早的时间（UTC+14）',
  'Etc/UTC': '世界协调时（UTC）',
  submitter: '申报单位当地时间',
  UTC: '世界协调时（UTC）',
};

/** The clock that people there speak of; other zones by their IANA name. */
export const zoneName = (zone: string): string =>
  (Object.hasOwn(ZONE_NAMES, zone) ? ZONE_NAMES[zone] : undefined) ?? `${tame(zone)} 当地时间`;

const SPACE_NAMES: Readonly<Record<string, string>> = { 'U+3000': '全角空格', 'U+00A0': '不间断空格' };

/** The name of an odd space character by its code point, `U+3000`. */
export const spaceName = (codePoint: string): string =>
  (Object.hasOwn(SPACE_NAMES, codePoint) ? SPACE_NAMES[codePoint] : undefined) ?? '特殊空白字符';

/** How pictures are coloured. */
export const COLOUR_NAMES: Readonly<Record<ColourName, string>> = {
  grey: '灰度',
  rgb: 'RGB',
  cmyk: 'CMYK',
  lab: 'Lab',
};
