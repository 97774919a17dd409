import { findDates } from '../../base/figures/dates.ts';
import { isZone, readMoment } from '../../base/instants.ts';
import { timeIn, zoneIn } from './cues/windows.ts';

/** A time zone as people name it, `北京时间`, `Beijing`, `asia/tokyo`, by its IANA name; undefined where there is no such zone. */
export function readZone(answer: string): string | undefined {
  const text = answer.trim();
  if (/^(北京|上海|中国|中国标准时间|东八区|beijing|shanghai|china)$/i.test(text)) return 'Asia/Shanghai';
  if (isZone(text))
    return text.includes('/') ? new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone : text;
  const named = zoneIn(text);
  return named !== undefined && isZone(named) ? named : undefined;
}

/** What may stand beside a day and a time without changing them. */
const BESIDE =
  /北京时间|Beijing time|截止|之?前|上午|中午|下午|晚上?|整|\b(?:at|by|before|noon|midnight)\b|正午|午夜|[\s\ufffc,，。.()（）]/gi;
const TIME = /\d{1,2}\s*[:：时点]\s*\d{0,2}\s*分?(?::\d{2})?|\d{1,2}\s*(?=[ap]\.?m)|[ap]\.?m\.?/gi;

/** A deadline as people write it, `2027年6月30日17:00`, as packs do: `2027-06-30T17:00`; undefined where it can't be told. */
export function readDeadline(answer: string): string | undefined {
  const text = answer.normalize('NFKC').trim();
  if (readMoment(text) !== undefined) return text;
  const { dates, rest } = findDates(text);
  const [day, ...more] = dates;
  if (day === undefined || more.length > 0) return undefined;
  const time = timeIn(rest);
  if (rest.replace(TIME, '').replace(BESIDE, '') !== '' || (time === undefined && /\d/.test(rest))) return undefined;
  const read = time === undefined ? day.value : `${day.value}T${time}`;
  return /^\d{4}-\d{2}-\d{2}/.test(read) && readMoment(read) !== undefined ? read : undefined;
}
