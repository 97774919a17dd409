import type { authorMessages, Covered } from '../../findings/messages/author.ts';
import type { Words } from '../wording.ts';
import { listed, perhaps, quoted, quotedName } from './phrases.ts';

const LACKS: Record<Covered, string> = { passes: '通过', fails: '不通过', undecided: '无法判断' };
const CLAUSE = { at: '出自通知的哪一处', quote: '通知的原话' } as const;
const SEVERITY = { error: '错误', warning: '提醒', advice: '建议' } as const;

/** What is said to the author of a pack, in Chinese. */
export const authorWords: Words<keyof typeof authorMessages> = {
  'cases.path-unknown': {
    what: (p) => `用例要改动${quoted(p.path)}，但清单里没有这一处。`,
    why: () => '路径写错了，用例就检验不了想检验的内容。',
    fix: () => '请对照用例开头的清单改正路径；新增整项的，先写上它的上一级。列表的第一项是 [0]。',
  },
  'cases.rule-unknown': {
    what: (p) => `用例提到规则${quoted(p.rule)}，但规则包里没有它。`,
    why: () => '编号写错了，就没有检验到任何规则。',
    fix: (p) => perhaps(p.nearest, '写 rules.yaml 里的规则编号；不属于任何规则的提示，用“-”代替编号'),
  },
  'cases.variant-unknown': {
    what: (p) => `用例要用 variants 里的${quoted(p.variant)}，但没有写它。`,
    why: () => '没有这份改动，就不知道要检验什么样的申报。',
    fix: (p) => perhaps(p.nearest, '在同一文件的 variants 下加上它'),
  },
  'cases.list-unknown': {
    what: (p) => `用例给出名单${quoted(p.list)}，但规则包里没有要自备的这份名单。`,
    why: () => '名单的名字写错了，规则还是当作没有名单。',
    fix: (p) =>
      p.known.length === 0
        ? '请删去 lists；lists.yaml 里写明 supplied 的名单，才需要在用例里给出。'
        : perhaps(p.nearest, `写 lists.yaml 里写明 supplied 的名单：${listed(p.known)}`),
  },
  'cases.line-unclear': {
    what: (p) => `finds 里的${quoted(p.line)}看不明白。`,
    why: () => '看不明白，就没法与查出的问题核对。',
    fix: () =>
      '请写成“规则编号 消息编号”，中间空一格，例如 pages pages.over；判断不了的在后面加 undecided，已豁免的加 waived。',
  },
  'cases.message-unknown': {
    what: (p) => `finds 里的消息${quoted(p.id)}不存在。`,
    why: () => '消息编号写错了，用例永远不会符合。',
    fix: (p) => perhaps(p.nearest, '先不写这一行，运行 dossier program test，把“多出来的”一行抄过来'),
  },
  'cases.file-unknown': {
    what: (p) => `facts 说明了文件${quotedName(p.file)}，但清单的材料里没有它。`,
    why: () => '路径写错了，这几行就不起作用。',
    fix: (p) => perhaps(p.nearest, '写材料里 file 的路径'),
  },
  'cases.base-missing': {
    what: (p) => `找不到用例所依据的清单${quotedName(p.base)}。`,
    why: () => '没有清单，用例就无从改起。',
    fix: () => '请核对 base 的路径，它从用例文件所在的文件夹算起；也可以改用 manifest，把清单直接写在用例文件里。',
  },
  'cases.two-grounds': {
    what: () => '用例文件里既写了 manifest，又写了 base。',
    why: () => '不知道用例该从哪一份清单改起。',
    fix: () => '请只留一个：清单写在这里的用 manifest，写在别的文件里的用 base。',
  },
  'author.never-applies': {
    what: (p) => `规则${quoted(p.rule)}的条件要求${quoted(p.path)}同时是${listed(p.words.map(quoted))}，不会成立。`,
    why: () => '条件永远不成立，规则就从不检查。',
    fix: () => '只要其中之一的，写成“in: […]”，或者放在 any 下；多余的请删去。',
  },
  'author.row-missing': {
    what: (p) =>
      `规则${quoted(p.rule)}按${quoted(p.field)}列表，但没有${listed(p.words.map(quoted))}的行，也没有 otherwise。`,
    why: () => '填了这些答案的申报，这条规则就不检查。',
    fix: () => '请把这些行补上，或者写上 otherwise；确实不检查的，写一个 when 说明哪些才适用。',
  },
  'author.row-idle': {
    what: (p) => `规则${quoted(p.rule)}的表里有${quoted(p.word)}这一行，但${quoted(p.field)}不会有这个值。`,
    why: () => '这一行永远用不上，多半是写错了。',
    fix: (p) => perhaps(p.nearest, '删去这一行，或者在填写项的选项里加上它'),
  },
  'author.clause-empty': {
    what: (p) => `规则${quoted(p.rule)}还没有写明${listed(p.lacks.map((key) => CLAUSE[key]))}。`,
    why: () => '申报人看到提示，要能在通知里找到这一处，对照原话。',
    fix: (p) =>
      `请在 clause 里补上：${p.lacks.map((key) => (key === 'at' ? 'at 写通知的第几条，如“三（二）”' : 'quote 抄通知的原话，可以只抄要紧的几个字')).join('；')}。`,
  },
  'author.script': {
    what: (p) =>
      p.lang === 'zh'
        ? `中文（zh）里写的是${quoted(p.text)}，没有汉字。`
        : `英文（en）里写的是${quoted(p.text)}，有汉字。`,
    why: () => '只看一种语言的人会读不懂。',
    fix: (p) => (p.lang === 'zh' ? '请在 zh 里写中文。' : '请在 en 里写英文。'),
  },
  'author.rules-alike': {
    what: (p) => `规则${quoted(p.rule)}和${quoted(p.other)}检查的完全一样。`,
    why: () => '同一个问题会说两遍。',
    fix: () => '请删去其中一条；抄来忘了改的，请改成各自的要求。',
  },
  'author.severity-lowered': {
    what: (p) => `规则${quoted(p.rule)}是必须做到的（must），不符时却只算${SEVERITY[p.severity]}。`,
    why: () => '不写明缘由，下一个维护的人不知道这是不是笔误。',
    fix: () => '请在 fix 里说明为什么放宽，或者删去 severity。',
  },
  'author.no-case': {
    what: (p) => `规则${quoted(p.rule)}还没有${listed(p.lacks.map((end) => LACKS[end]))}的用例。`,
    why: () => '没有用例，谁也不知道这条规则查得对不对。',
    fix: () => '请在 cases.yaml 里补上这样的用例；只要看这一条规则的，写上 only。',
  },
};
