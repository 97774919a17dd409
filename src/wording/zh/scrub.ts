import type { LeftWhy, Lost, PersonalRemains, scrubMessages, Taken, TakenKind } from '../../findings/messages/scrub.ts';
import { tame } from '../tame.ts';
import type { Words } from '../wording.ts';
import { formatName } from './names.ts';
import { listed, spaced } from './phrases.ts';

/** 各类附带信息的叫法 */
export const TAKEN_NAMES: Readonly<Record<TakenKind, string>> = {
  author: '作者',
  'last-saved-by': '最后保存者',
  manager: '主管',
  company: '单位',
  reviewers: '批注和修订者',
  place: '拍摄地点',
  path: '电脑上的路径',
  camera: '拍摄设备',
  serial: '设备序列号',
  copyright: '版权人',
  title: '属性中的标题',
  subject: '主题',
  keywords: '关键词',
  description: '备注',
  custom: '自定义属性',
  label: '单位的文档标签',
  dates: '创建、修改或拍摄时间',
  editing: '修订次数和编辑时长',
  template: '模板',
  software: '所用软件',
  printer: '打印机设置',
  preview: '缩略图',
  xmp: 'XMP 元数据',
  iptc: 'IPTC 元数据',
  pictures: '内嵌图片的附带信息',
  private: '软件留下的其他数据',
  trailer: '图片末尾之后的数据',
};

const REMAINS_NAMES: Readonly<Record<PersonalRemains, string>> = {
  'embedded-files': '文档里嵌入的文件',
  attachments: 'PDF 的附件',
  'data-tracks': '视频里的传感器数据（可能含行踪）',
};

const LOST_NAMES: Readonly<Record<Lost, string>> = { 'pdf-a': 'PDF/A', 'pdf-ua': 'PDF/UA' };

const named = ({ what, shown }: Taken): string =>
  shown.length === 0 ? TAKEN_NAMES[what] : `${TAKEN_NAMES[what]}（${shown.map((one) => tame(one)).join('，')}）`;

const LEFT: Readonly<Record<LeftWhy, (p: { format: string; reason?: string | undefined }) => string>> = {
  format: ({ format }) => `文件属性等附带信息没有清理：这里不能清理${spaced(formatName(format))}。`,
  signed: () => '文件带有数字签名，附带信息没有清理：任何改动都会使签名失效。',
  password: () => '文件加了密，附带信息没有清理。',
  restricted: () => '文件设了修改限制，附带信息没有清理。',
  damaged: ({ reason }) =>
    `文件不完整或结构有误${reason === undefined ? '' : `（${tame(reason)}）`}，附带信息没有清理。`,
  'too-large': ({ reason }) =>
    `文件中有太大的部分${reason === undefined ? '' : `（${tame(reason)}）`}，附带信息没有清理。`,
  'not-read-back': ({ reason }) =>
    `清理后的副本核对时与原文件不一致${reason === undefined ? '' : `（${tame(reason)}）`}，没有采用，附带信息没有清理。`,
};

const LEFT_FIXES: Readonly<Record<LeftWhy, (format: string) => string>> = {
  format: (format) =>
    FORMAT_FIXES[format] ?? '请右键点文件，在“属性 > 详细信息”里删除个人信息，或转成 PDF、DOCX、JPG、PNG、MP4 再试。',
  signed: () => '请看一下文件属性；不便公开的，请用清理过的文件重新签名。',
  password: () => '请去掉密码后再试。',
  restricted: () => '请用没有修改限制的原文件重新导出后再试。',
  damaged: () => '请用原来的软件打开，重新保存或导出后再试。',
  'too-large': () => '请在 Word 或 WPS 的“文件 > 信息 > 检查文档”里清理，或把文件拆小后再试。',
  'not-read-back': () => '请用原来的软件重新保存或导出后再试。',
};

const OLD_OFFICE = '请在 Word 或 WPS 中另存为 .docx、.xlsx 或 .pptx 再试，或在“文件 > 信息 > 检查文档”里清理。';
const PICTURE = '请用看图软件另存为 JPG 或 PNG 再试。';
const ARCHIVE = '请解开压缩包，清理里面的文件后重新压缩，或把文件逐个列入清单。';
const FORMAT_FIXES: Readonly<Record<string, string>> = {
  doc: OLD_OFFICE,
  ole: OLD_OFFICE,
  rtf: OLD_OFFICE,
  tiff: PICTURE,
  heic: PICTURE,
  gif: PICTURE,
  zip: ARCHIVE,
  rar: ARCHIVE,
  '7z': ARCHIVE,
  avi: '请转成 MP4 再试。',
};

const SEEN = '收件人可能从中看到作者、单位、时间、地点等信息';

/** 清理副本里的附带信息 */
export const scrubWords: Words<keyof typeof scrubMessages> = {
  'scrub.taken': {
    what: ({ taken, lost, written }) => {
      const claims = lost.length === 0 ? '' : `；副本不再标明符合 ${listed(lost.map((one) => LOST_NAMES[one]))}`;
      return `${written ? '副本已去掉' : '可以去掉'}：${taken.map(named).join('、')}${claims}。`;
    },
    why: () => '这些信息不在正文和画面里，收件人却能查到；副本的正文、页数和画面与原文件相同，原文件不改动。',
    fix: ({ taken, lost, written }) => {
      const marks = taken.some(({ what }) => what === 'reviewers') ? '，批注和修订也都保留' : '';
      const claims = lost.length === 0 ? '' : '征集要求这些标准的，请改交原文件。';
      return `${written ? '请打开副本看一遍' : '副本做好后请看一遍'}：正文里写的姓名、单位等不清理${marks}。${claims}`;
    },
  },
  'scrub.left': {
    what: (p) => LEFT[p.why](p),
    why: () => `${SEEN}；文件按原样保留。`,
    fix: ({ why, format }) => LEFT_FIXES[why](format),
  },
  'scrub.remains': {
    what: ({ remains }) => `还有没清理的内容：${listed(remains.map((one) => REMAINS_NAMES[one]))}。`,
    why: () => `这些内容去掉了文件就不一样了，所以没有动；${SEEN}。`,
    fix: () => '请用原来的软件打开看一遍，不该公开的请删去后再试。',
  },
  'scrub.encoder': {
    what: () => '视频里还留有编码软件的名称和参数，没有清理。',
    why: () => '它写在音视频数据里，去掉就要改动画面或声音；其中没有个人信息。',
    fix: () => '一般可以保留；连所用软件也不便公开的，请换一个不写这类标记的软件重新导出视频。',
  },
};
