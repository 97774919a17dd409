import type { ParamsOf } from '../../findings/catalogue.ts';
import type { Basis, Doubt, windowMessages } from '../../findings/messages/window.ts';
import type { Words } from '../wording.ts';
import { zoneName } from './names.ts';
import { counted, quoted } from './phrases.ts';

/** By what it is judged whether something came in time. */
export const BASIS_NAMES: Readonly<Record<Basis, string>> = {
  sent: 'the time of sending counts',
  received: 'the time of arrival counts',
  portal: 'the time at which the portal took it counts',
  postmark: 'the postmark counts',
};

const basisClause = (basis: Basis | undefined): string => (basis === undefined ? '' : `; ${BASIS_NAMES[basis]}`);

const HURRY: Readonly<Record<Basis, string>> = {
  sent: 'Send it soon, keep proof of the time of sending, and leave time for seals, large attachments and surprises.',
  received: 'Send it early enough for the way, and ask for a confirmation that it has arrived.',
  portal: 'Submit in the portal soon, not on the last day, and keep its confirmation.',
  postmark: 'Post it soon, look at the date of the postmark, and keep the receipt.',
};

function remaining(hours: number): string {
  if (hours < 1) return 'less than 1 hour';
  return hours < 72 ? counted(hours, 'hour') : counted(Math.floor(hours / 24), 'day');
}

const ATTEST = 'add an entry under attest with the rule (rule), the person (by) and the date (on)';

/** Why a moment is in time by one reading and late by another, and what to do. */
export const DOUBTS: Readonly<Record<Doubt, readonly [what: string, fix: string]>> = {
  unstated: [
    'the call names no time zone',
    `Ask the organiser which time zone is meant; if it turns out to be in time, ${ATTEST}.`,
  ],
  submitter: [
    'the applicant’s own time counts, and the manifest does not give the time zone',
    'Write zone under applicant in the manifest, such as Asia/Shanghai, and check again.',
  ],
  holidays: [
    'the time counts in working days, and this tool knows neither public holidays nor working weekends',
    `Count it by the calendar of public holidays; if it turns out to be in time, ${ATTEST}.`,
  ],
  hour: [
    'the manifest gives the day and not the hour',
    `Look at what time of that day it was done; if that was in time, ${ATTEST}.`,
  ],
};

const spanWords = ({ first, firstZone, last, lastZone }: ParamsOf<'window.perhaps-closed'>): string =>
  first === last && firstZone === lastZone
    ? `at ${first} (${zoneName(firstZone)})`
    : `at ${first} (${zoneName(firstZone)}) at the earliest, and at ${last} (${zoneName(lastZone)}) at the latest`;

/** What is said of deadlines, in English. */
export const windowWords: Words<keyof typeof windowMessages> = {
  'window.closed': {
    what: (p) => `The deadline, ${p.closed} (${zoneName(p.zone)}${basisClause(p.basis)}), has passed.`,
    fix: () =>
      'Ask the organiser whether a late submission is possible; to rehearse only, give another day with --as-of.',
  },
  'window.not-open': {
    what: (p) => `The window opens at ${p.opens} (${zoneName(p.zone)}), which is still to come.`,
    fix: () => 'Get everything ready and submit after that; to rehearse only, give another day with --as-of.',
  },
  'window.early-refused': {
    what: (p) => `The window opens at ${p.opens} (${zoneName(p.zone)}); what comes earlier is refused.`,
    fix: () => 'Get everything ready, but send it only after that; to rehearse only, give another day with --as-of.',
  },
  'window.early-accepted': {
    what: (p) => `The window opens at ${p.opens} (${zoneName(p.zone)}); what comes earlier is accepted too.`,
    fix: () => 'Submit now, or wait until the window opens.',
  },
  'window.near': {
    what: (p) => `The deadline is ${p.closes} (${zoneName(p.zone)}${basisClause(p.basis)}), in ${remaining(p.hours)}.`,
    fix: (p) =>
      p.basis === undefined
        ? 'Submit soon, and leave time for seals, large attachments and surprises.'
        : HURRY[p.basis],
  },
  'window.zone-unstated': {
    what: (p) =>
      `The deadline is ${p.closes}, in ${remaining(p.hours)}${basisClause(p.basis)}; the call names no time zone, and ${zoneName(p.zone)} is assumed here.`,
    fix: () => 'Submit soon, or ask the organiser which time zone the deadline refers to.',
  },
  'window.round': {
    what: (p) =>
      `This round closes at ${p.closes} (${zoneName(p.zone)}${basisClause(p.basis)}), in ${remaining(p.hours)}; what comes later falls to the next.`,
    fix: () => 'To be in this round, submit soon; otherwise wait for the next.',
  },
  'window.holidays': {
    what: (p) =>
      `Counting Monday to Friday, the time ends at ${p.closes} (${zoneName(p.zone)}); public holidays put the end off and working weekends bring it forward, at the earliest to ${p.earliest}, in ${remaining(p.hours)}.`,
    fix: () => 'Count it by the calendar of public holidays, and if possible be done by the earliest day.',
  },
  'window.own-zone': {
    what: (p) =>
      `The deadline is in the applicant’s own time, and the manifest does not give the time zone; the earliest possible end is assumed here: ${p.closes} (${zoneName(p.zone)}).`,
    fix: () => 'Write zone under applicant in the manifest, such as Asia/Shanghai.',
  },
  'window.perhaps-closed': {
    what: (p) =>
      `${p.day === undefined ? 'Whether the time is over' : `Whether the day given, ${p.day}, is in time`} cannot be told: ${DOUBTS[p.doubt][0]}; it ends ${spanWords(p)}.`,
    fix: (p) => DOUBTS[p.doubt][1],
  },
  'window.perhaps-not-open': {
    what: (p) =>
      `${p.day === undefined ? 'Whether the window is open yet' : `Whether the window was open on the day given, ${p.day},`} cannot be told: ${DOUBTS[p.doubt][0]}; it opens ${spanWords(p)}.`,
    fix: (p) =>
      p.day === undefined ? `Wait until the latest time, or settle it: ${DOUBTS[p.doubt][1]}` : DOUBTS[p.doubt][1],
  },
  'window.ahead': {
    what: (p) => `${quoted(p.label.en)} is ${p.day}, which is still to come.`,
    fix: () => 'Give the day on which it happened; leave it empty until then.',
  },
  'window.done-late': {
    what: (p) => `The day given is ${p.day}, after the deadline of ${p.closes} (${zoneName(p.zone)}).`,
    fix: () => 'Check the date; if it is right, tell the organiser at once.',
  },
  'window.done-early': {
    what: (p) => `The day given is ${p.day}, before the earliest time, ${p.opens} (${zoneName(p.zone)}).`,
    fix: () => 'Check the date; if it is right, ask the organiser whether it counts.',
  },
};
