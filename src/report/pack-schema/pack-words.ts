import type { Bilingual } from '../../base/language.ts';

const say = (zh: string, en: string): Bilingual => ({ zh, en });

/** Keys that mean the same wherever they stand; by the end of their path, as everywhere here. */
const ANYWHERE: Readonly<Record<string, Bilingual>> = {
  zh: say('中文。', 'In Chinese.'),
  en: say('英文。', 'In English.'),
  label: say('叫什么，中英文。', 'What it is called, in both languages.'),
  help: say('怎么填、怎么交，中英文。', 'How to fill it in or hand it in, in both languages.'),
  title: say('标题，中英文。', 'Its title, in both languages.'),
  note: say('补充说明，中英文。', 'A further remark, in both languages.'),
  clause: say('依据通知的哪一条。', 'The clause of the call that it rests on.'),
  'clause.id': say(
    '条款的编号，如 C-3；同一条写同一个编号。',
    'The id of the clause, such as C-3; the same for the same clause.',
  ),
  at: say('在通知里的位置，如“第三条第2款”。', 'Where it stands in the call, such as §3.2.'),
  quote: say('通知的原话，照抄，不转述。', 'The call’s own words, copied and not retold.'),
  source: say('不出自本通知时，写是哪个文件。', 'The document, where it isn’t the call itself.'),
};

export const PROGRAM_WORDS: Readonly<Record<string, Bilingual>> = {
  ...ANYWHERE,
  pack: say('规则包的写法版本，固定写 1。', 'The version of this format, always 1.'),
  extends: say(
    '以哪个规则包为底本：内置的编号，或从本文件夹起的路径。底本里有的可以不写。',
    'The pack that this one is laid over: a built-in id, or a path from this folder. What it has need not be written again.',
  ),
  overlay: say('这一层是什么，如“示例省补充要求”。', 'What this layer is, such as “Conditions of Example Province”.'),
  checked: say('何时、对照哪份原文核对过。', 'When somebody compared this with the text of the call, and which text.'),
  'checked.on': say('核对的日期，如 2026-03-01。', 'The day, such as 2026-03-01.'),
  'checked.against': say('对照的是哪份原文，中英文。', 'Which text, in both languages.'),
  id: say(
    '编号：小写英文字母、数字和短横线，如 example-award-2026。',
    'Its id: lower-case letters, digits and hyphens, such as example-award-2026.',
  ),
  edition: say('哪一届，如 2026；要加英文引号。', 'Which edition, such as 2026; in quotes.'),
  name: say('征集的名称，中英文。', 'What the call is called, in both languages.'),
  short: say('简称，用在文件名里，不要有空格。', 'A short name for file names, without spaces.'),
  source: say('规则出自哪份通知。', 'The call from which the rules are taken.'),
  'source.title': say('通知的标题，中英文。', 'The title of the call, in both languages.'),
  'source.url': say('通知的网址。', 'Where the call can be read.'),
  zone: say('截止时间按哪个时区，如 Asia/Shanghai。', 'The time zone of its deadlines, such as Asia/Shanghai.'),
  categories: say(
    '申报类别：每个编号一行，后写中英文名称。',
    'The categories: a line for each id, with its name in both languages.',
  ),
  applicant_kinds: say(
    '申报单位的类型：每个编号一行，后写中英文名称。',
    'Kinds of applicants: a line for each id, with its name in both languages.',
  ),
  delivery: say('怎样报送。', 'How submissions are handed in.'),
  'delivery.channel': say(
    'email 邮件、portal 网上申报、unstated 通知没有写。',
    'email, portal, or unstated where the call doesn’t say.',
  ),
  'delivery.to': say('收件邮箱，一个或几个。', 'The addresses to which it is mailed.'),
  'delivery.portal': say('网上申报的网址。', 'The address of the portal.'),
  'delivery.subject': say(
    '邮件主题的写法，可用 {applicant.name} 这样的占位。',
    'The subject of the mail; it may have tokens such as {applicant.name}.',
  ),
  'delivery.steps': say(
    '网上申报要填的各页，按次序：每个编号一页。',
    'The pages of the web form in their order, each under an id.',
  ),
  'delivery.steps.*.rules': say(
    '在这一页上要注意的规则，写编号。',
    'The rules that matter on this page, by their ids.',
  ),
  'delivery.steps.*.asks': say(
    '在这一页填写的内容，写路径，如 fields.summary。',
    'The answers that are filled in here, by their paths, such as fields.summary.',
  ),
  'delivery.steps.*.slots': say(
    '在这一页上传的材料，写 slots.yaml 里的编号。',
    'The materials that are uploaded here, by their ids in slots.yaml.',
  ),
  'delivery.steps.*.index': say('true：材料目录也在这一页上传。', 'true: the index of materials is uploaded here too.'),
  names: say('打包后的文件叫什么。', 'What the files of a bundle are called.'),
  'names.bundle': say('压缩包的名称，可用占位。', 'The name of the zip; it may have tokens.'),
  'names.entry': say('包内每份材料的名称，可用占位。', 'The name of each material in it; it may have tokens.'),
  across: say('同一单位的几份申报之间要比较什么。', 'What is compared between several submissions of one applicant.'),
  'category.id': say('条款的编号，如 C-3。', 'The id of the clause, such as C-3.'),
  'across.category': say(
    '每个类别只能报一份时，写依据的条款。',
    'The clause, where each category may be entered once only.',
  ),
  'across.files': say('不能重复使用的材料，写 slots.yaml 里的编号。', 'Slots whose files must not be used twice.'),
  'across.titles': say('标题不能相同的材料，写 slots.yaml 里的编号。', 'Slots whose titles must not be the same.'),
  'across.attributes': say(
    '不能相同的材料信息，写 asks 里的编号。',
    'Entries of materials (asks) that must not be the same.',
  ),
  recommending: say('推荐单位汇总报送时用。', 'For those who recommend and send in several submissions.'),
  'recommending.kinds': say(
    '推荐单位的类型：每个编号一行，后写中英文名称。',
    'Kinds of recommenders: a line for each id, with its name in both languages.',
  ),
  'recommending.title': say(
    '汇总表里项目名称取自哪一项，写路径。',
    'The path of the answer that is the title in the summary table.',
  ),
  'recommending.columns': say(
    '汇总表还列哪些内容，写路径，按次序。',
    'The further columns of the summary table, by their paths and in order.',
  ),
  gaps: say(
    '通知里有、规则表达不了的，或通知没有说清的，如实写在这里。在补充规则包里，也可写 { add: […], remove: […] }。',
    'What the call asks and the rules can’t say, or what it leaves open. A layer over another pack may write { add: […], remove: […] }.',
  ),
  add: say('在底本上增加的。', 'What is added to those of the base.'),
  remove: say(
    '从底本去掉的：写原来的词；说明写开头几个字。',
    'What is taken away from the base: the word itself, or how a gap begins.',
  ),
};

