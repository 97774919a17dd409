import { showBytes, showNumber } from '../../base/sizes.ts';
import type { sourceMessages } from '../../findings/messages/source.ts';
import { syntaxSentence } from '../syntax-codes.ts';
import type { Words } from '../wording.ts';
import { spaceName } from './names.ts';
import { quoted } from './phrases.ts';
import { SYNTAX } from './syntax.ts';

/** A YAML file as text, in Chinese. */
export const sourceWords: Words<keyof typeof sourceMessages> = {
  'source.encoding': {
    what: (p) => `这个文件的编码是 ${p.encoding}，不是 UTF-8。`,
    why: () => '本次已按这种编码读取，但在其他电脑上打开时，中文可能变成乱码。',
    fix: () =>
      '请用记事本打开，选择“另存为”，在“编码”处选“UTF-8”后保存；在 VS Code 中可点击右下角的编码名称，选“通过编码保存”。',
  },
  'source.undecodable': {
    what: () => '这个文件里有无法识别的字节，看不出用的是哪种编码。',
    why: () => '乱码处的内容读不出来，检查结果也就不可靠。',
    fix: () =>
      '请用记事本打开，改正乱码后以“UTF-8”编码另存；如果原本是 Word 或 WPS 文档，请把文字复制到记事本中再保存。',
  },
  'source.bom': {
    what: () => '文件开头有一个看不见的编码标记（BOM）。',
    why: () => '本工具能够正常读取，但有些软件会把它当成正文。',
    fix: () => '可以不处理；如需去掉，请用记事本另存，编码选“UTF-8”，不要选“带有 BOM 的 UTF-8”。',
  },
  'source.mixed-line-ends': {
    what: () => '文件里混用了 Windows 和 Linux 两种换行方式。',
    why: () => '读取不受影响，但比对两个版本时，没有改过的行也会显示为有改动。',
    fix: () => '可以不处理；如需统一，请在 VS Code 右下角点击“CRLF”或“LF”，选定一种后保存。',
  },
  'source.old-line-ends': {
    what: () => '文件里有旧式 Mac 的换行方式（单独的回车符）。',
    why: () => '许多软件会因此把几行看成一行，内容和行号都会错位。',
    fix: () => '请用 VS Code 打开，在右下角选择“LF”，然后保存。',
  },
  'source.too-large': {
    what: (p) => `这个文件有 ${showBytes(p.bytes)}，超过了可读取的上限 ${showBytes(p.limit)}。`,
    why: () => '申报清单和规则文件只有文字，不会这么大，可能是选错了文件。',
    fix: () => '请确认所选的是申报清单（dossier.yaml），而不是某一份申报材料。',
  },
  'source.too-deep': {
    what: (p) => `内容的层次超过了 ${showNumber(p.limit)} 层。`,
    why: () => '正常的申报清单用不到这么多层，通常是缩进或括号有误。',
    fix: () => '请检查这里的缩进和括号，让同级的项左侧对齐。',
  },
  'source.too-many-aliases': {
    what: (p) => `引用（以 * 开头）展开后超过了 ${showNumber(p.limit)} 项。`,
    why: () => '继续展开会占满电脑的内存，所以没有再往下读。',
    fix: () => '请去掉引用，把内容直接写出来。',
  },
  'source.tab': {
    what: () => '这一行的缩进用了制表符（Tab）。',
    why: () => '这种文件只能用空格缩进；本次已按空格理解，以便查出其他问题。',
    fix: () =>
      '请删掉行首的制表符，改用空格，每级两个；在 VS Code 中可点击右下角的“制表符长度”，选“将缩进转换为空格”。',
  },
  'source.full-width-colon': {
    what: (p) => `${quoted(p.key)}后面用了全角冒号“：”。`,
    why: () => '这里只能用英文冒号加一个空格；本次已按英文冒号理解，以便查出其他问题。',
    fix: (p) => `请切换到英文输入法，改成“${p.key}: ”，冒号后面留一个空格。`,
  },
  'source.tight-colon': {
    what: (p) => `${quoted(`${p.key}:`)}的冒号后面少了一个空格。`,
    why: () => '没有空格就分不清哪里是内容；本次已当作有空格理解，以便查出其他问题。',
    fix: (p) => `请改成${quoted(`${p.key}: `)}，冒号后面留一个空格，再写内容。`,
  },
  'source.full-width-comma': {
    what: () => '括号里的各项之间用了全角逗号“，”。',
    why: () => '这里只能用英文逗号分隔；本次已按英文逗号理解，以便查出其他问题。',
    fix: () => '请切换到英文输入法，改成英文逗号加一个空格。',
  },
  'source.cut-by-comma': {
    what: (p) => `花括号里，英文逗号后面的${quoted(p.rest)}没有冒号，被当成了另外一项，没有读进来。`,
    why: () => '花括号里的英文逗号是各项的分界；文字里用到它时，逗号后面的部分会丢掉。',
    fix: () =>
      '请给整段文字加上英文双引号，如 { en: "Example Library, East Campus" }；如果本来就是另外一项，请补上冒号和内容。',
  },
  'source.full-width-quotes': {
    what: (p) => `内容${quoted(p.value)}的两侧用了中文引号。`,
    why: () => '其他软件会把中文引号当成正文的一部分；本次已按英文引号理解。',
    fix: () => '请把两侧的引号改成英文双引号；如果内容里没有冒号等符号，也可以直接去掉引号。',
  },
  'source.odd-space': {
    what: (p) => `这里有一个${spaceName(p.codePoint)}（${p.codePoint}），不是普通空格。`,
    why: () => '它看起来像空格，却不能用来缩进或分隔；本次已按普通空格理解，以便查出其他问题。',
    fix: () => '请删掉它，切换到英文输入法后重新按空格键。',
  },
  'source.duplicate-key': {
    what: (p) => `${quoted(p.key)}在同一处写了不止一次。`,
    why: () => '只有最后一次写的内容有效，前面的会丢失。',
    fix: () => '请只保留一处；如果几处内容都需要，请合并到一起；如果这里起是列表的下一项，请在行首补上“- ”。',
  },
  'source.syntax': {
    what: (p) => {
      const near = p.detail.trim() === '' ? '' : `（在${quoted(p.detail)}附近）`;
      return `${syntaxSentence(SYNTAX, p.code).what}${near}。`;
    },
    why: () => '从这里开始，后面的内容可能没有被正确读取。',
    fix: (p) => syntaxSentence(SYNTAX, p.code).fix,
  },
  'source.not-a-map': {
    what: () => '文件是空的，或者最外层不是一行行的“名称: 内容”。',
    why: () => '从中读不到任何填写项，无法检查。',
    fix: () =>
      '请按“名称: 内容”逐行填写，英文冒号后面留一个空格；申报清单的样例可用“dossier init”生成，规则包的用“dossier program new”。',
  },
  'source.several-documents': {
    what: () => '文件里有单独一行“---”，把内容分成了几份。',
    why: () => '只有第一份会被读取，后面的内容都没有检查。',
    fix: () => '请删掉中间的“---”；如果是两份申报，请分成两个文件，放在两个文件夹里。',
  },
};
