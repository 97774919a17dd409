import ical, {
  type ICalAlarmData,
  ICalAlarmType,
  type ICalCalendar,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { clean } from '../../base/clean.ts';
import { readInstant, showClosing, showInstant } from '../../base/instants.ts';
import { LANGS, type Lang } from '../../base/language.ts';
import { backPlan, type PlannedStep } from '../../check/status/back-plan.ts';
import type { Coming } from '../../check/status/coming.ts';
import { titleOf } from '../../programs/program.ts';
import { doubtName } from '../../wording/doubt-name.ts';
import { zoneName } from '../../wording/zone-name.ts';
import { ICS_WORDS, stepName } from './ics-words.ts';
import type { StatusReport } from './report.ts';
import { otherClocks } from './windows.ts';
import { aboutWords, statusWords } from './words-of.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;
/** A deadline is shown as the last half hour before it, or midnight would stand on the day after. */
const SHOWN = 30 * 60_000;
/** Seconds before the entry of a deadline, and before that of a beginning, at which a calendar speaks up. */
const BEFORE_END = [14 * DAY, 7 * DAY, 3 * DAY, DAY, 3 * HOUR];
const BEFORE_START = [DAY];
/** A day's work is remembered when the office opens. */
const OPENING = 'T09:00';
/** How many names a description lists. */
const NAMED = 12;

/** The deadlines that are known and still to come as an iCalendar file (RFC 5545), with the open work counted back from the next one; undefined where none is. */
export function statusCalendar(report: StatusReport): string | undefined {
  const { program, status } = report;
  const { coming } = status.calendar;
  if (coming.length === 0) return undefined;
  const calendar: ICalCalendar = ical({
    prodId: { company: 'dossier', product: 'status', language: 'ZH' },
    name: bothOf((lang) => titleOf(program)[lang]),
  });
  for (const one of coming) calendar.createEvent(dateEvent(one, report));
  for (const step of planOf(report)) calendar.createEvent(stepEvent(step, report));
  return `${calendar.toString().trimEnd()}\r\n`;
}

/** Only what the submission still has open in the phase that is judged is laid out before its deadline. */
function planOf({ status, phase, asOf, result }: StatusReport): PlannedStep[] {
  const next = status.calendar.coming.find(
    (one) => one.end === 'closes' && one.rule.phase === phase && one.at.first > asOf,
  );
  if (next?.end !== 'closes') return [];
  const paper = result.findings.some(
    ({ message, outcome }) =>
      outcome !== 'waived' && (message.id === 'delivery.unseen' || message.id === 'delivery.copies'),
  );
  return backPlan(status.work, next.at, showInstant(asOf, next.at.firstZone).slice(0, 10), paper);
}

function dateEvent(one: Coming, report: StatusReport): ICalEventData {
  const { rule, end, at } = one;
  const { program, asOf } = report;
  const closes = end === 'closes';
  const doubtful = at.first < at.last;
  const alarms = (closes ? BEFORE_END : BEFORE_START).filter((seconds) => at.first - seconds * 1000 > asOf);
  return {
    ...common(`${rule.id}.${end}`, report),
    start: new Date(closes ? at.first - SHOWN : at.first),
    end: new Date(closes ? at.first : at.first + SHOWN),
    summary: bothOf((lang) => ICS_WORDS[lang][end](rule.title[lang], program.name[lang])),
    description: eachOf((lang) => [
      ...momentLines(one, report.status.zone, lang),
      ICS_WORDS[lang].clause(rule.basis.clause, rule.basis.quote),
      ICS_WORDS[lang].submission(applicantOf(report, lang)),
    ]),
    status: doubtful ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    alarms: alarms.map((triggerBefore): ICalAlarmData => ({ type: ICalAlarmType.display, triggerBefore })),
  };
}

/** When it is, by the clock of the call and others; where readings differ, between what, and why. */
function momentLines(one: Coming, own: string, lang: Lang): string[] {
  const words = ICS_WORDS[lang];
  const { at } = one;
  const show = one.end === 'closes' ? showClosing : showInstant;
  const shown = (instant: number, zone: string): string =>
    statusWords(lang).clock(show(instant, zone), zoneName(zone, lang));
  const [first, last] = [shown(at.first, at.firstZone), shown(at.last, at.lastZone)];
  if (at.first < at.last) {
    if (one.end === 'opens') return [words.opensBetween(first, last)];
    const earliest = { ...at, last: at.first, lastZone: at.firstZone };
    return [words.between(first, last, doubtName(one.at.doubt, lang)), ...elsewhere(otherClocks(earliest, own, lang))];
  }
  const others = one.end === 'closes' ? otherClocks(at, own, lang) : [];
  return [one.end === 'closes' ? words.closesAt(first) : words.opensAt(first), ...elsewhere(others)];

  function elsewhere(moments: readonly string[]): string[] {
    return moments.length === 0 ? [] : [words.elsewhere(moments)];
  }
}

function stepEvent({ step, day, late, about }: PlannedStep, report: StatusReport): ICalEventData {
  const opening = readInstant(`${day}${OPENING}`, report.status.zone);
  return {
    ...common(`plan.${step}`, report),
    start: new Date(`${day}T00:00:00Z`),
    allDay: true,
    summary: bothOf((lang) => ICS_WORDS[lang].step(stepName(step, lang), applicantOf(report, lang))),
    description: eachOf((lang) => {
      const words = ICS_WORDS[lang];
      const names = about.map((one) => aboutWords(one, lang));
      const shown = names.length > NAMED ? [...names.slice(0, NAMED), '…'] : names;
      return [words.advice, ...(late ? [words.late] : []), ...(shown.length === 0 ? [] : [words.concerns(shown)])];
    }),
    transparency: ICalEventTransparency.TRANSPARENT,
    // As a moment: what comes after a beginning this library counts from the end.
    alarms: opening === undefined ? [] : [{ type: ICalAlarmType.display, trigger: new Date(opening) }],
  };
}

/** An id that stays the same, so that a calendar read in again replaces what it had; the moment of writing says which is newer. */
function common(what: string, report: StatusReport): Pick<ICalEventData, 'id' | 'stamp'> {
  const { program, category = '', applicant, asOf } = report;
  const whose = [program.id, category, applicant.zh ?? applicant.en ?? '', what].map(encodeURIComponent);
  return { id: `${whose.join('/')}@dossier`, stamp: new Date(asOf) };
}

const applicantOf = ({ applicant }: StatusReport, lang: Lang): string =>
  applicant[lang] ?? applicant.zh ?? applicant.en ?? statusWords(lang).none;

const bothOf = (said: (lang: Lang) => string): string => LANGS.map((lang) => clean(said(lang))).join(' / ');

const eachOf = (said: (lang: Lang) => readonly string[]): string =>
  LANGS.map((lang) => said(lang).map(clean).join('\n')).join('\n\n');
