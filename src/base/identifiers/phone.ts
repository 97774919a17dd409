import { folded } from './folded.ts';
import { bare, type Identifier, labelledBy } from './identifier.ts';
import type { NumberFault } from './number-fault.ts';

/** The first digits that mobile numbers of mainland China have. */
const SEGMENT = /^1(3\d|4[014-9]|5[0-35-9]|6[2567]|7[0-8]|8\d|9[0-35-9])/;
/** 010, 021 and other two-digit ones, and those of three digits that begin with 3 to 9. */
const AREA = '(?:10|2\\d|[3-9]\\d{2})';
/** What counts things, behind a number that is no telephone's. */
const COUNTED = '(?! ?(?:[万亿元吨次人度条件个%]|千瓦|字节|kWh|bytes?))';
const MOBILE = new RegExp(
  `(?<![\\dA-Za-z.])(?:(?:\\+|00)?86[ -]?|\\(\\+?86\\) ?)?1\\d{2}(?:[ -]?\\d{4}){2}(?![\\dA-Za-z]|[.-]\\d)${COUNTED}`,
  'g',
);
const LANDLINE = new RegExp(
  `(?<![\\dA-Za-z.-])(?:(?:\\+86|0086)[ -]?(?:\\(0?${AREA}\\) ?|0?${AREA}[ -])|\\(0${AREA}\\) ?|0${AREA}[ -])[2-8]\\d{2,3}[ -]?\\d{4}(?:(?:-| ?转 ?)\\d{1,6})?(?![\\dA-Za-z]|-\\d)`,
  'g',
);

/** Labels of numbers that count papers and things; one right before a number says that it is no telephone's. */
const NUMBERED = new RegExp(
  `(?:${[
    '(?:[编編]|序|单|單|批|文|工|学|货|流水|合同|证书|项目|档案|登记|备案|专利|设备)[号號][码碼]?',
    '\\b(?:order|invoice|contract|serial|reference|project|certificate) (?:no|number)',
    '(?<!\\b(?:tel|phone|telephone|mobile|cell|contact)\\.? ?)\\bno',
  ].join('|')})[.]? ?[:#]? ?$`,
  'i',
);

/** A number without the code of the country. */
const national = (written: string): string => bare(written).replace(/^(\+|00)?86(?=1\d{10}$)/, '');

/** What is wrong with a mobile number of mainland China as somebody wrote it; undefined where nothing is. */
export function mobileFault(written: string): NumberFault | undefined {
  const number = national(folded(written.trim()));
  const odd = [...number].findIndex((char) => !/\d/.test(char));
  if (odd >= 0) return { is: 'character', at: odd + 1, character: number[odd] ?? '' };
  if (number.length !== 11) return { is: 'length', length: number.length, wanted: 11 };
  return SEGMENT.test(number) ? undefined : { is: 'segment' };
}

/** Whether a text is a telephone number of mainland China: a mobile one, or a landline with its area code. */
export function isChinesePhone(written: string): boolean {
  const plain = folded(written.trim());
  if (mobileFault(plain) === undefined) return true;
  const [whole] = plain.match(LANDLINE) ?? [];
  return (
    whole === plain ||
    /^0(?:10|2\d|[3-9]\d{2})[2-8]\d{6,7}$/.test(bare(plain)) ||
    /^400[ -]?\d{3}[ -]?\d{4}$/.test(plain)
  );
}

/** The mobile numbers of mainland China in a text, in the order in which they stand. */
export function findMobiles(text: string): Identifier[] {
  const plain = folded(text);
  return Array.from(plain.matchAll(MOBILE), ({ 0: written, index: start }): Identifier => {
    return { kind: 'mobile', start, end: start + written.length, value: national(written), sure: true };
  }).filter(({ value, start }) => SEGMENT.test(value) && value.length === 11 && !labelledBy(plain, start, NUMBERED));
}

/** The landline numbers of mainland China in a text, with their area codes, in the order in which they stand. */
export function findLandlines(text: string): Identifier[] {
  return Array.from(folded(text).matchAll(LANDLINE), ({ 0: written, index: start }) => {
    const value = bare(written).replace('转', '-');
    return { kind: 'landline', start, end: start + written.length, value, sure: true };
  });
}
