import { findDates } from '../../../base/figures/dates.ts';
import { type Clue, type OpenQuestion, TODO } from '../proposal.ts';
import { quantitiesIn } from '../quantities.ts';
import type { Sentence } from '../sentences.ts';
import type { CallContext, Cue } from './cue.ts';

const ZONES: readonly (readonly [RegExp, string])[] = [
  [/北京时间|Beijing [Tt]ime|China Standard Time/, 'Asia/Shanghai'],
  [/AoE|Anywhere on Earth/i, 'aoe'],
  [/Brussels|布鲁塞尔/i, 'Europe/Brussels'],
  [/Geneva|日内瓦/, 'Europe/Zurich'],
  [/Paris|巴黎/, 'Europe/Paris'],
  [/London time|\bBST\b/i, 'Europe/London'],
  [/\bCES?T\b|Central European/, 'Europe/Paris'],
  [/\b(?:EST|EDT|ET)\b|Eastern (?:Standard |Daylight )?[Tt]ime/, 'America/New_York'],
  [/\b(?:GMT|UTC)\b(?!\s*[+-]\s*\d)|格林尼治/, 'UTC'],
];

/** The zone that a text names, as an IANA name. */
export function zoneIn(text: string): string | undefined {
  const offset = /(?:GMT|UTC)\s*([+-])\s*(\d{1,2})(?!\d)/.exec(text);
  if (offset !== null)
    return offset[1] === '+' && Number(offset[2]) === 8
      ? 'Asia/Shanghai'
      : `Etc/GMT${offset[1] === '+' ? '-' : '+'}${Number(offset[2])}`;
  return ZONES.find(([pattern]) => pattern.test(text))?.[1];
}

/** A time of day in a text: `24:00`, `17:00`; undefined where it names none. */
export function timeIn(text: string): string | undefined {
  const clock = /(?<![\d.:])([01]?\d|2[0-4])\s*(?::|时(?=\d)|点(?=\d))\s*([0-5]\d)(?::[0-5]\d)?\s*(a\.?m|p\.?m)?/i.exec(
    text,
  );
  const hour =
    /(?<![\d.:])(1?\d)\s*()(a\.?m|p\.?m)\b/i.exec(text) ??
    /(?<![\d.:])([01]?\d|2[0-4])()()\s*[时点](?!\d|间)/.exec(text);
  const match = clock ?? hour;
  if (match === null)
    return /\bmidnight\b|午夜/i.test(text)
      ? '24:00'
      : /\b(?:at|by|before|12) noon\b|正午|中午12/i.test(text)
        ? '12:00'
        : undefined;
  const [, written = '', minutes, half = ''] = match;
  const later =
    (/^p/i.test(half) || /下午|晚上?/.test(text.slice(Math.max(0, match.index - 3), match.index))) &&
    Number(written) < 12;
  return `${String(Number(written) + (later ? 12 : 0)).padStart(2, '0')}:${minutes || '00'}`;
}

const CLOSES_AFTER =
  /^\s*(?:\([^)]{0,12}\)\s*)?(?:[^,。;()]{0,10}?)(?:之前|以前|前(?![后沿景提期])|截止|截至|为止|止|结束)/;
const CLOSES_BEFORE =
  /(?:截止|截至|不迟于|最迟|最晚|\bby|\bbefore|no later than|not later than|\buntil|\btill|deadline|clos(?:es?|ing)|ends?|due|on or before)[^。;]{0,28}$/i;
const OPENS =
  /(?:自|从|起始|开始|开放|opens?|starting|starts?|from|as of|begins?)[^。;]{0,16}$|^\s*(?:起(?!草)|开始|开放|开启)/i;
const CLOSING =
  /截止|期限|申报(?:时间|周期|期间)|报名时间|征集时间|提交时间|受理时间|deadline|submission (?:period|date)|closing date|due date|timeline|key dates/i;
/** Dates of what others do: ceremonies, reviews, announcements, foundings. */
export const saysOthers = (plain: string): boolean => OTHERS.test(plain);
const OTHERS =
  /颁奖|公布|公示|评审(?!委员会的提问)|典礼|揭晓|大会(?:于|将)|ceremony|announce|established|founded|notified|will be held|was held|印发|出生|注册成立/i;
