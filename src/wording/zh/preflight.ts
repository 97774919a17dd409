import { showBytes, showNumber } from '../../base/sizes.ts';
import type { PreflightMatter, preflightMessages } from '../../findings/messages/preflight.ts';
import { sheetName } from '../page-list.ts';
import type { Words } from '../wording.ts';
import { formatName } from './names.ts';
import { ATTEST, listed, onPages, quoted, reasonGiven, spaced } from './phrases.ts';

const ACTION_NAMES: Readonly<Record<string, string>> = {
  JavaScript: '脚本（JavaScript）',
  Launch: '启动程序或打开文件',
  SubmitForm: '向网络发送表单',
  ImportData: '导入外部数据',
};

const AGAIN = '请从原来的 Word 或 WPS 文档重新导出';
const LOOK = `请打开这些页看一看；征集通知有此要求而确实没有问题的，${ATTEST}。`;

/** What a pack can ask to be absent from PDFs. */
export const MATTER_NAMES: Readonly<Record<PreflightMatter, string>> = {
  restrictions: '打印、复制或修改的限制',
  scans: '没有文字的图像页',
  'blank-pages': '空白页',
  'upside-down-pages': '颠倒的页',
  'mixed-sizes': '大小不一的页面',
  'missing-fonts': '没有嵌入的字体',
  attachments: '附在里面的文件',
  'open-forms': '还能改动的表单',
  scripts: '脚本和自动操作',
  'disputed-count': '说法不一的页数',
  'hidden-content': '不显示的页面、图层和裁掉的版面',
  'broken-signatures': '没有覆盖整个文件的数字签名',
};

