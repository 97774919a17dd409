import type { Bilingual } from '../base/language.ts';
import type { Shape } from '../source/shapes.ts';
import { UsageError } from './failure.ts';

/** What another program gives, read by its shape. Throws a {@link UsageError} that says all that doesn't fit. */
export function readGiven<T>(shape: Shape<T>, given: unknown): T {
  const read = shape.safeParse(given);
  if (read.success) return read.data;
  const faults = read.error.issues.map(faultOf);
  throw new UsageError({ zh: faults.map(({ zh }) => zh).join(''), en: faults.map(({ en }) => en).join(' ') });
}

type Issue = NonNullable<ReturnType<Shape<unknown>['safeParse']>['error']>['issues'][number];

/** What each is called that another program can give. */
const NAMES: Readonly<Record<string, Bilingual>> = {
  text: { zh: '文字', en: 'text' },
  boolean: { zh: ' true 或 false', en: 'true or false' },
  list: { zh: '列表', en: 'a list' },
  map: { zh: '由各项组成的对象', en: 'an object with the options' },
};

function faultOf(issue: Issue): Bilingual {
  const name = issue.path.map(String).join('.');
  const zh = name === '' ? '给出的内容' : `“${name}”`;
  const en = name === '' ? 'What was given' : `"${name}"`;
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map(shortly);
    const known = issue.message.split(' ');
    return {
      zh: `没有${keys.map((key) => `“${key}”`).join('、')}这一项；可用的有：${known.join('、')}。`,
      en: `There is no ${keys.map((key) => `"${key}"`).join(', ')} here; there are: ${known.join(', ')}.`,
    };
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    return { zh: `${zh}只能是：${allowed.join('、')}。`, en: `${en} must be one of: ${allowed.join(', ')}.` };
  }
  if (issue.code === 'too_big')
    return { zh: `${zh}太长，最多 ${issue.maximum}。`, en: `${en} is too long: ${issue.maximum} at most.` };
  const expected = NAMES[issue.message];
  if (expected === undefined) return { zh: `${zh}不对。`, en: `${en} doesn't fit.` };
  return { zh: `${zh}应当是${expected.zh}。`, en: `${en} must be ${expected.en}.` };
}

const shortly = (key: string): string => (key.length > 40 ? `${key.slice(0, 40)}…` : key);