const REPLY = /回复|答复|答疑|补正|答辩|确认参加|reply|respond|answer/i;
const FINALIST = /入围|入选|获奖(?:者|单位)|finalists?|shortlisted|selected (?:cases|applicants)|winners/i;

const withYear = (value: string, { year }: CallContext): { day: string; open: readonly OpenQuestion[] } => {
  if (!value.startsWith('--')) return { day: value, open: [] };
  return year === undefined
    ? { day: `${TODO}${value.slice(1)}`, open: ['year'] }
    : { day: `${year}${value.slice(1)}`, open: ['year'] };
};

function dated(sentence: Sentence, call: CallContext): Clue[] {
  const { plain, above } = sentence;
  const days = findDates(plain)
    .dates.filter(({ value }) => value.length >= 7)
    .toSorted((a, b) => a.start - b.start);
  const zone = zoneIn(plain) ?? call.zone;
  const spans = new Map(days.map((one) => [one.start, days.filter(({ start }) => start === one.start)]));
  return [...spans.values()].flatMap((span): Clue[] => {
    const [first, last] = [span[0], span.at(-1)];
    if (first === undefined || last === undefined) return [];
    const { start, end } = first;
    const [before, after] = [plain.slice(Math.max(0, start - 40), start), plain.slice(end, end + 40)];
    const clock = timeIn(`${after.split(/[。;]/)[0] ?? ''}`) ?? timeIn(before);
    const range = span.length > 1;
    const closing = CLOSES_AFTER.test(after) || CLOSES_BEFORE.test(before);
    const opening = OPENS.test(before) || OPENS.test(after);
    const headed = CLOSING.test(above) || CLOSING.test(plain);
    if (!(range ? headed || closing || /期间|内/.test(after.slice(0, 6)) : closing || (headed && !opening))) return [];
    const others = OTHERS.test(plain) && !closing;
    if (others && !REPLY.test(plain)) return [];
    const [to, from] = [withYear(last.value, call), withYear(first.value, call)];
    const closes = clock === undefined ? to.day : `${to.day}T${clock}`;
    const reply = REPLY.test(plain) || FINALIST.test(plain);
    const params = {
      ...(range && { opens: from.day }),
      closes,
      ...(zone === undefined ? { zone: 'unstated', readings: [TODO] } : { zone }),
    };
    const open = [...new Set([...to.open, ...(zone === undefined ? (['zone'] as const) : [])])];
    return [
      {
        kind: 'window',
        topic: reply ? 'reply' : range ? 'period' : 'closes',
        params,
        sure: closing || headed ? 'high' : 'medium',
        open,
        start,
        end: Math.min(plain.length, end + (after.match(/^[^。;]{0,30}/)?.[0].length ?? 0)),
      },
    ];
  });
}

const EVENT = /收到|接到|通知|公布|发布|之日|起|获批|receiv|receipt|notif|announce|publication|of the date/i;
const ORGANISER = /(?:颁奖典礼|证书)[^。]*(?:寄|发放)|寄给|will be (?:sent|mailed|returned)|\bwe will\b/i;

/** `within n days` of an event. */
function counted(sentence: Sentence): Clue[] {
  const { plain } = sentence;
  if (ORGANISER.test(plain)) return [];
  return quantitiesIn(plain).flatMap(({ unit, value, bound, start, end }): Clue[] => {
    if (unit !== 'days' && unit !== 'workdays') return [];
    const near = plain.slice(Math.max(0, start - 24), end + 48);
    if (bound !== 'max' && !/(?:within|in) $/i.test(plain.slice(0, start))) return [];
    if (!EVENT.test(near)) return [];
    return [
      {
        kind: 'window',
        topic: 'reply',
        params: {
          after: { field: `fields.${TODO}`, [unit === 'workdays' ? 'working_days' : 'days']: value },
          zone: TODO,
        },
        sure: 'high',
        open: ['from-when', 'zone'],
        start,
        end,
      },
    ];
  });
}

/** Periods and deadlines. */
export const windowCues: Cue = (sentence, call) => [...dated(sentence, call), ...counted(sentence)];
