import type { OverlaidThing, packMessages } from '../../findings/messages/pack.ts';
import { tame } from '../tame.ts';
import type { Words } from '../wording.ts';
import { choices, listed, perhaps, quoted, quotedName } from './phrases.ts';
import { unfitWords } from './unfit.ts';

const WHAT = { path: '填写项', slot: '材料类型', attribute: '材料属性', list: '词表', category: '申报类别' } as const;

const DEFINED_IN = {
  path: 'fields.yaml',
  slot: 'slots.yaml',
  attribute: 'slots.yaml 的 asks',
  list: 'lists.yaml',
  category: 'program.yaml 的 categories',
} as const;

const ON_SHEET = { ...WHAT, rule: '规则', word: '关键词' } as const;
const SHEET_DEFINED_IN = { ...DEFINED_IN, rule: 'rules.yaml', word: 'lists.yaml' } as const;

const THING: Record<OverlaidThing, string> = {
  key: '填写项',
  category: '申报类别',
  kind: '申报单位类型',
  slot: '材料类型',
  field: '填写项',
  list: '词表',
  word: '词',
  rule: '规则',
  gap: '未写明事项',
  step: '填报步骤',
};

const rulesListed = (rules: readonly string[]): string => `规则${listed(rules.map(quoted))}`;

