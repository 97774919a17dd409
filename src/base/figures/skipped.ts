import { HAN_DIGITS } from './numerals.ts';

const HAN = `[${HAN_DIGITS}十百]`;
const ANY = `(?:\\d+|${HAN}+)`;

/** What stands in for something that was taken out, so that nothing grows together and no place moves. */
export const blanked = (found: string): string => '\ufffc'.repeat(found.length);

/** Addresses and codes: digits in them count nothing. */
const CODES: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)[^\s\p{Script=Han}]+/giu,
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+/gu,
  // Standards: GB/T 22239-2019, ISO 27001:2022.
  /(?<![A-Za-z])(?:GB|ISO|IEC|IEEE|ITU|DB\d*|YD|GA|CJJ?|JGJ|RFC|T|Q)(?:\/[A-Z]+)*[\s-]*\d[\d.:—–/-]*/gu,
  /(?<![A-Za-z])[A-Z]{2,}[\s-]?\d+:\d{4}(?!\d)/gu,
  // Names with digits in them: H2O, ZL202310123456.7, COVID-19. Money and years written close are none.
  /(?<![A-Za-z])(?!(?:RMB|CNY|USD|EUR|GBP|HKD|JPY|FY)\d|[Mm]id-|k?m[23](?!\w))(?:[A-Za-z]+[_/]?|[A-Z][A-Za-z]*-)\d[\w./-]*/gu,
  /(?<!\d)(?:\+?86[-\s]?)?(?:1[3-9]\d{9}|\(?0?\d{2,3}\)?[-\s]\d{7,8}|\d{3}[-\s]\d{4}[-\s]\d{4})(?!\d)/gu,
  // Versions and sections of three levels; times and ratios; lengths by widths; around the clock.
  /(?<![\d.])(?!(?:19|20)\d{2}\.\d{1,2}\.\d{1,2}(?![\d.]))\d+(?:\.\d+){2,}(?!\d)/gu,
  /(?<!\d)\d{1,2}:\d{1,2}(?::\d{2})?(?!\d)/gu,
  /(?<!\d)\d+ ?[×xX*] ?\d+|(?<![\d/])24\/7(?![\d/])/gu,
];

/** Numbers that give an order or a place in the document. */
const ORDERS: readonly RegExp[] = [
  new RegExp(`第\\s*${ANY}(?:\\s*[至到、-]\\s*${ANY})?`, 'gu'),
  new RegExp(`(?:图|表|附件|附录|附表|公式|步骤)\\s*${ANY}(?:[.-]\\d+)*(?!\\d)`, 'gu'),
  /\b(?:Sections?|Chapters?|Figures?|Fig\.|Tables?|Pages?|Articles?|Annex|Appendix|Clauses?|No\.|Steps?)\s*\d+(?:[.-]\d+)*(?:\s*(?:,|and|to|of|–)\s*\d+(?:[.-]\d+)*)*/giu,
  /(?<![\d.])\d+(?:st|nd|rd|th)\b/giu,
  // Five-year plans, and parts of a whole in words.
  /十[一二三四五]五/gu,
  new RegExp(`(?<!${HAN})(?!百分之|千分之|万分之)${HAN}{1,8}分之${HAN}{1,8}`, 'gu'),
  /(?<![\d./])\d{1,2}\s?\/\s?\d{1,2}(?![\d./])/gu,
  /(?<![\p{L}-])(?:one|two|three|four|five)[ -](?:hal(?:f|ves)|thirds?|quarters?|fifths?|tenths?)(?!\p{L})/giu,
  /共\s*\d+\s*页/gu,
  // Numbers of items and headings at the beginning of a line.
  new RegExp(`^[ \\t]*[（(]?(?:\\d{1,2}|${HAN}{1,3})[)）、.．](?![\\d])`, 'gmu'),
  /^[ \t]*\d{1,2}\.\d{1,2}[ \t]+(?=[\p{Script=Han}A-Z])(?![万亿千百十元美欧港平公米吨个人项家座次年月天倍])/gmu,
];

function without(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((left, pattern) => left.replace(pattern, blanked), text);
}

/** A text with addresses and codes taken out; every place stays what it was. */
export const withoutCodes = (text: string): string => without(text, CODES);

/** A text with the numbers of chapters, items, pages and ranks taken out; every place stays what it was. */
export const withoutOrders = (text: string): string => without(text, ORDERS);
