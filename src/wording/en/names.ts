import type { LengthUnit } from '../../base/lengths.ts';
import type { ColourName } from '../../findings/messages/media.ts';
import type { Comparison } from '../../findings/messages/rule.ts';
import type { Expected } from '../../findings/messages/shape.ts';
import type { NamedFormat } from '../formats.ts';
import { tame } from '../tame.ts';

const FORMAT_NAMES: Readonly<Record<NamedFormat, string>> = {
  pdf: 'PDF',
  docx: 'Word document (.docx)',
  xlsx: 'Excel workbook (.xlsx)',
  pptx: 'PowerPoint presentation (.pptx)',
  odt: 'OpenDocument text (.odt)',
  ofd: 'OFD document',
  zip: 'ZIP archive',
  doc: 'old Word document (.doc)',
  ole: 'old Office or WPS document',
  encrypted: 'Office document with a password',
  rtf: 'RTF document',
  jpeg: 'JPEG image',
  png: 'PNG image',
  gif: 'GIF image',
  tiff: 'TIFF image',
  webp: 'WebP image',
  bmp: 'BMP image',
  heic: 'HEIC image',
  mp4: 'MP4 video',
  mov: 'MOV video',
  avi: 'AVI video',
  rar: 'RAR archive',
  '7z': '7z archive',
  html: 'web page (HTML)',
  text: 'plain text',
  unknown: 'unknown',
};

/** What a format is called; one that isn't in the list keeps its own name. */
export const formatName = (format: string): string =>
  Object.hasOwn(FORMAT_NAMES, format) ? FORMAT_NAMES[format as NamedFormat] : tame(format);

/** What belongs in a place of a YAML file. */
export const EXPECTED_NAMES: Readonly<Record<Expected, string>> = {
  text: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'yes or no (true or false)',
  list: 'a list',
  map: 'a group of "name: value" lines',
  bilingual: 'a Chinese line (zh) and an English line (en)',
  date: 'a date',
  moment: 'a date or a time',
  zone: 'the name of a time zone',
  address: 'a web address',
  email: 'an e-mail address',
  'type-size': 'a size of type',
  pattern: 'a pattern',
  limit: 'a number, a time or a place in the manifest',
  'day-or-path': 'a date, today, deadline or a place in the manifest',
  choice: 'one of the given choices',
};

/** How such a thing is written. */
export const EXPECTED_FIXES: Readonly<Record<Expected, string>> = {
  text: 'Write a text; if it is a number, true or false, put straight double quotes around it.',
  number: 'Write digits only, such as 12 or 12.5, without quotes, a unit or thousands commas.',
  integer: 'Write a whole number in digits, such as 12, without quotes, decimals, a unit or thousands commas.',
  boolean: 'Write true for yes or false for no, without quotes.',
  list: 'Put each item on a line of its own, beginning with "- " (a hyphen and a space), or all in brackets, such as [a, b]; also where there is only one.',
  map: 'Start a new line, write one "name: value" per line, and indent each by two spaces more than the line above the group.',
  bilingual: 'Write two indented lines below it: "zh: " with the Chinese text and "en: " with the English text.',
  date: 'Write the date like 2025-06-15.',
  moment: 'Write it like 2025-06-15 or 2025-06-15T12:00.',
  zone: 'Write a standard time zone name, such as Asia/Shanghai for Beijing time.',
  address: 'Write the whole address, beginning with https:// or http://, such as https://city.example/call.',
  email: 'Write one e-mail address in plain characters, such as award@city.example, without spaces.',
  'type-size': 'Write points, such as 10.5, or the Chinese name of a size, such as "五号" or "小四".',
  pattern:
    'Write it with characters, [A-Z], \\d, \\p{Han}, brackets, bars, and *, +, ? or {2,4} for how often, such as ZX-\\d{4}; it cannot refer back or look around, nor be very long.',
  limit: 'Write a number such as 12.5, a time such as 3 years, or a place in the manifest such as fields.total.',
  'day-or-path': 'Write a date such as 2025-06-15, today, deadline, or a place in the manifest such as fields.start.',
  choice: 'Pick one of the given choices and write it exactly as it stands.',
};

/** A comparison before its limit: `at least 10`. */
export const COMPARISON_NAMES: Readonly<Record<Comparison, string>> = {
  'more-than': 'more than',
  'at-least': 'at least',
  'less-than': 'less than',
  'at-most': 'at most',
};

/** What the length of a text is counted in. */
const UNIT_NAMES: Readonly<Record<LengthUnit, string>> = {
  zi: 'words as Word counts them',
  words: 'words',
  hanzi: 'Chinese characters with punctuation',
  characters: 'characters without spaces',
  'characters-with-spaces': 'characters with spaces',
};

const WITHOUT_MARKS: Readonly<Record<LengthUnit, string>> = {
  zi: 'words as Word counts them, punctuation left out',
  words: 'words',
  hanzi: 'Chinese characters without punctuation',
  characters: 'characters without spaces and punctuation',
  'characters-with-spaces': 'characters with spaces, without punctuation',
};

/** What a length is counted in; `marks`: whether punctuation counts. */
export const unitName = (unit: LengthUnit, marks = true): string => (marks ? UNIT_NAMES[unit] : WITHOUT_MARKS[unit]);

/** The two languages. */
export const LANGUAGE_NAMES: Readonly<Record<'zh' | 'en', string>> = { zh: 'Chinese', en: 'English' };

const ZONE_NAMES: Readonly<Record<string, string>> = {
  'Asia/Shanghai': 'Beijing time',
  'Europe/Brussels': 'Brussels time',
  'Europe/Madrid': 'time in Spain',
  'Etc/GMT+12': 'anywhere on earth (AoE, UTC-12)',
  'Etc/GMT-14': 'the earliest clock on earth (UTC+14)',
  'Etc/UTC': 'UTC',
  submitter: 'the applicant’s own time',
  UTC: 'UTC',
};

/** The clock that people there speak of; other zones by their IANA name. */
export const zoneName = (zone: string): string =>
  (Object.hasOwn(ZONE_NAMES, zone) ? ZONE_NAMES[zone] : undefined) ?? `${tame(zone)} time`;

const SPACE_NAMES: Readonly<Record<string, string>> = {
  'U+3000': 'full-width space',
  'U+00A0': 'non-breaking space',
};

/** The name of an odd space character by its code point, `U+3000`. */
export const spaceName = (codePoint: string): string =>
  (Object.hasOwn(SPACE_NAMES, codePoint) ? SPACE_NAMES[codePoint] : undefined) ?? 'special blank character';

/** How pictures are coloured. */
export const COLOUR_NAMES: Readonly<Record<ColourName, string>> = {
  grey: 'greyscale',
  rgb: 'RGB',
  cmyk: 'CMYK',
  lab: 'Lab',
};
