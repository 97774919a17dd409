import { showNumber } from '../../base/sizes.ts';
import type { bookMessages } from '../../findings/messages/book.ts';
import type { Words } from '../wording.ts';
import { listed, reasonGiven } from './phrases.ts';

const ALONE = '它在材料包中是单独的文件，只看合订本的人看不到它。';
const EXPORT_AGAIN = '请从原来的文档重新导出，再重新打包。';

/** Merging materials into one PDF, in Chinese. */
export const bookWords: Words<keyof typeof bookMessages> = {
  'book.password': {
    what: () => '这份 PDF 要输入密码才能打开，没有编入合订本。',
    why: () => ALONE,
    fix: () => '请用密码打开，去掉打开密码后另存，再重新打包。',
  },
  'book.restricted': {
    what: () => '这份 PDF 设置了修改限制，没有编入合订本。',
    why: () => '合并会去掉作者设置的限制，所以保留为材料包中单独的文件。',
    fix: () => '请从原来的文档重新导出，不设权限密码，再重新打包。',
  },
  'book.damaged': {
    what: (p) => `这份 PDF 已经损坏，没有编入合订本${reasonGiven(p.reason)}。`,
    why: () => '勉强合并可能丢页而无人发现，所以保留为材料包中单独的文件。',
    fix: () => EXPORT_AGAIN,
  },
  'book.not-read': {
    what: (p) => `这份 PDF 没能读完，没有编入合订本${reasonGiven(p.reason)}。`,
    why: () => '它的结构大得异常，所以保留为材料包中单独的文件。',
    fix: () => EXPORT_AGAIN,
  },
  'book.signature': {
    what: () => '这份 PDF 带有数字签名，签名在合订本中不再有效。',
    why: () => '数字签名只对原文件有效，复制出来的页面上只留下签章的图样。',
    fix: () => '请同时提交带签名的原文件，它在材料包中原样未动。',
  },
  'book.form': {
    what: () => '这份 PDF 是可填写的表单，有些填写的内容在合订本中显示不出来。',
    why: () => '填表的软件只保存了文字，没有保存显示的样子。',
    fix: () => '请把表单打印成新的 PDF，用它作材料，再重新打包。',
  },
  'book.separate': {
    what: (p) => `有 ${showNumber(p.files.length)} 份材料不是 PDF，没有编入合订本：${listed(p.files)}。`,
    why: () => '只有 PDF 能逐页合并，其他材料在材料包中是单独的文件。',
    fix: () => '可以不处理；如果要把文档或图片编入合订本，请先导出为 PDF，再重新打包。',
  },
  'book.nothing': {
    what: () => '没有能编入合订本的材料。',
    why: () => '合订本中将只有目录。',
    fix: () => '请去掉 --combined 再打包，或者先把材料导出为 PDF。',
  },
};
