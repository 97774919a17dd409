import { findDates } from '../../../base/figures/dates.ts';
import { type Params, TODO } from '../proposal.ts';
import { subjectNear } from '../subjects.ts';
import type { Cue } from './cue.ts';

const NOT_BEFORE = /不(?:得|应|能)?早于\s*$|(?:no|not) earlier than\s*$/i;
const NOT_AFTER = /不(?:得|应|能)?[晚迟]于\s*$|(?:no|not) later than\s*$/i;
/** When submissions are taken is a window. */
const TAKEN = /申报|提交|报送|报名|发送|征集|受理|寄|submi|entr|appl|nominat|deadline/i;

/** Days between which something in an answer has to lie. */
export const dayCues: Cue = ({ plain }) => {
  const bounds = findDates(plain).dates.flatMap(({ value, start, end }) => {
    const before = plain.slice(0, start);
    const key = NOT_BEFORE.test(before) ? 'not_before' : NOT_AFTER.test(before) ? 'not_after' : undefined;
    return key === undefined || value.startsWith('--') ? [] : [{ key, value, start, end }];
  });
  const [first, last] = [bounds[0], bounds.at(-1)];
  if (first === undefined || last === undefined) return [];
  const clause =
    plain
      .slice(0, first.start)
      .split(/[,。;]/)
      .at(-1) ?? '';
  if (TAKEN.test(clause)) return [];
  const found = subjectNear(plain, first.start, last.end, '', (one) => one.in === 'answer');
  const limits: Params = Object.fromEntries(bounds.map(({ key, value }) => [key, value]));
  return [
    {
      kind: 'compare',
      topic: 'days',
      params: { of: [found?.near ? found.subject.name : `fields.${TODO}`], ...limits },
      sure: 'high',
      open: [found?.near ? 'answer-guessed' : 'which-answer'],
      start: first.start,
      end: last.end,
    },
  ];
};
