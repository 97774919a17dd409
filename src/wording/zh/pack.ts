import type { packMessages } from '../../findings/messages/pack.ts';
import type { Words } from '../wording.ts';
import { choices, perhaps, quoted, quotedName } from './phrases.ts';

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

/** What is wrong with a program pack, in Chinese. */
export const packWords: Words<keyof typeof packMessages> = {
  'pack.file-missing': {
    what: (p) => `规则包里缺少文件${quotedName(p.name)}。`,
    why: () => '规则包不完整，不能用来检查。',
    fix: (p) => `请在规则包的文件夹里补上${quotedName(p.name)}；可以参照“dossier program new”生成的样例。`,
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
  'pack.id-form': {
    what: (p) => `规则包的编号${quoted(p.id)}里有不能使用的字符。`,
    why: () => '编号会用在命令和文件名里，必须在任何系统上都能用。',
    fix: () => '请只用小写英文字母、数字和短横线，并以字母或数字开头，例如“example-award-2026”。',
  },
};
