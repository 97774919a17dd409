import type { packMessages, Unfit } from '../../findings/messages/pack.ts';
import type { Words } from '../wording.ts';

const UNFIT: Readonly<Record<Unfit, readonly [what: string, fix: string]>> = {
  'no-subject': [
    'This rule does not say what it looks at.',
    'Give a place in the manifest with of, such as "of: [fields.total]"; for materials, give their kinds and what is looked at with slots and attribute.',
  ],
  'time-without-day': [
    'This rule has a length of time, but no day from which or to which it counts.',
    'Add before or after, such as "before: deadline"; if it is no length of time, write a number.',
  ],
  'time-twice': [
    'This rule has a length of time with both before and after, so it is not clear which of them it counts from.',
    'Make two rules of it, each with before or after.',
  ],
  'days-and-numbers': [
    'This rule mixes dates and numbers.',
    'For dates, use before, after, not_before and not_after, write a length of time like "3 years", and take earliest or latest of several; for numbers, use none of these.',
  ],
  'unit-unnamed': [
    'This rule compares units (unit_of), but does not say which one is meant.',
    'Add unit, such as "unit: USD".',
  ],
  'two-ends': [
    'This window has two ends, so it is not clear which of them counts.',
    'Keep one of closes, closes_before, closes_on, after, before and recurs; where the call names two deadlines, make two rules of them.',
  ],
  'two-openings': [
    'This window has two beginnings, so it is not clear which of them counts.',
    'Keep opens (that day is in time) or opens_after (that day is still too early).',
  ],
  'no-end': [
    'This window neither opens nor closes.',
    'Add its end, such as "closes: 2026-05-31T17:00"; where the day stands in the manifest, "closes_on: fields.deadline"; where the call names none, leave the rule out.',
  ],
  'day-and-weekday': [
    'This window recurs on a day of the month and on a day of the week at once.',
    'Keep day (with months, if not every month) or weekday.',
  ],
  'counted-how': [
    'How long the time is, is not said, or said twice.',
    'Beside field, give one of days, working_days and months, such as "after: { field: fields.noticeOn, days: 10 }"; to close on the day itself, use closes_on.',
  ],
  'clock-apart': [
    'This window has a clock (time), but no day that is filled in, counted or recurring.',
    'Write the clock with the day, such as "closes: 2026-05-31T17:00".',
  ],
  'readings-of-a-zone': [
    'This window names its zone, and readings of it as well.',
    'Where the call names no zone, write "zone: unstated" and under readings those that may be meant; otherwise remove readings.',
  ],
  'min-over-max': [
    'The least that this rule allows is more than the most, so nothing can meet it.',
    'Hold min and max (or at_least and at_most) against the call; they may be the wrong way round.',
  ],
};

/** Parameters of a rule that don't go together, in English. */
export const unfitWords: Words<'pack.parameters-unfit' & keyof typeof packMessages> = {
  'pack.parameters-unfit': {
    what: (p) => UNFIT[p.unfit][0],
    why: () => 'A rule that contradicts itself cannot be checked, so the program cannot be used.',
    fix: (p) => UNFIT[p.unfit][1],
  },
};