/** What is wrong with a program pack, in Chinese. */
export const packWords: Words<keyof typeof packMessages> = {
  'pack.file-missing': {
    what: (p) => `规则包里缺少文件${quotedName(p.name)}。`,
    why: () => '规则包不完整，不能用来检查。',
    fix: (p) => `请在规则包的文件夹里补上${quotedName(p.name)}；写法可参照内置的规则包（templates/programs）。`,
  },
  'pack.version': {
    what: (p) => `规则包的版本是${quoted(p.found)}，本工具只能读取版本 1。`,
    why: () => '版本不同，各填写项的含义可能不同。',
    fix: () => '请在 program.yaml 中写成“pack: 1”；如果规则包是为更新的版本编写的，请先升级本工具。',
  },
  'pack.kind-unknown': {
    what: (p) => (p.kind === '' ? '这条规则没有写种类（kind）。' : `没有名为${quoted(p.kind)}的规则种类（kind）。`),
    why: () => '不知道是哪种规则，这一条就无法执行。',
    fix: (p) => `${perhaps(p.nearest, '改成下列种类之一')}${choices(p.known)}`,
  },
  'pack.rule-twice': {
    what: (p) => `有两条规则的编号都是${quoted(p.id)}。`,
    why: () => '报告、确认和豁免都按编号找规则，编号相同就分不清。',
    fix: () => '请给其中一条换个编号；如果两条内容相同，请删去一条。',
  },
  'pack.unconfirmed': {
    what: (p) => `规则${quoted(p.id)}是程序起草的，还没有人确认。`,
    why: () => '起草时只看字眼，可能看错；没有经人对照原文确认的规则，不能用来检查申报材料。',
    fix: () => '请对照原文核对这条规则，填好 TODO，再删去 unconfirmed 这一行；不需要的，整条删去。',
  },
  'pack.list-path': {
    what: (p) => `名单文件${quotedName(p.file)}不能用。`,
    why: () => '名单要随规则包一起保存，才能在别的电脑上照样检查；能读的是 CSV 表格和纯文本。',
    fix: () => '请写规则包文件夹里的相对路径，用“/”分隔，扩展名是 .csv 或 .txt，例如 lists/winners.csv。',
  },
  'pack.list-unreadable': {
    what: (p) => `名单文件${quotedName(p.file)}读不出文字。`,
    why: () => '只改扩展名的 Excel 或 WPS 表格仍然不是 CSV，里面的内容无法对照。',
    fix: () => '请在 Excel 或 WPS 里打开，另存为“CSV UTF-8”。',
  },
  'pack.list-column': {
    what: (p) =>
      p.column === undefined
        ? `名单文件${quotedName(p.file)}有好几列，没有写明对照哪一列。`
        : `名单文件${quotedName(p.file)}的第一行没有${quoted(p.column)}这一列。`,
    why: () => '不知道该对照哪一列。',
    fix: (p) => `请在 column 中写表头里的名称。${choices(p.known)}`,
  },
  'pack.todo': {
    what: () => '这里还写着 TODO，要由人来定。',
    why: () => '征集通知没有写明，或者程序没有看出来，不能替人猜。',
    fix: () => '请对照征集通知填写；通知确实没有写的，按本单位的理解填写，并在 program.yaml 的 gaps 里说明。',
  },
  'pack.not-a-list': {
    what: (p) => `规则要数${quoted(p.path)}有几项，但那里只填一个值，不是列表。`,
    why: () => '只填一个值的地方，没有可数的项。',
    fix: (p) =>
      p.path.startsWith('submissions[')
        ? `要数这一项相同的申报有几份，请写 of: submissions 和 group_by: ${p.path.replace(/^submissions\[[^\]]*\]\./, '')}。`
        : '请写类型是 list 或 choices 的填写项，或者写 materials；要量文字长短，请用 length 这一种类。',
  },
  'pack.reference-unknown': {
    what: (p) => `规则里提到的${WHAT[p.what]}${quoted(p.name)}，在规则包中没有定义。`,
    why: () => '规则找不到要检查的对象，会永远查不出问题。',
    fix: (p) => perhaps(p.nearest, `在 ${DEFINED_IN[p.what]} 中加上它，或者改正规则`),
  },
  'pack.sheet-reference-unknown': {
    what: (p) => `就绪表里提到的${ON_SHEET[p.what]}${quoted(p.name)}，在规则包中没有定义。`,
    why: () => '就绪表找不到要看的内容，这一行会永远空着。',
    fix: (p) => perhaps(p.nearest, `在 ${SHEET_DEFINED_IN[p.what]} 中加上它，或者改正 sheet.yaml`),
  },
  'pack.dimension-twice': {
    what: (p) => `就绪表里有两个维度的编号都是${quoted(p.id)}。`,
    why: () => '材料按编号写明支撑哪个维度，编号相同就分不清。',
    fix: () => '请给其中一个换个编号。',
  },
  ...unfitWords,
  'pack.asks-nothing': {
    what: (p) => `规则${quoted(p.rule)}没有写要求什么，永远不会不符。`,
    why: () => '这样的规则看上去检查了，其实什么也没有检查。',
    fix: (p) => `请写上这一类规则（${p.kind}）的要求，例如上限、格式或词表；只供了解的条款，kind 写 inform。`,
  },
  'pack.condition-empty': {
    what: () => '这个条件没有写明要看什么。',
    why: () => '没有内容的条件，会让规则总是适用或者从不适用。',
    fix: () =>
      '请写明类别（category）、材料类型（slot），或者填写项（field）和对它的要求（is、in、includes、present 或 more_than）。',
  },
  'pack.condition-form': {
    what: (p) => `条件里不能直接写${quoted(p.key)}。`,
    why: () => '条件要先写明看哪一项（field），再写它应当是什么，否则不起作用。',
    fix: (p) => `请写成 { field: ${p.key}, ${p.test} }。`,
  },
  'pack.word-unknown': {
    what: (p) => `条件要求${quoted(p.path)}是${quoted(p.word)}，但它不会有这个值。`,
    why: () => '这样的条件永远不成立，规则就从不检查。',
    fix: (p) => `${perhaps(p.nearest, '从可选的值中选一个')}${choices(p.known)}`,
  },
  'pack.options-missing': {
    what: () => '这一项要从几个词里选，却没有写有哪些词。',
    why: () => '没有 options，填什么都会被接受，查不出写错的词。',
    fix: () => '请在 options 下每个词写一行，如“pilot: { zh: 试点, en: Pilot }”；随便填的，type 写 text。',
  },
  'pack.window-backwards': {
    what: (p) => `规则${quoted(p.rule)}的截止时间 ${p.closes} 早于它的开始时间。`,
    why: () => '这样的期限任何时候都已经过了。',
    fix: () => '请核对这条规则的 opens 和 closes。',
  },
  'pack.window-order': {
    what: (p) =>
      `规则${quoted(p.rule)}的截止时间 ${p.closes} 早于前一阶段${quoted(p.other)}的截止时间 ${p.otherCloses}。`,
    why: () => '很可能还是上一届的日期，照此检查会误报或漏报。',
    fix: (p) =>
      `请按新一届的通知，在 rules.yaml 里写上${quoted(p.rule)}的日期；新通知没有这一环节的，写“remove: true”去掉它。`,
  },
  'pack.file-unknown': {
    what: (p) => `规则包的文件夹里有不认识的文件${quotedName(p.name)}。`,
    why: () => '文件名写错了，里面的内容就不起作用。',
    fix: (p) => `请把文件名改成${quotedName(p.nearest)}；不是规则包的文件，请移到别处。`,
  },
  'pack.base-unknown': {
    what: (p) => `规则包要加在${quoted(p.base)}之上（extends），但没有这个内置规则包。`,
    why: () => '没有底本，就不知道这些改动是加在什么之上的。',
    fix: (p) => `${perhaps(p.nearest, '写内置规则包的编号，或规则包文件夹的路径，如“../province”')}${choices(p.known)}`,
  },
  'pack.base-missing': {
    what: (p) => `规则包要加在${quotedName(p.base)}之上（extends），但那里没有 program.yaml。`,
    why: () => '没有底本，就不知道这些改动是加在什么之上的。',
    fix: () => '请核对路径：它从写着 extends 的这个规则包的文件夹算起，指向另一个规则包的文件夹。',
  },
  'pack.base-cycle': {
    what: (p) => `规则包加在${quotedName(p.base)}之上（extends），而后者又加在前者之上，绕成了一圈。`,
    why: () => '找不到最下面的底本。',
    fix: () => '请改正其中一处 extends，最下面的规则包不写 extends。',
  },
  'pack.base-depth': {
    what: (p) => `规则包一层加一层，超过了 ${p.limit} 层。`,
    why: () => '层数太多，没有人能看清最后生效的是什么。',
    fix: () => '请把其中几层合并成一个规则包。',
  },
  'pack.nothing-to-change': {
    what: (p) => `底本里没有${THING[p.what]}${quoted(p.name)}，而这里写的又不完整，不能当作新增。`,
    why: () => '只写一部分，是对底本原有内容的修改；新增的要写全。',
    fix: (p) =>
      perhaps(
        p.nearest,
        p.needs.length === 0
          ? '写成“[词一, 词二]”这样的完整词表'
          : `把新增的${THING[p.what]}写全：${p.needs.join('、')}`,
      ),
  },
  'pack.nothing-to-remove': {
    what: (p) => `要从底本中去掉${THING[p.what]}${quoted(p.name)}，但底本里没有。`,
    why: () => '写错一个字，该去掉的就会留下来。',
    fix: (p) => perhaps(p.nearest, '删去这一行'),
  },
  'pack.still-needed': {
    what: (p) => `加上这层改动后，规则包里不再有${quoted(p.name)}，但${rulesListed(p.rules)}还要用到它。`,
    why: () => '规则找不到要检查的对象，会永远查不出问题。',
    fix: () => '请保留它；或者在 rules.yaml 里修改这些规则，不再需要的写“remove: true”去掉。',
  },
  'pack.name-token': {
    what: (p) => `名称模板里的“{${tame(p.token)}}”不是可用的代号，或者它的值不是一行文字。`,
    why: () => '材料包和其中的文件就无法按征集通知的要求命名。',
    fix: (p) => `${perhaps(p.nearest, '换成可用的代号，填写项写成“{fields.…}”')}${choices(p.known)}`,
  },
  'pack.name-characters': {
    what: (p) => `名称模板里有不能用在文件名中的字符：${quoted(p.characters)}。`,
    why: () => 'Windows 不接受这样的文件名。',
    fix: () => '请改用“_”“-”或“+”连接；花括号只用来括代号。',
  },
  'pack.id-form': {
    what: (p) => `规则包的编号${quoted(p.id)}里有不能使用的字符。`,
    why: () => '编号会用在命令和文件名里，必须在任何系统上都能用。',
    fix: () => '请只用小写英文字母、数字和短横线，并以字母或数字开头，例如“example-award-2026”。',
  },
};
