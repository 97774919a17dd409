import type { Bilingual } from '../../base/language.ts';

/** What an editor says where something else stands than belongs there; by the type, and by `date` and `bilingual`. */
export const COMPLAINTS: Readonly<Record<string, Bilingual>> = {
  string: {
    zh: '这里要写文字；数字、电话、日期等请加英文引号，例如 "010-12345678"。',
    en: 'A text belongs here; put numbers and the like in quotes, such as "010-12345678".',
  },
  number: {
    zh: '这里要写数字，不加引号、单位和千分号，例如 12.5。',
    en: 'A number belongs here, without quotes, unit or thousands separators, such as 12.5.',
  },
  integer: {
    zh: '这里要写整数，不加引号、单位和千分号，例如 1200。',
    en: 'A whole number belongs here, without quotes, unit or thousands separators, such as 1200.',
  },
  boolean: { zh: '是写 true，否写 false。', en: 'Write true or false.' },
  date: {
    zh: '这里要写日期，例如 2025-06-01。',
    en: 'A date belongs here, written like 2025-06-01.',
  },
  array: {
    zh: '这里要写成列表：每项另起一行，以“- ”开头。',
    en: 'A list belongs here: each item on a line of its own that begins with “- ”.',
  },
  object: {
    zh: '这里要分项写：每项另起一行并缩进，先写名称和冒号，再写内容。',
    en: 'Keys belong here: each on a line of its own, indented, with a colon after it.',
  },
  bilingual: {
    zh: '中英文要分开写：另起两行并缩进，一行以“zh: ”开头，一行以“en: ”开头。',
    en: 'Write the languages apart, on two indented lines: one begins with “zh: ”, the other with “en: ”.',
  },
};

/** Up to this many words are named where none of them was written. */
const MOST_NAMED = 12;

/** Which words there are, where another was written. */
export function notAmong(options: Readonly<Record<string, Bilingual>>): Bilingual {
  const all = Object.entries(options);
  if (all.length === 0 || all.length > MOST_NAMED) {
    return {
      zh: '没有这一项。请删掉后按 Ctrl+空格，从列出的里面选一个。',
      en: 'There is no such choice. Delete it and press Ctrl+Space to see what there is.',
    };
  }
  const named = (lang: 'zh' | 'en'): string[] =>
    all.map(([word, label]) => (lang === 'zh' ? `${word}（${label.zh}）` : `${word} (${label.en})`));
  return { zh: `请从这些里选一个：${named('zh').join('、')}。`, en: `Choose one of these: ${named('en').join(', ')}.` };
}

/** Said before a complaint where something must stand. */
export const REQUIRED: Bilingual = { zh: '这一项必填。', en: 'This has to be filled in. ' };

export const FORMAT_VERSION: Bilingual = { zh: '这里固定写 1。', en: 'This is always 1.' };
