import type { Bilingual } from '../../base/language.ts';

const say = (zh: string, en: string): Bilingual => ({ zh, en });

/** Parameters that mean the same in every kind that has them. */
export const SHARED_PARAMS: Readonly<Record<string, Bilingual>> = {
  of: say(
    '要看的填写项，写路径，如 fields.summary。',
    'The answers to look at, by their paths, such as fields.summary.',
  ),
  slots: say('要看的材料，写 slots.yaml 里的编号。', 'The materials to look at, by their ids in slots.yaml.'),
  attribute: say(
    '要看的是这些材料附带填写的哪一项（slots.yaml 的 asks）。',
    'Which entry of these materials to look at (asks in slots.yaml).',
  ),
  languages: say('哪几种语言都要有：zh、en。', 'The languages in which it must be there: zh, en.'),
  min: say('至少多少，含本数。', 'The least, which is still allowed.'),
  max: say('至多多少，含本数。', 'The most, which is still allowed.'),
  more_than: say('要大于这个数，不含本数。', 'More than this number, which itself is too little.'),
  at_least: say('至少是这个数，含本数。', 'At least this number.'),
  less_than: say('要小于这个数，不含本数。', 'Less than this number, which itself is too much.'),
  at_most: say('至多是这个数，含本数。', 'At most this number.'),
  statement: say('请人确认的一句话。', 'What a person is to confirm.'),
  language: say('只看这一种语言的文字。', 'The language that is looked at.'),
  rules: say(
    '放在一起判断的几条规则，每条有 title、kind 和自己的参数。',
    'The rules that are judged together, each with a title, a kind and its parameters.',
  ),
};

/** What every rule may have beside the parameters of its kind. */
export const RULE_KEYS: Readonly<Record<string, Bilingual>> = {
  id: say('规则的编号，在规则包里不重复，定了就不再改。', 'Its id, once in a pack; it stays what it is.'),
  kind: say('规则的种类。', 'The kind of the rule.'),
  title: say('要求什么，一句话，中英文。', 'What it asks, in one line and both languages.'),
  level: say(
    '必须（must）、应当（should），还是只供了解（info）。',
    'Whether it is a must, a should, or only information (info).',
  ),
  severity: say(
    '不符时算什么：error 错误、warning 提醒、advice 建议；不写时按 level。',
    'What it weighs where it isn’t met: error, warning or advice; else by its level.',
  ),
  phase: say(
    '在哪个阶段检查；不写就是申报时（apply）。',
    'In which phase it is checked; else when one applies (apply).',
  ),
  clause: say(
    '依据：条款编号 id、在通知里的位置 at、原话 quote，出自别的文件时写 source。',
    'What it rests on: id, where it stands in the call (at), its own words (quote), and source where it is another document.',
  ),
  consequence: say(
    '不符会怎样：rejected 不予受理、cut-off 超出部分不评、ignored 不采用、no-points 不得分、can-be-mended 可补正、none 无影响。',
    'What becomes of it otherwise: rejected, cut-off, ignored, no-points, can-be-mended or none.',
  ),
  scope: say(
    '看一份（submission）、同一申报单位的全部（ledger），还是同一推荐单位报送的全部（batch）。',
    'Whether it looks at one submission, all of one applicant (ledger), or all that a recommender sends in (batch).',
  ),
  fix: say('不符时怎么办，代替通用的说明。', 'What to do where it isn’t met, in the place of the usual advice.'),
  when: say('什么条件下才适用。', 'When it applies.'),
  vary_by: say(
    '参数随某一项答案而变：field 写那一项，table 每个答案一行，otherwise 管其余。',
    'Parameters that go by an answer: field names it, table has a row for each, otherwise is for the rest.',
  ),
  for_each: say(
    '对列表的每一项各查一次：of 写列表，except 写除外的，key 写怎样称呼，规则里用 each.… 指这一项。',
    'Judges each item of a list by itself: of names the list, except leaves items out, key says how to call one; each.… is the item.',
  ),
  unconfirmed: say(
    '草稿里还没有人确认的规则：对照原文核对、改好后删去这一行。',
    'A drafted rule that nobody has confirmed: hold it against the call, mend it, then delete this line.',
  ),
  remove: say('true：去掉底本的这条规则。', 'true: takes the rule of the base away.'),
};