/** slots.yaml, fields.yaml: both have answers that are asked for. */
export const ENTRY_WORDS: Readonly<Record<string, Bilingual>> = {
  ...ANYWHERE,
  folder: say('打包时放进哪个文件夹。', 'The folder of the bundle into which it goes.'),
  named_by_slot: say(
    'true：每份材料不另起标题，用这一种类的名称。',
    'true: its files have no titles of their own, but are called as this kind is.',
  ),
  seal: say('要盖章、签字的，写依据。', 'Where it has to be sealed or signed: what the call says.'),
  'seal.what': say(
    '不只是公章时写是什么，如“负责人签字并盖章”。',
    'Where it is more than a seal, such as “signature and seal”.',
  ),
  asks: say('每份这类材料还要填写什么。', 'What has to be filled in for each material of this kind.'),
  scaffold: say(
    '新建申报文件夹时各类别先放几份：类别的编号和份数。',
    'How many a new submission begins with, by category.',
  ),
  type: say(
    '填什么：text 文字、bilingual 中英文、number 数、integer 整数、boolean 是否、date 日期、choice 单选、choices 多选、list 列表、record 分项。',
    'What is filled in: text, bilingual, number, integer, boolean, date, choice (one word), choices (several), list, or record (with keys).',
  ),
  categories: say('只有这些类别要填，写类别的编号。', 'Only these categories are asked, by their ids.'),
  phase: say(
    '在哪个阶段填：apply 申报、reply 答复、finalist 入围、ceremony 颁奖。',
    'When it is filled in: apply, reply, finalist or ceremony.',
  ),
  names: say(
    '填的是什么的名称：person 人、unit 单位、place 地方、title 标题；写了就检查写法。',
    'It is the name of a person, unit, place or title; then care is taken of how it is written.',
  ),
  options: say(
    '可以选的词：每个词一行，后写中英文含义。',
    'The words to choose from: a line for each, with what it means in both languages.',
  ),
  open: say('true：也可以填 options 以外的词。', 'true: other words than the options are allowed too.'),
  optional: say('true：可以不填。', 'true: it may be left out.'),
  items: say('列表的每一项是什么。', 'What each item of the list is.'),
  keys: say('分项填写的各项：每个编号一行。', 'The keys of the record, each under its id.'),
};

