import type { KindWords } from './kind-words.ts';

/** Kinds that look at what is filled in. */
export const answerKinds: Readonly<Record<string, KindWords>> = {
  present: {
    what: { zh: '要填的填了，要交的交了。', en: 'What has to be filled in or handed in is there.' },
    params: {
      placeholders: {
        zh: '写成这些词表里的词，视为没有填。',
        en: 'Word lists: an answer that is one of them counts as missing.',
      },
      literals: {
        zh: '写成这些词就算填了，如 NOT APPLICABLE。',
        en: 'Words that count as an answer, such as NOT APPLICABLE.',
      },
      absent: { zh: 'true：不能填，不能交。', en: 'true: it must not be filled in, nor handed in.' },
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
      exactly: { zh: '正好多少。', en: 'Exactly so many.' },
      group_by: {
        zh: '按每一项的这个值分组，各组分别计数。',
        en: 'Counted by themselves for each value that the items have here.',
      },
      except: { zh: '哪些项不计：写键和词。', en: 'Which items do not count: a key, and its words.' },
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
      section: {
        zh: '只量文件里这些标题之一下面的内容。',
        en: 'Only what stands under one of these headings of the file.',
      },
      until: { zh: '这一节到这些标题之一为止。', en: 'The headings at which the section ends.' },
      punctuation: { zh: 'false：标点不计。', en: 'false: punctuation does not count.' },
      unit: {
        zh: '怎样数：zi 字数（汉字和标点各算一字，连续的字母、数字算一字）、hanzi 汉字和标点各算一个（字母、数字不算）、words 英文词数、characters 不计空格的字符数、characters-with-spaces 计空格的字符数。',
        en: 'How to count: zi as Word counts Chinese, hanzi Chinese characters and punctuation (no letters, no digits), words, characters without spaces, characters-with-spaces.',
      },
    },
    example: 'kind: length\nof: [fields.summary.zh]\nmax: 300\nunit: zi',
  },
  value: {
    what: { zh: '填的值合不合要求。', en: 'An answer is one that is allowed.' },
    params: {
      open: {
        zh: 'true：one_of 以外的也可以，只作提示。',
        en: 'true: other words than one_of are allowed, and only remarked on.',
      },
      forbid: { zh: '不能是这些值。', en: 'The values that it must not be.' },
      pattern: {
        zh: '要符合的写法（正则表达式，整体匹配）。',
        en: 'A regular expression that the whole of it has to match.',
      },
      pattern_means: { zh: '这种写法用话怎么说，中英文。', en: 'What the pattern means, in both languages.' },
      step: { zh: '要是这个数的整数倍。', en: 'It has to be a multiple of this.' },
      one_of: { zh: '只能是这几个值之一。', en: 'The values that it may be.' },
      type: {
        zh: '是什么样的值：邮箱、电话、网址、日期、年月、整数、邮政编码、统一社会信用代码、身份证号、DOI、ISBN、ISSN、ORCID 等。',
        en: 'What it must look like: an email, a phone, a url, a date, a month, an integer, a postcode, a credit code, an identity number, a DOI, ISBN, ISSN or ORCID …',
      },
    },
    example: 'kind: value\nof: [contact.email]\ntype: email',
  },
  compare: {
    what: { zh: '数值与界限相比。', en: 'A number is held against a limit.' },
    params: {
      take: {
        zh: '几个数合起来比：sum 合计、average 平均、largest 最大、smallest 最小；日期用 earliest、latest。',
        en: 'What is compared of several: their sum, average, largest or smallest; of dates the earliest or latest.',
      },
      percent_of: { zh: '比的是占这些数之和的百分比。', en: 'The share of the sum of these is compared, in per cent.' },
      equals: { zh: '要等于这个数或这一项。', en: 'It has to equal this number, or the answer there.' },
      tolerance: { zh: '相等时允许的误差。', en: 'How far from equal it may be.' },
      unit_of: {
        zh: '单位或币种填在哪一项；与 unit 不同的，无法判断。',
        en: 'The answer that holds the unit; where it is another than unit, nothing can be decided.',
      },
      before: {
        zh: '早于哪一天：today、deadline、日期或路径；配合 at_least: 3 years 等。',
        en: 'Before this day: today, deadline, a date or a path; with at_least: 3 years and the like.',
      },
      after: { zh: '晚于哪一天。', en: 'After this day.' },
      not_before: { zh: '不早于哪一天。', en: 'Not before this day.' },
      not_after: { zh: '不晚于哪一天。', en: 'Not after this day.' },
      unit: { zh: '数值的单位，只用于显示。', en: 'The unit of the number, to be shown.' },
      if_given: { zh: 'true：没填就不查。', en: 'true: what isn’t filled in is left alone.' },
    },
    example: 'kind: compare\nof: [fields.turnover]\nmore_than: 1000000\nunit: CNY',
  },
  relation: {
    what: {
      zh: '两个列表之间的关系：不重复、不相同、相等、包含、次序一致。',
      en: 'How lists relate: no repetition, nothing in common, equal, contained, in one order.',
    },
    params: {
      key: { zh: '按每一项的哪个值来比。', en: 'The value of each item by which they are compared.' },
      unique: { zh: 'true：自身不能重复。', en: 'true: nothing is there twice.' },
      at_most: { zh: '同一个至多出现几次。', en: 'How often the same may be there.' },
      disjoint_from: {
        zh: '与这个列表不能有相同的；lists.winners 指规则包里的名单。',
        en: 'Nothing in common with this list; lists.winners is a list of the pack.',
      },
      equals: { zh: '与这个列表要完全一样。', en: 'The same as this list.' },
      subset_of: { zh: '都要在这个列表里。', en: 'All of it is in this list.' },
      superset_of: { zh: '要包含这个列表的每一项。', en: 'It has everything of this list.' },
      same_order_as: { zh: '次序要与这个列表一致。', en: 'In the order of this list.' },
    },
    example: 'kind: relation\nof: "fields.people[].name"\nunique: true',
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
    params: {
      act: {
        zh: '做什么：签字、盖章、每页小签、公示、保密审查、缴费等。',
        en: 'What was done: a signature, a seal, initials, a publication, a review, a payment …',
      },
      by_role: { zh: '应由谁做，中英文。', en: 'Who has to do it, in both languages.' },
      evidence: {
        zh: '证明在哪类材料或哪一项里；没有的算不符。',
        en: 'The slots or answers that hold the proof; without one it fails.',
      },
      valid_days: { zh: '确认多少天内有效。', en: 'For how many days the word holds.' },
      seal_name: { zh: '印文应与哪一项的内容一致。', en: 'The answer that the seal has to read as.' },
    },
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
      opens_after: { zh: '这一天之后才开始，当天不算。', en: 'It opens after this day, which itself is too early.' },
      closes_before: { zh: '这一天之前截止，当天不算。', en: 'It closes before this day, which itself is too late.' },
      after: {
        zh: '从某一项的日期起多少天（days）、工作日（working_days）或月（months）之内。',
        en: 'Within so many days, working_days or months after the day at field.',
      },
      before: {
        zh: '在某一项的日期之前多少天、工作日或月。',
        en: 'So many days, working_days or months before the day at field.',
      },
      recurs: {
        zh: '每到这些月、日或星期几截止一次。',
        en: 'It closes again and again: months and day, or weekday.',
      },
      early: {
        zh: '提前的算不算：accepted 或 refused。',
        en: 'Whether what is done too early is accepted or refused.',
      },
      readings: { zh: '时区没有写明时，可能是哪几个。', en: 'The time zones that may be meant where none is stated.' },
      basis: {
        zh: '以什么为准：sent 发出、received 收到、portal 系统提交、postmark 邮戳。',
        en: 'What counts: sent, received, portal or postmark.',
      },
      opens: { zh: '从什么时候开始。', en: 'When it opens.' },
      closes: { zh: '什么时候截止；只写日期的，当天 24 时截止。', en: 'When it closes; a bare day closes at its end.' },
      closes_on: { zh: '截止日期写在清单的哪一项。', en: 'The answer that holds the day on which it closes.' },
      time: {
        zh: '填写、推算或定期的那一天几点截止，如 "17:00"；不写的，当天 24 时截止。',
        en: 'When it closes on a day that is filled in, counted or recurring, such as "17:00"; by default at its end.',
      },
      done: { zh: '写着办完日期的填写项；填了就不再提醒。', en: 'The answer with the day on which it was done.' },
      zone: {
        zh: '时区，如 Asia/Shanghai；也可写 aoe（地球上任何地方）、submitter（申报人所在地，清单 applicant 下的 zone）、unstated（没有写明）。',
        en: 'The time zone, such as Asia/Shanghai; also aoe (anywhere on earth), submitter (applicant.zone of the manifest), or unstated.',
      },
      warn_hours: { zh: '截止前多少小时开始提醒。', en: 'How many hours before it closes one is reminded.' },
    },
    example: 'kind: window\ncloses: 2026-05-31T17:00\nzone: Asia/Shanghai',
  },
  delivery: {
    what: { zh: '送到通知写的地址。', en: 'It goes where the call says.' },
    params: {
      channel: { zh: '怎样报送：email、portal、post、hand、link。', en: 'The way: email, portal, post, hand or link.' },
      cc: { zh: '要抄送的地址。', en: 'An address that gets a copy.' },
      from_kind: {
        zh: '从什么邮箱发：own 本单位的、not-free 非免费邮箱、government、academic。',
        en: 'What address it is sent from: own, not-free, government or academic.',
      },
      per_file: {
        zh: '每个文件至多多少字节（max）；as: encoded 指邮件编码后的大小。',
        en: 'The most bytes of a file (max); as: encoded for the size in a mail.',
      },
      total: { zh: '合计至多多少字节。', en: 'The most bytes of all together.' },
      max_files: { zh: '至多几个文件。', en: 'The most files.' },
      copies: { zh: '纸质件几份（n），单双面、装订、颜色。', en: 'Printed copies: n, sides, binding, colour.' },
      index: { zh: 'true：要有目录。', en: 'true: there has to be an index.' },
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
