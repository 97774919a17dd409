import type { KindWords } from './kind-words.ts';

/** Kinds that look at what is filled in. */
export const answerKinds: Readonly<Record<string, KindWords>> = {
  present: {
    what: { zh: '要填的填了，要交的交了。', en: 'What has to be filled in or handed in is there.' },
    params: {
      scripts: {
        zh: 'true：中文里要有汉字，英文里要有拉丁字母。',
        en: 'true: the Chinese has Chinese characters, the English has Latin letters.',
      },
    },
    example: 'kind: present\nof: [fields.title]\nlanguages: [zh, en]',
  },
  count: {
    what: { zh: '有几项、几份。', en: 'How many there are.' },
    params: {
      of: { zh: '要数的列表，写路径。', en: 'The list to count, by its path.' },
      distinct: {
        zh: '按列表每一项的哪个值来数，相同的只算一次。',
        en: 'The value of each item by which equal ones count once.',
      },
    },
    example: 'kind: count\nslots: [case]\nmin: 1\nmax: 3',
  },
  length: {
    what: { zh: '文字有多长。', en: 'How long a text is.' },
    params: {
      unit: {
        zh: '怎样数：zi 字数（汉字和标点各算一字，连续的字母、数字算一字）、hanzi 只数汉字、words 英文词数、characters 不计空格的字符数、characters-with-spaces 计空格的字符数。',
        en: 'How to count: zi as Word counts Chinese, hanzi Chinese characters only, words, characters without spaces, characters-with-spaces.',
      },
    },
    example: 'kind: length\nof: [fields.summary.zh]\nmax: 300\nunit: zi',
  },
  value: {
    what: { zh: '填的值合不合要求。', en: 'An answer is one that is allowed.' },
    params: {
      one_of: { zh: '只能是这几个值之一。', en: 'The values that it may be.' },
      type: {
        zh: '是什么样的值：邮箱、电话、手机号、网址、统一社会信用代码、身份证号。',
        en: 'What it must look like: an email, a phone, a url, a credit code, an identity number.',
      },
    },
    example: 'kind: value\nof: [contact.email]\ntype: email',
  },
  compare: {
    what: { zh: '数值与界限相比。', en: 'A number is held against a limit.' },
    params: {
      unit: { zh: '数值的单位，只用于显示。', en: 'The unit of the number, to be shown.' },
      sum: { zh: 'true：比的是几个数的和。', en: 'true: the sum of the numbers is compared.' },
      if_given: { zh: 'true：没填就不查。', en: 'true: what isn’t filled in is left alone.' },
    },
    example: 'kind: compare\nof: [fields.turnover]\nmore_than: 1000000\nunit: CNY',
  },
  day: {
    what: { zh: '日期还没有过。', en: 'A day has not passed.' },
    params: {
      not_before: { zh: '不早于哪一天：today 为检查当天。', en: 'The earliest day: today is the day of the check.' },
    },
    example: 'kind: day\nof: [fields.validUntil]\nnot_before: today',
  },
  unique: {
    what: { zh: '列表里没有重复的。', en: 'Nothing stands in a list twice.' },
    params: { of: { zh: '要比的值，写路径，列表写 []。', en: 'The values to compare, by a path with [].' } },
    example: 'kind: unique\nof: fields.people[].name',
  },
  claims: {
    what: { zh: '“首创”“领先”一类的话有依据。', en: 'Words such as “first” or “leading” are backed.' },
    params: {
      phrases: { zh: '要留意的词，写 lists.yaml 里词表的编号。', en: 'The words to look for, as lists of lists.yaml.' },
      listed: { zh: '列出这些表述和依据的填写项。', en: 'The entry that lists such statements with their evidence.' },
    },
    example: 'kind: claims\nphrases: [boasts]\nlisted: fields.claims',
  },
  cites: {
    what: {
      zh: '答案提到的材料在，材料也有答案提到。',
      en: 'Materials that answers cite are there, and materials are cited.',
    },
    params: {},
    example: 'kind: cites\nof: ["fields.claims[].evidence"]',
  },
  attest: {
    what: { zh: '程序看不出来的，由人确认。', en: 'What a program can’t see, a person confirms.' },
    params: {},
    example: 'kind: attest\nstatement: { zh: 材料已经脱密, en: The materials hold no secrets }',
  },
  inform: {
    what: { zh: '只告诉，不检查。', en: 'Only tells; nothing is checked.' },
    params: {},
    example: 'kind: inform',
  },
  window: {
    what: { zh: '在期限之内。', en: 'In time.' },
    params: {
      opens: { zh: '从什么时候开始。', en: 'When it opens.' },
      closes: { zh: '什么时候截止；只写日期的，当天 24 时截止。', en: 'When it closes; a bare day closes at its end.' },
      closes_on: { zh: '截止日期写在清单的哪一项。', en: 'The answer that holds the day on which it closes.' },
      days: { zh: '从 closes_on 那天起多少天内。', en: 'Within so many days of closes_on.' },
      done: { zh: '写着办完日期的填写项；填了就不再提醒。', en: 'The answer with the day on which it was done.' },
      zone: { zh: '时区，如 Asia/Shanghai。', en: 'The time zone, such as Asia/Shanghai.' },
      zone_unstated: { zh: 'true：通知没有写明时区。', en: 'true: the call names no time zone.' },
      warn_hours: { zh: '截止前多少小时开始提醒。', en: 'How many hours before it closes one is reminded.' },
    },
    example: 'kind: window\ncloses: 2026-05-31T17:00\nzone: Asia/Shanghai\nzone_unstated: true',
  },
  delivery: {
    what: { zh: '送到通知写的地址。', en: 'It goes where the call says.' },
    params: {
      to: { zh: '通知写的收件地址。', en: 'The address that the call names.' },
      to_from_manifest: { zh: 'true：地址由申报人在清单里写明。', en: 'true: the manifest has to name the address.' },
    },
    example: 'kind: delivery\nto: award@example.org',
  },
  any_of: {
    what: { zh: '几条规则里至少满足一条。', en: 'At least one of several rules is met.' },
    params: {},
    example:
      'kind: any_of\nrules:\n  - { title: { zh: 有专利, en: A patent }, kind: present, slots: [patent] }\n  - { title: { zh: 有论文, en: A paper }, kind: present, slots: [paper] }',
  },
  all_of: {
    what: { zh: '几条规则都要满足。', en: 'All of several rules are met.' },
    params: {},
    example: 'kind: all_of\nrules:\n  - { title: { zh: 有专利, en: A patent }, kind: present, slots: [patent] }',
  },
  none_of: {
    what: { zh: '几条规则一条也不能满足。', en: 'None of several rules is met.' },
    params: {},
    example: 'kind: none_of\nrules:\n  - { title: { zh: 有样品, en: A sample }, kind: present, slots: [sample] }',
  },
  k_of: {
    what: { zh: '几条规则里至少满足 k 条。', en: 'At least k of several rules are met.' },
    params: { k: { zh: '至少满足几条。', en: 'How many at least.' } },
    example:
      'kind: k_of\nk: 1\nrules:\n  - { title: { zh: 有专利, en: A patent }, kind: present, slots: [patent] }\n  - { title: { zh: 有论文, en: A paper }, kind: present, slots: [paper] }',
  },
};
