import { showNumber } from '../../base/sizes.ts';
import type { doctorMessages } from '../../findings/messages/doctor.ts';
import type { Words } from '../wording.ts';
import { quotedName } from './phrases.ts';

const MENDED = '用 --out 写出的副本会改好，不用手工处理。';
const CODE_PAGES = { gbk: ' GBK ', big5: ' Big5 ', 'shift-jis': ' Shift_JIS ', cp437: '西文代码页 437 ' } as const;

interface Files {
  readonly count: number;
  readonly name: string;
}

/** 一个文件只说它的名称，几个文件说数目，举一个例子。 */
const files = ({ count, name }: Files): string =>
  count === 1 ? `文件${quotedName(name)}` : `${showNumber(count)} 个文件（如${quotedName(name)}）`;
const names = ({ count, name }: Files): string =>
  count === 1 ? `文件名${quotedName(name)}` : `${showNumber(count)} 个文件名（如${quotedName(name)}）`;

/** Somebody's zip, in Chinese. */
export const doctorWords: Words<keyof typeof doctorMessages> = {
  'doctor.code-page': {
    what: (p) => `${names(p)}没有标明编码，这里按${CODE_PAGES[p.encoding]}读出。`,
    why: () => '只有语言设置相同的 Windows 能正常显示，在其他电脑上会变成乱码。',
    fix: () => `请核对上面读出的名称；如果不对，请用 --names 指定编码。${MENDED}`,
  },
  'doctor.unmarked': {
    what: (p) => `${names(p)}没有带上标准的 UTF-8 标记；macOS 自带的压缩功能和 Linux 的 zip 就是这样。`,
    why: () => '在 Windows 上解压，多半会变成乱码。',
    fix: () => MENDED,
  },
  'doctor.undecodable': {
    what: (p) => `${names(p)}不知道是什么编码，读不出来。`,
    why: () => '照现在的样子，谁都看不懂这些名称。',
    fix: () => '请用 --names 换一种编码试试；如果都不对，请对方重新压缩，或者把文件逐个发来。',
  },
  'doctor.decomposed': {
    what: (p) => `${names(p)}里的重音符号或浊音符号是拆开存放的，macOS 上的名称就是这样。`,
    why: () => '看上去一样，但在 Windows 上可能显示成两个字符，按名称也查找不到。',
    fix: () => MENDED,
  },
  'doctor.windows': {
    what: (p) => `${names(p)}含有 Windows 不允许的字符、结尾或保留名称。`,
    why: () => '在 Windows 上解压时，这些文件会出错、被跳过或者改名。',
    fix: () => `${MENDED}不允许的符号会换成相应的全角符号。`,
  },
  'doctor.invisible': {
    what: (p) => `${names(p)}含有看不见的控制字符，或者改变文字方向的字符。`,
    why: () => '看到的名称可能与真实的名称不同，扩展名也可能是伪装的。',
    fix: () => `请向发送者核实这些文件的来历。${MENDED}`,
  },
  'doctor.path': {
    what: (p) => `${names(p)}用了绝对路径、“..”或者反斜杠。`,
    why: () => '解压时，文件可能落到别的文件夹里，或者文件夹和文件名混在一起。',
    fix: () => `副本会把它们放回压缩包自己的文件夹。如果是“..”或绝对路径，请向发送者核实来历。`,
  },
  'doctor.long': {
    what: (p) => `${names(p)}太长：连同文件夹超过了 ${p.longest} 个字符，或者单个名称超过了 255 字节（约 85 个汉字）。`,
    why: () => 'Windows 的完整路径最多 259 个字符，有的系统单个名称最多 255 字节，超过就解压不出来。',
    fix: () => `${MENDED}名称会从后面截短，扩展名保留。`,
  },
  'doctor.too-long': {
    what: (p) => `${names(p)}所在的文件夹层数太多，截短后仍然超过 ${p.longest} 个字符。`,
    why: () => 'Windows 的完整路径最多 259 个字符，超过就解压不出来。',
    fix: () => '请减少文件夹的层数后重新压缩。',
  },
  'doctor.collision': {
    what: (p) => `${names(p)}与另一个相同，或者只有大小写、写法不同。`,
    why: () => '在 Windows 和 macOS 上解压时，后一个会盖掉前一个。',
    fix: () => '两个都会放进副本，后一个加上编号；请核对是不是同一份材料的两个版本。',
  },
  'doctor.wrapped': {
    what: (p) => `所有文件都在文件夹${quotedName(p.folder)}里，外面又套了一层同名的文件夹。`,
    why: () => '打开时要多点一层，路径也变长了。',
    fix: () => '用 --out 写出的副本会去掉多余的一层。',
  },
  'doctor.junk': {
    what: (p) => `${files(p)}不是材料，是系统或软件留下的。`,
    why: () => 'macOS 的“__MACOSX”、Windows 的“Thumbs.db”和办公软件的临时文件，收件人会以为是打不开的材料。',
    fix: () => '用 --out 写出的副本不含这些文件；请看一眼名单，确认里面没有材料。',
  },
  'doctor.encrypted': {
    what: (p) => `${files(p)}设了密码。`,
    why: () => '没有密码读不出内容，也就放不进副本。',
    fix: () => '请对方不设密码重新压缩。',
  },
  'doctor.damaged': {
    what: (p) => `${files(p)}已经损坏，或者实际内容与压缩包里登记的不一致。`,
    why: () => '内容不可信，不能放进副本。',
    fix: () => '请重新下载一次；如果仍有问题，请对方重新发送。',
  },
  'doctor.method': {
    what: (p) => `${files(p)}用了不常见的压缩方式。`,
    why: () => '本工具和 Windows 自带的解压功能都读不出来，也就放不进副本。',
    fix: () => '请对方用标准的 ZIP（Deflate）方式重新压缩。',
  },
  'doctor.link': {
    what: (p) => `${files(p)}是链接，不是文件。`,
    why: () => '链接指向制作者电脑上的位置，别人打不开，也放不进副本。',
    fix: () => '请对方把链接所指的文件放进来，再重新压缩。',
  },
  'doctor.empty-files': {
    what: (p) => `${files(p)}是空的，一个字节也没有。`,
    why: () => '通常是对方复制或下载没有完成，收件人打不开。',
    fix: () => '请对方核对原文件，重新压缩后发来；副本会原样保留。',
  },
  'doctor.empty-folders': {
    what: (p) =>
      p.count === 1
        ? `文件夹${quotedName(p.name)}是空的。`
        : `${showNumber(p.count)} 个文件夹（如${quotedName(p.name)}）是空的。`,
    why: () => '可能是漏放了材料；副本里没有空文件夹。',
    fix: () => '请向对方核实是否漏了文件。',
  },
  'doctor.nested': {
    what: (p) => `${files(p)}本身是压缩包。`,
    why: () => '里面的文件没有检查，名称可能同样是乱码；评审方也不一定会再解压一次。',
    fix: () => '请解压后把里面的文件直接放进来，或者对它再运行一次“dossier doctor”。',
  },
  'doctor.programs': {
    what: (p) => `${files(p)}是程序或脚本。`,
    why: () => '许多邮箱会因此拒收整个压缩包，双击它还可能带来危险。',
    fix: () => '请先向发送者核实；如果不是材料，请对方去掉后重新发送。',
  },
  'doctor.macros': {
    what: (p) => `${files(p)}可以带有宏。`,
    why: () => '许多邮箱和单位会拦截带宏的文件。',
    fix: () => '请对方另存为不带宏的格式（docx、xlsx、pptx）。',
  },
};
