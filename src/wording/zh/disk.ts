import type { Junk } from '../../base/junk.ts';
import { showNumber } from '../../base/sizes.ts';
import type { diskMessages } from '../../findings/messages/disk.ts';
import type { Words } from '../wording.ts';
import { listed, quotedName, spaced } from './phrases.ts';

const JUNK: Record<Junk, string> = {
  macos: '苹果电脑自动生成的系统文件',
  windows: 'Windows 自动生成的系统文件',
  'office-lock': '办公软件打开文档时生成的临时文件',
  'office-temporary': '办公软件编辑文档时生成的临时文件',
  editor: '编辑软件生成的临时文件或备份',
  hidden: '隐藏文件',
};

/** What lies on the disk, in Chinese. */
export const diskWords: Words<keyof typeof diskMessages> = {
  'disk.junk-named': {
    what: (p) => `文件${quotedName(p.file)}是${spaced(JUNK[p.junk])}，不是申报材料。`,
    why: () => '评审人员打开它看不到材料的内容，等于漏交了这份附件。',
    fix: (p) =>
      p.junk === 'office-lock'
        ? '请关闭正在打开的文档，把 file 改成文档本身的文件名。'
        : '请把 file 改成材料本身的文件名。',
  },
  'disk.unnamed': {
    what: (p) => {
      const folder = p.folder === '' ? '申报清单所在的文件夹' : `文件夹${quotedName(p.folder)}`;
      return `${folder}里有 ${showNumber(p.files.length)} 个文件没有写进申报清单：${listed(p.files.map(quotedName))}。`;
    },
    why: () => '没有写进申报清单的文件不会检查，也不会装进材料包；漏交附件是形式审查退回的常见原因。',
    fix: () => '要提交的，请在 materials 下各加一条；不提交的（如草稿、底稿），请移到放材料的文件夹以外。',
  },
  'disk.too-many': {
    what: (p) => `放材料的文件夹里有 ${showNumber(p.limit)} 个以上的文件，没有全部核对是否写进了申报清单。`,
    why: () => '没有核对到的文件里，可能有漏交的附件。',
    fix: () => '请把与这次申报无关的文件移到别处，再检查一次。',
  },
  'disk.junk-kept-out': {
    what: (p) =>
      `有 ${showNumber(p.files.length)} 个系统文件或临时文件没有装进材料包：${listed(p.files.map(quotedName))}。`,
    why: () => '它们由系统或办公软件自动生成，不是申报材料。',
    fix: () => '不用处理；文件名以“~$”开头的，说明有文档还开着，请确认已经保存。',
  },
};