export const LIST_WORDS: Readonly<Record<string, Bilingual>> = {
  ...ANYWHERE,
  supplied: say(
    '通知没有附、要另外提供的名单：放在哪个 txt 或 csv 文件。',
    'For a list that doesn’t come with the call: the txt or csv file in which it will be put.',
  ),
  what: say('是什么名单，中英文。', 'Which list it is, in both languages.'),
  column: say('csv 里看哪一列，写列的标题；不写看第一列。', 'The column of a csv, by its title; else the first.'),
  add: say('在底本的词表上增加的词。', 'Words that are added to those of the base.'),
  remove: say('从底本的词表去掉的词。', 'Words that are taken away from those of the base.'),
};

/** A condition: `when` of rules, and of the sheet. */
export const CONDITION_WORDS: Readonly<Record<string, Bilingual>> = {
  category: say('申报类别是其中之一。', 'The category is one of these.'),
  field: say(
    '看哪一项答案，写路径，如 fields.stage；再用下面的写法说它要怎样。',
    'The answer that is looked at, by its path, such as fields.stage; the other keys say what it has to be.',
  ),
  is: say('答案正好是它，如 company、3 或 true。', 'The answer is this, such as company, 3 or true.'),
  in: say('答案是其中之一。', 'The answer is one of these.'),
  includes: say('列表里有这个词。', 'The list has this word.'),
  present: say('true：填了；false：没有填。', 'true: it is filled in; false: it isn’t.'),
  more_than: say('大于这个数；列表按项数。', 'More than this number, or than so many items.'),
  at_least: say('至少是这个数；列表按项数。', 'At least this number, or so many items.'),
  less_than: say('小于这个数；列表按项数。', 'Less than this number, or than so many items.'),
  at_most: say('至多是这个数；列表按项数。', 'At most this number, or so many items.'),
  slot: say('交了这类材料。', 'There is a material of this kind.'),
  all: say('各条都成立。', 'All of these hold.'),
  any: say('至少一条成立。', 'At least one of these holds.'),
  not: say('这一条不成立。', 'This doesn’t hold.'),
};

export const SHEET_WORDS: Readonly<Record<string, Bilingual>> = {
  ...ANYWHERE,
  supports: say(
    '哪些材料可以写明支撑哪些维度，写 slots.yaml 里的编号。',
    'Slots whose materials may say which dimensions they support.',
  ),
  named_by: say('材料信息里也写维度的那一项。', 'Entries of materials that name a dimension as well.'),
  score_max: say('每个维度至多多少分。', 'The most points that one dimension can be given.'),
  both_languages: say(
    '什么条件下，只有一种语言就算单薄；不写就一律这样算。',
    'When an answer in one language only counts as thin; else always.',
  ),
  parts: say('表的各部分，按次序。', 'The parts of the sheet, in order.'),
  advice: say('true：列出，但空缺的不计。', 'true: shown, but not counted among what is empty or thin.'),
  dimensions: say('评审看的各个维度。', 'The dimensions by which the organiser looks at a submission.'),
  'dimensions[].id': say('维度的编号。', 'The id of the dimension.'),
  answers: say('说到它的答案，写路径。', 'The answers that speak of it, by their paths.'),
  answers_when: say('只在某种条件下才看的答案。', 'Answers that speak of it in some cases only.'),
  when: say('什么条件下。', 'When.'),
  of: say('看哪些答案，写路径。', 'The answers, by their paths.'),
  rules: say('判断它的规则，写编号。', 'The rules that judge it, by their ids.'),
  figures: say('true：通知要求这里有数字。', 'true: the call asks for figures here.'),
  score: say('自评分在哪一项答案，写路径。', 'The answer that has the applicant’s own score, by its path.'),
  claimed: say(
    '什么条件下才算申报了这一维度；不写就总是看。',
    'When the applicant claims it at all; else it is always looked at.',
  ),
  slots: say('哪些材料，写 slots.yaml 里的编号。', 'Which materials, by their ids in slots.yaml.'),
  evidence: say('false：不要求有材料支撑。', 'false: no material is expected to support it.'),
  keywords: say('在材料里找的关键词。', 'Words that are looked for in the materials.'),
  'keywords.lists': say('各组关键词：组名和词。', 'The words in groups: the name of a group, and its words.'),
  aliases: say('意思相同的词，每组一行。', 'Words that mean the same, group by group.'),
  moves: say('看是否够格改报其他类别。', 'Whether there is enough for another category.'),
};