/** What a close look at a PDF brings up, in Chinese. */
export const preflightWords: Words<keyof typeof preflightMessages> = {
  'preflight.no-text': {
    what: (p) =>
      p.pages.length === p.of
        ? '这份 PDF 的每一页都只是图像，没有可以搜索和复制的文字。'
        : `这份 PDF ${onPages(p.pages)}只是图像，没有可以搜索和复制的文字。`,
    why: () => '主办方无法搜索、摘录，本工具也看不到这些页写了什么。',
    fix: () => '盖章、签字的扫描件可以如此；其余的页请从 Word 或 WPS 直接导出为 PDF，不要打印后再扫描。',
  },
  'preflight.blank': {
    what: (p) => `这份 PDF ${onPages(p.pages)}看上去是空白页。`,
    why: () => '空白页计入页数，也可能是扫描或导出时漏了内容。',
    fix: () => `请打开看一看：多余的删去，漏了内容的补上；征集通知有此要求而确系有意留白的，${ATTEST}。`,
  },
  'preflight.blank-unknown': {
    what: (p) => `这份 PDF ${onPages(p.pages)}没有文字，是不是空白页没有查完。`,
    why: () => '没有查完的不能算通过。',
    fix: () => LOOK,
  },
  'preflight.upside-down': {
    what: (p) => `这份 PDF ${onPages(p.pages)}的文字看上去是倒着的。`,
    why: () => '评审人员要把屏幕或纸张转过来看，装订后也会颠倒。',
    fix: () => `请在 PDF 软件中旋转这些页后保存；征集通知有此要求而本来就应如此的，${ATTEST}。`,
  },
  'preflight.sizes': {
    what: (p) =>
      `这份 PDF 的页面大小不一：${listed(p.sizes.map((one) => `${sheetName(one.width, one.height)}（${onPages(one.pages)}）`))}。`,
    why: () => '打印、装订时会缩放或换纸，页边和字号也不一致。',
    fix: () => '请把各页统一为同一种纸张，一般用 A4；图纸、大表等确需大幅面的除外。',
  },
  'preflight.dpi': {
    what: (p) => `这份 PDF ${onPages(p.pages)}有图像低于 ${p.min} dpi，最低的是 ${p.dpi} dpi。`,
    why: () => '分辨率过低，印章、小字和表格会看不清，打印出来更模糊。',
    fix: () => '扫描件请按 300 dpi 重新扫描；插图请换成更大的原图后重新导出。',
  },
  'preflight.dpi-unknown': {
    what: (p) => `这份 PDF ${onPages(p.pages)}的内容没有读完，其中图像的分辨率无法判断。`,
    why: () => '没有读完的不能算通过。',
    fix: () => LOOK,
  },
  'preflight.fonts': {
    what: (p) => `这份 PDF 没有嵌入这些字体：${listed(p.fonts)}。`,
    why: () => '对方的电脑没有这些字体时，文字会换成别的字体，走样甚至显示为空白。',
    fix: () => `${AGAIN}，导出时选择嵌入字体（如 PDF/A）。`,
  },
  'preflight.attachments': {
    what: (p) => `这份 PDF 里还附有 ${p.files.length} 个文件：${listed(p.files.map(quoted))}。`,
    why: () => '多数人看不到 PDF 里的附件，不会算作提交的材料；也可能是不该外传的文件。',
    fix: () => '需要提交的，请另存出来单独列入申报清单；不需要的，请在 PDF 软件的“附件”栏中删除。',
  },
  'preflight.form-open': {
    what: (p) =>
      p.fields === 0
        ? '这份 PDF 里有 XFA 动态表单，多数软件打不开。'
        : `这份 PDF 里有可以继续填写的表单，共 ${showNumber(p.fields)} 栏，填了 ${showNumber(p.filled)} 栏。`,
    why: () => '填好的内容别人还能改，换一个软件也可能不显示或打印不出来。',
    fix: () => '请用“打印为 PDF”另存一份，使填写的内容成为页面的一部分，再核对每一栏都看得见。',
  },
  'preflight.actions': {
    what: (p) => `这份 PDF 会自己执行操作：${listed(p.actions.map((one) => ACTION_NAMES[one] ?? one))}。`,
    why: () => '主办方的邮件系统和阅读软件可能拦截或警告，材料因此打不开。',
    fix: () => `${AGAIN}，或者用“打印为 PDF”另存一份。`,
  },
  'preflight.counts': {
    what: (p) => {
      const told = [
        `逐页数出来是 ${showNumber(p.walked)} 页`,
        ...(p.declared === undefined ? [] : [`文件自己写的是 ${showNumber(p.declared)} 页`]),
        ...(p.second === undefined ? [] : [`PDFium 显示 ${showNumber(p.second)} 页`]),
      ];
      return `这份 PDF 的页数说法不一：${told.join('，')}。`;
    },
    why: () => '不同的软件会显示不同的页数，页数是否超限也就说不清。',
    fix: () => `${AGAIN}，再核对页数。`,
  },
  'preflight.outside': {
    what: (p) => `这份 PDF 里还留有 ${showNumber(p.pages)} 个不显示的页面。`,
    why: () => '多半是编辑时删掉的页，内容还在文件里，别人可以恢复。',
    fix: () => '如果其中有不该外传的内容，请用“打印为 PDF”另存一份，不要只删页。',
  },
  'preflight.layers': {
    what: (p) => `这份 PDF 有打开时不显示的图层：${listed(p.layers.map(quoted))}。`,
    why: () => '评审人员看不到其中的内容；也可能是不该外传的内容。',
    fix: () => '请在 PDF 软件的“图层”栏中核对：要给人看的打开后另存，不要的删去。',
  },
  'preflight.cropped': {
    what: (p) => `这份 PDF ${onPages(p.pages)}有四分之一以上的版面被裁掉，打开时看不到。`,
    why: () => '裁掉的内容还在文件里，别人可以恢复；需要给人看的也可能被一起裁掉了。',
    fix: () => '请核对这些页显示得是否完整；确要裁去的，请用“打印为 PDF”另存一份。',
  },
  'preflight.signed': {
    what: (p) => {
      const all = p.signers.length + p.unnamed;
      const named = p.signers.length === 0 ? '' : `，署名：${listed(p.signers.map(quoted))}`;
      return `这份 PDF 有 ${all} 个数字签名${named}；签名是否有效，本工具不判断。`;
    },
    why: () => '任何改动都会使签名失效，包括压缩、合并和另存。',
    fix: () => '请用能验证签名的软件打开确认有效，并把原文件原样提交。',
  },
  'preflight.signed-earlier': {
    what: (p) => `这份 PDF 最后一次签名之后又添加了内容（${showBytes(p.bytes)}），签名没有覆盖整个文件。`,
    why: () => '后加的内容不受签名保护，对方可能认为文件被改动过。',
    fix: () => '请用能验证签名的软件查看签名后的改动；不该有的，请取签名时的原文件提交，或者重新签名。',
  },
  'preflight.signed-gaps': {
    what: () => '这份 PDF 的数字签名没有覆盖它应当覆盖的内容。',
    why: () => '这样的签名可以被人绕过，一般的软件会判为无效。',
    fix: () => '请从原来的文档重新导出，再用签名软件重新签名。',
  },
  'preflight.none': {
    what: (p) => `这份文件是${spaced(formatName(p.found))}，不是 PDF，无法按 PDF 检查。`,
    why: () => '没有检查的不能算通过。',
    fix: () => `请导出为 PDF 后提交；如果文件没有问题，请由负责人核对，再${ATTEST}。`,
  },
  'preflight.not-checked': {
    what: (p) => `这份 PDF 没有逐页看完${reasonGiven(p.reason)}。`,
    why: () => '没有看完的不能算通过。',
    fix: () => `${AGAIN}，或者打印成新的 PDF，再检查一次。`,
  },
};
