import type { SyntaxCode, SyntaxSentence } from '../syntax-codes.ts';

const QUOTE_IT = '请用英文双引号把整段内容括起来';

/** Malformed YAML, by the reader's code. */
export const SYNTAX: Readonly<Record<SyntaxCode, SyntaxSentence>> = {
  ALIAS_PROPS: {
    what: '引用（以 * 开头）前面多了 & 或 ! 标记',
    fix: '请去掉引用前面的标记；如果星号是正文，请用英文双引号把整段内容括起来。',
  },
  BAD_ALIAS: {
    what: '以 * 开头的内容被当成了引用，但名称写得不对',
    fix: `如果星号是正文，${QUOTE_IT}；否则请检查引用的名称。`,
  },
  BAD_COLLECTION_TYPE: {
    what: '感叹号标记与后面的内容类型不一致',
    fix: `请删掉以感叹号开头的标记；如果感叹号是正文，${QUOTE_IT}。`,
  },
  BAD_DIRECTIVE: {
    what: '以 % 开头的行写得不对',
    fix: `如果 % 是正文，${QUOTE_IT}；否则请删掉这一行。`,
  },
  BAD_DQ_ESCAPE: {
    what: '双引号里的反斜杠“\\”后面跟了不能识别的字符',
    fix: '文件路径请用“/”代替“\\”；确实需要反斜杠时，请连写两个“\\\\”。',
  },
  BAD_INDENT: {
    what: '这一行的缩进与同级的行没有对齐',
    fix: '请让同级的行左侧对齐，缩进只用空格；如果上面有括号，请检查是否已经闭合。',
  },
  BAD_PROP_ORDER: {
    what: '& 或 ! 标记的位置不对',
    fix: `请删掉这个标记；如果它是正文，${QUOTE_IT}。`,
  },
  BAD_SCALAR_START: {
    what: '内容以一个有特殊用途的符号开头',
    fix: `${QUOTE_IT}，例如 "@示例市"。`,
  },
  BLOCK_AS_IMPLICIT_KEY: {
    what: '一项内容里又出现了“名称: 内容”的写法',
    fix: `如果冒号是正文，${QUOTE_IT}；如果是下一级的内容，请另起一行并缩进，上一行的冒号后面不要再写内容。`,
  },
  BLOCK_IN_FLOW: {
    what: '括号里用了分行的写法',
    fix: '请在括号里用英文逗号分隔各项，或者去掉括号，每项另起一行。',
  },
  DUPLICATE_KEY: {
    what: '同一个填写项写了不止一次',
    fix: '请只保留一处；如果两处内容都需要，请合并到一起。',
  },
  IMPOSSIBLE: {
    what: '这里的写法无法识别',
    fix: '请对照相邻的行检查冒号、引号、括号和缩进；也可以用“dossier init”生成一份样例来对照。',
  },
  KEY_OVER_1024_CHARS: {
    what: '冒号前面的名称超过了 1,024 个字符',
    fix: `通常是一段正文里有冒号，${QUOTE_IT}。`,
  },
  MISSING_CHAR: {
    what: '这里少了一个符号，可能是引号、括号、冒号或行首的短横线',
    fix: '请检查这一行和上一行：引号和括号要成对，名称后面要有英文冒号和一个空格，列表每项要以“- ”开头。',
  },
  MULTILINE_IMPLICIT_KEY: {
    what: '冒号前面的名称分成了两行',
    fix: '请把名称和冒号写在同一行，并检查上一行是否漏了英文冒号或缩进。',
  },
  MULTIPLE_ANCHORS: {
    what: '同一项内容有两个 & 标记',
    fix: `请只保留一个；如果 & 是正文，${QUOTE_IT}。`,
  },
  MULTIPLE_DOCS: {
    what: '文件被“---”分成了几份',
    fix: '请删掉中间的“---”；如果是两份申报，请分成两个文件。',
  },
  MULTIPLE_TAGS: {
    what: '同一项内容有两个感叹号标记',
    fix: `请只保留一个；如果感叹号是正文，${QUOTE_IT}。`,
  },
  NON_STRING_KEY: {
    what: '冒号前面的名称不是文字',
    fix: '请用英文双引号把名称括起来，或者换成由字母组成的名称。',
  },
  RESOURCE_EXHAUSTION: {
    what: '内容的层次或引用太多，读取已经停止',
    fix: '请减少嵌套，去掉引用，把内容直接写出来。',
  },
  TAB_AS_INDENT: {
    what: '缩进用了制表符（Tab）',
    fix: '请删掉行首的制表符，改用空格，每级两个。',
  },
  TAG_RESOLVE_FAILED: {
    what: '有一个不能识别的感叹号标记',
    fix: `如果感叹号是正文，${QUOTE_IT}；否则请删掉这个标记。`,
  },
  UNEXPECTED_TOKEN: {
    what: '这里有一段位置不对的内容',
    fix: '请检查前面的引号和括号是否过早闭合；列表的“- ”以及“|”后面的正文都要另起一行。',
  },
};
