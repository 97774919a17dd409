import type { FormMatter, FormSpot, formMessages } from '../../findings/messages/form.ts';
import { firstOf } from '../tame.ts';
import type { Words } from '../wording.ts';
import { wordPlace } from './form.ts';
import { ATTEST, listed, quoted } from './phrases.ts';

/** What a pack can ask to be absent from Word forms. */
export const FORM_MATTER_NAMES: Readonly<Record<FormMatter, string>> = {
  blanks: '没有填的栏目',
  placeholders: '“待补充”“XX 单位”之类的占位文字',
  'tracked-changes': '未处理的修订',
  comments: '批注',
  'hidden-text': '隐藏文字',
  macros: '宏',
  'stale-fields': '未更新或出错的域',
  'outside-links': '指向文档以外的链接内容',
  protection: '编辑限制',
};

/** `“职务”（表 1 第 3 行第 4 列）`; with words: `“案例简介”写着“XX单位”（…）`. */
function spotOf({ label, at, words }: FormSpot): string {
  const name = label === '' ? '' : quoted(label);
  if (words === undefined) return `${name === '' ? '没有名称的一栏' : name}（${wordPlace(at)}）`;
  return `${name === '' ? '' : `${name}写着`}${quoted(words)}（${wordPlace(at)}）`;
}

/** A list in a sentence whose parts bring their own quotation marks. */
function spots(all: readonly FormSpot[]): string {
  const { shown, cut } = firstOf(all);
  return `${shown.map(spotOf).join('、')}${cut ? `等 ${all.length} 处` : ''}`;
}

const by = (authors: readonly string[]): string =>
  authors.length === 0 ? '' : `，作者：${listed(authors.map(quoted))}`;

const OPEN = {
  nothing: '只能看，不能改',
  comments: '只能加批注',
  'tracked-changes': '改动都会留下修订记录',
  'form-fields': '只能填写表单域',
} as const;

/** What is noticed in a Word form, in Chinese. */
export const formWords: Words<keyof typeof formMessages> = {
  'form.blank': {
    what: (p) => `这份 Word 表有 ${p.spots.length} 栏看上去没有填：${spots(p.spots)}。`,
    why: () => '漏填的栏目可能在形式审查时被退回；也可能本来就可以不填，本工具分不清。',
    fix: () =>
      `请逐栏核对（可用 dossier form check 列出，可以空着的加 --optional）：该填的补上，没有内容的写“无”。征集通知有此要求而确实可以空着的，${ATTEST}。`,
  },
  'form.required-blank': {
    what: (p) => `这份 Word 表的必填栏没有填：${spots(p.spots)}。`,
    why: () => '必填栏空着的申报表可能在形式审查时被退回。',
    fix: () => '请在 Word 或 WPS 中打开，填好这些栏目后保存，再检查一次。',
  },
  'form.required-absent': {
    what: (p) => `这份 Word 表里没有找到这些必填栏：${listed(p.labels.map(quoted))}。`,
    why: () => '找不到就无法判断填了没有，也不能算通过。',
    fix: () => `请核对用的是不是主办方发布的表格，栏目有没有改名或删去；如果确实填好了，${ATTEST}。`,
  },
  'form.no-questions': {
    what: () => '这份 Word 文件里没有认出可以填写的栏目，是否填全无法判断。',
    why: () => '没有检查的不能算通过。',
    fix: () => `请核对是不是填好的申报表；如果是，请由负责人通读一遍，再${ATTEST}。`,
  },
  'form.placeholder': {
    what: (p) => `这份 Word 表还留着 ${p.spots.length} 处占位文字：${spots(p.spots)}。`,
    why: () => '占位文字说明这里还没有写完，评审人员会当作没有填。',
    fix: () => '请换成实际内容；暂时没有的，请向负责的部门要来再填。',
  },
  'form.placeholder-text': {
    what: (p) => `这份 Word 文件的正文里有 ${p.spots.length} 处看上去是占位文字：${spots(p.spots)}。`,
    why: () => '可能是没有写完的地方，也可能是表格自带的说明，本工具分不清。',
    fix: () => `请看一看：没写完的补上。征集通知有此要求而确系表格自带的，${ATTEST}。`,
  },
  'form.changes': {
    what: (p) => `这份 Word 文件里有 ${p.count} 处修订没有接受或拒绝${by(p.authors)}。`,
    why: () => '对方打开会看到改动的痕迹，删掉的话也还在里面。',
    fix: () => '请在“审阅”中逐处核对，选“接受所有修订”或逐处拒绝，再关闭“修订”后保存。',
  },
  'form.comments': {
    what: (p) => `这份 Word 文件里有 ${p.count} 条批注${by(p.authors)}。`,
    why: () => '批注多半是内部意见，对方打开就能看到。',
    fix: () => '请先处理批注里的意见，再在“审阅”中选“删除文档中的所有批注”后保存。',
  },
  'form.hidden': {
    what: (p) => `这份 Word 文件里有 ${p.spots.length} 处隐藏文字：${spots(p.spots)}。`,
    why: () => '屏幕上和打印时一般看不到，但对方可以让它显示出来。',
    fix: () => '请点“显示/隐藏编辑标记”让它们显示出来：不要的删去，要给人看的取消“字体”中的“隐藏”。',
  },
  'form.macros': {
    what: () => '这份 Word 文件带有宏。',
    why: () => '邮件系统和办公软件常常拦截带宏的文件，对方可能收不到、打不开。',
    fix: () => '请另存为不带宏的 Word 文档（*.docx），再核对内容。',
  },
  'form.broken-fields': {
    what: (p) => `这份 Word 文件里有 ${p.spots.length} 处引用出错：${spots(p.spots)}。`,
    why: () => '目录、页码或交叉引用找不到原来的位置，打印出来就是这行错误提示。',
    fix: () => '请重新插入这些引用，或者直接改成文字；改好后按 Ctrl+A 全选，再按 F9 更新域。',
  },
  'form.stale-fields': {
    what: (p) => `这份 Word 文件里有 ${p.spots.length} 处域没有更新：${spots(p.spots)}。`,
    why: () => '目录、页码、日期等显示的可能还是旧内容。',
    fix: () => '请按 Ctrl+A 全选，再按 F9 更新域，核对后保存。',
  },
  'form.outside': {
    what: (p) => `这份 Word 文件打开时要读取文档以外的内容：${listed(p.targets.map(quoted))}。`,
    why: () => '对方的电脑上没有这些内容，图片可能显示不出来；路径里也可能带有人名、单位内部的网址。',
    fix: () => '图片请改为嵌入（在“编辑指向文件的链接”中选“断开链接”）；模板请在“开发工具”的“文档模板”中改回 Normal。',
  },
  'form.protected': {
    what: (p) => `这份 Word 文件限制了编辑：${OPEN[p.open]}。`,
    why: () => '主办方可能需要复制、编排或补充；如果主办方发的表格本来就有限制，则不必处理。',
    fix: () =>
      `请与主办方发的原表核对：自己加的，在“审阅”的“限制编辑”中停止保护；原来就有而征集通知又有此要求的，${ATTEST}。`,
  },
};
