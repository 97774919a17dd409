import { showClosing, showInstant } from '../../base/instants.ts';
import type { Lang } from '../../base/language.ts';
import type { WindowStatus } from '../../check/status/windows.ts';
import type { Reading, WindowEnd } from '../../rules/window/reading.ts';
import { doubtName } from '../../wording/doubt-name.ts';
import { zoneName } from '../../wording/zone-name.ts';
import { statusWords } from './words-of.ts';

/** The clock that most who read this go by. */
const BEIJING = 'Asia/Shanghai';

/** A window: when it is open by the clock of the call, and by that of the reader (`own`, an IANA zone). */
export function windowText({ rule, opens, closes, done, state }: WindowStatus, own: string, lang: Lang): string {
  const words = statusWords(lang);
  const title = rule.title[lang];
  if (closes === undefined || state === 'unknown') return words.windowIs(title, words.windowUnknown, '');
  const { first, firstZone: zone } = closes;
  const from = opens === undefined ? undefined : showInstant(opens.last, zone);
  const others = byOtherClocks(closes, own, lang);
  const span = isOne(closes)
    ? words.opensAndCloses(from, showClosing(first, zone), zoneName(zone, lang)) + others
    : between(closes, others, lang);
  const is = state === 'done' ? words.windowDone(done ?? '') : words.window[state];
  return words.windowIs(title, span, is);
}

const isOne = ({ first, last }: Reading): boolean => first === last;

function between({ first, firstZone, last, lastZone, doubt }: WindowEnd, others: string, lang: Lang): string {
  const { clock, closesBetween } = statusWords(lang);
  const [from, to] = [clock(showClosing(first, firstZone), zoneName(firstZone, lang)), zoneName(lastZone, lang)];
  return closesBetween(from, clock(showClosing(last, lastZone), to), others, doubtName(doubt, lang));
}

/** The end by the reader's own clock, and by that of Beijing, where these don't show what the call's does. */
function byOtherClocks(closes: Reading, own: string, lang: Lang): string {
  const others = otherClocks(closes, own, lang);
  return others.length === 0 ? '' : statusWords(lang).elsewhere(others);
}

/** The same, each by itself: `Beijing time 2025-06-15 24:00`. */
export function otherClocks(closes: Reading, own: string, lang: Lang): string[] {
  const { clock, fromTo } = statusWords(lang);
  const ends = isOne(closes) ? [closes.first] : [closes.first, closes.last];
  const shownIn = (zone: string): string => {
    const [first = '', last] = ends.map((end) => showClosing(end, zone));
    return last === undefined ? first : fromTo(first, last);
  };
  const called = isOne(closes) ? [shownIn(closes.firstZone)] : [];
  return [own, BEIJING].flatMap((zone, index, all) => {
    const seen = [...called, ...all.slice(0, index).map(shownIn)];
    return seen.includes(shownIn(zone)) ? [] : [clock(shownIn(zone), zoneName(zone, lang))];
  });
}
