import { showBytes, showNumber } from '../../base/sizes.ts';
import type { bundleMessages } from '../../findings/messages/bundle.ts';
import type { Words } from '../wording.ts';
import { listed, quoted, quotedName, reasonGiven } from './phrases.ts';

const PACK_AGAIN = '请用“dossier pack”重新生成材料包；如果是别人发来的，请对方重新发送。';
const NOT_TRUSTED = '这样的压缩包不是由本工具生成的，或者被改动过，内容不可信。';
const SEND_AGAIN = '请重新下载或复制一次；如果仍有问题，请用“dossier pack”重新生成，或者请对方重新发送。';

const UNPACK_FIRST =
  '请用解压软件打开它，把里面的文件重新压缩成 ZIP；只改扩展名没有用。自己的材料请用“dossier pack”打包。';

const INSTEAD_OF_ZIP = {
  empty: { is: '是空的，一个字节也没有。', fix: '通常是下载或复制没有完成：请重新下载，或者请对方重新发送。' },
  rar: { is: '是 RAR 压缩包，不是 ZIP。', fix: UNPACK_FIRST },
  '7z': { is: '是 7z 压缩包，不是 ZIP。', fix: UNPACK_FIRST },
  mail: {
    is: '是一封邮件，不是 ZIP 压缩包。',
    fix: '请用邮件客户端打开它，把附件里的 ZIP 另存出来，再对 ZIP 运行这个命令。',
  },
  other: {
    is: '不是 ZIP 压缩包。',
    fix: '请确认选对了文件；应当是扩展名为 .zip、能用解压软件打开的文件。',
  },
};

/** A file of an archive, or the archive as a whole where no file is named. */
const packed = (name: string): string => (name === '' ? '这个压缩包' : `压缩包里的文件${quotedName(name)}`);

/** Packing and verifying, in Chinese. */
export const bundleWords: Words<keyof typeof bundleMessages> = {
  'bundle.glyph-missing': {
    what: (p) => `目录 PDF 的字体里没有这些字：${quoted(p.characters)}。`,
    why: () => '这些字在目录 PDF 中显示不出来，目录表格不受影响。',
    fix: () => '请核对这些字是否写错；生僻字或表情符号可以换成常用字，姓名用字请不要改。',
  },
  'bundle.left-out': {
    what: (p) => `文件${quotedName(p.file)}打不开，没有装进材料包。`,
    why: () => '这个材料包是强制生成的，少了申报清单中列出的材料。',
    fix: () => '请按检查报告修复这个文件，再重新打包。',
  },
  'bundle.file-changed': {
    what: (p) => `文件${quotedName(p.file)}在打包过程中被改动了。`,
    why: () => '装进去的内容可能与检查过的不一致。',
    fix: () => '请关闭正在编辑它的软件，暂停网盘同步，然后重新打包。',
  },
  'bundle.changed-since': {
    what: (p) =>
      `上次运行 validate（${p.on}）以后，有 ${showNumber(p.files.length)} 个文件被改动过：${listed(p.files.map(quotedName))}。`,
    why: () => '打包前已按现在的内容重新检查，但此前由人确认的事项（如公章）可能只适用于旧文件。',
    fix: () => '请确认装进去的是要报送的版本；盖过章、签过字的文件改动后，要重新盖章签字并更新 attest。',
  },
  'zip.not-a-zip': {
    what: (p) => `这个文件${INSTEAD_OF_ZIP[p.instead].is}`,
    why: () => '打不开就无法核对其中的材料。',
    fix: (p) => INSTEAD_OF_ZIP[p.instead].fix,
  },
  'zip.truncated': {
    what: () => '这个压缩包不完整：开头是压缩包，末尾的目录没有了。',
    why: () => '通常是下载或发送没有完成，后面的材料会丢失。',
    fix: () => SEND_AGAIN,
  },
  'zip.duplicate-name': {
    what: (p) => `压缩包里有两个文件的名称都是${quotedName(p.name)}，或者只有大小写不同。`,
    why: () => '解压时后一个会盖掉前一个，主办方只能看到一份。',
    fix: () => PACK_AGAIN,
  },
  'zip.unsafe-name': {
    what: (p) => `压缩包里的文件名${quotedName(p.name)}不安全。`,
    why: () => '它可能把文件解压到别的文件夹，或者用看不见的字符掩盖真实的名称。',
    fix: () => '请不要解压这个压缩包；请用“dossier pack”重新生成，或者向发送者核实。',
  },
  'zip.encrypted': {
    what: (p) => `${packed(p.name)}设了密码。`,
    why: () => '没有密码就打不开，许多邮箱也会拒收加密的压缩包。',
    fix: () => '请不设密码重新生成；如果征集通知要求加密，请另行向主办方说明密码。',
  },
  'zip.link': {
    what: (p) => `压缩包里的${quotedName(p.name)}是一个链接，不是文件。`,
    why: () => '链接指向制作者电脑上的位置，别人解压后打不开。',
    fix: () => PACK_AGAIN,
  },
  'zip.overlap': {
    what: (p) => `${packed(p.name)}与另一个文件共用了同一段数据。`,
    why: () => NOT_TRUSTED,
    fix: () => '请不要解压这个压缩包；请用“dossier pack”重新生成，或者向发送者核实。',
  },
  'zip.size-lies': {
    what: (p) => `${packed(p.name)}的实际大小与所标的不一致。`,
    why: () => NOT_TRUSTED,
    fix: () => SEND_AGAIN,
  },
  'zip.too-many': {
    what: (p) => `压缩包里的文件超过了 ${showNumber(p.limit)} 个。`,
    why: () => '材料包不会有这么多文件，没有继续读取。',
    fix: () => '请确认选对了文件；整个文件夹的备份不能当作材料包。',
  },
  'zip.too-large': {
    what: (p) => `${packed(p.name)}解压后会大得异常（最多允许 ${showBytes(p.limit)}），没有继续读取。`,
    why: () => '这样的压缩包可能占满硬盘。',
    fix: () => '请不要解压这个压缩包；请向发送者核实，或者重新生成。',
  },
  'zip.method': {
    what: (p) => `${packed(p.name)}用了不常见的压缩方式（编号 ${p.method}）。`,
    why: () => 'Windows 自带的解压功能很可能打不开它。',
    fix: () => '请用“dossier pack”重新生成；用其他软件压缩时，请选标准的 ZIP（Deflate）方式。',
  },
  'zip.damaged': {
    what: (p) => `${packed(p.name)}已经损坏${reasonGiven(p.reason)}。`,
    why: () => '解压出来的文件可能缺失、打不开，或者内容有错。',
    fix: () => SEND_AGAIN,
  },
  'zip.name-encoding': {
    what: (p) => `压缩包里的文件名${quotedName(p.name)}没有标明编码，或者编码不能识别。`,
    why: () => '在其他电脑上解压时，中文文件名可能变成乱码。',
    fix: () => PACK_AGAIN,
  },
  'verify.no-sums': {
    what: (p) => `材料包里没有校验文件${quotedName(p.name)}。`,
    why: () => '没有它，就无法知道其中的文件是否被改动过。',
    fix: () => '请确认这是由“dossier pack”生成的材料包，并且没有解压后重新压缩过。',
  },
  'verify.sums-line': {
    what: (p) => `校验文件的第 ${showNumber(p.line)} 行无法识别。`,
    why: () => '这一行对应的文件无法核对。',
    fix: () => '请不要手工修改校验文件；请使用原来的材料包，或者重新生成。',
  },
  'verify.changed': {
    what: (p) => `文件${quotedName(p.name)}的内容与打包时不一致。`,
    why: () => '它在打包之后被改动过，或者在传送中损坏了。',
    fix: () => '请使用原来的材料包；如果确实要修改材料，请改好后重新打包。',
  },
  'verify.missing': {
    what: (p) => `材料包里缺少文件${quotedName(p.name)}。`,
    why: () => '打包时有这份材料，现在没有了，材料已不完整。',
    fix: () => '请使用原来的材料包，或者重新打包。',
  },
  'verify.added': {
    what: (p) => `材料包里多出了文件${quotedName(p.name)}。`,
    why: () => '它是打包之后放进去的，没有经过检查，也不在目录中。',
    fix: () => '如果要提交它，请在申报清单中加上后重新打包；否则请使用原来的材料包。',
  },
  'verify.renamed': {
    what: (p) => `文件${quotedName(p.from)}被改名为${quotedName(p.to)}，内容没有变。`,
    why: () => '目录和校验文件中写的还是原来的名称，评审人员会对不上。',
    fix: () => '请使用原来的材料包；如果要改名，请修改申报清单中的材料名称后重新打包。',
  },
  'verify.several-folders': {
    what: (p) => `压缩包的最外层有 ${showNumber(p.count)} 个文件夹，应当只有一个。`,
    why: () => '解压后各文件夹会散开，评审人员分不清哪个才是申报材料。',
    fix: () => '请使用由“dossier pack”生成的材料包，不要把几个文件夹合在一起压缩。',
  },
  'verify.is-part': {
    what: (p) => `这是分卷材料包的一部分（全部共 ${p.of} 卷），还有 ${p.elsewhere} 个文件在其他分卷里，这里没有核对。`,
    why: () => '只核对一个分卷，不能说明全部材料都完好。',
    fix: () => '请把其余分卷也逐一核对；各分卷装了哪些文件，见其中的 PARTS.txt。',
  },
  'verify.no-receipt': {
    what: () => '没有找到材料包旁边的回执文件。',
    why: () => '没有回执，只能核对材料包内部是否一致，不能确认它就是当时生成的那一个。',
    fix: () => '可以不处理；如需确认，请把打包时生成的回执（.json 文件）放在材料包旁边，再核对一次。',
  },
  'verify.receipt-faulty': {
    what: (p) => `回执文件无法读取${reasonGiven(p.reason)}。`,
    why: () => '读不出回执，就不能确认这个材料包是不是当时生成的那一个。',
    fix: () => '请找回打包时生成的回执，不要手工修改；找不到的话请重新打包。',
  },
  'verify.rules-missing': {
    what: (p) => `没有找到打包时所用的规则包${quotedName(p.program)}，没有按规则复查。`,
    why: () => '规则包是一个单独的文件夹，不在材料包里。',
    fix: () =>
      '请把材料包放回申报清单所在文件夹的 bundle 里，或到打包时所在的文件夹运行；规则包有错误时，先用 dossier validate 检查。',
  },
  'verify.rules-changed': {
    what: (p) => `规则包${quotedName(p.program)}在打包之后有改动，下面按现在的规则复查。`,
    why: () => '打包时合格的，按改动后的规则不一定合格，反过来也一样。',
    fix: () => '要按打包时的规则复查，请恢复当时的规则包，或使用回执中所记的 dossier 版本。',
  },
  'verify.receipt-differs': {
    what: () => '回执对应的是另一个材料包。',
    why: () => '这个材料包与当时生成的不同，可能拿错了，也可能被改动过。',
    fix: () => '请找出与回执对应的材料包；如果材料已经更新，请使用新一次打包生成的回执。',
  },
  'verify.part-differs': {
    what: (p) => `分卷${quotedName(p.name)}的内容与回执所记的不一致。`,
    why: () => '它在打包之后被改动过，或者在传送中损坏了。',
    fix: () => '请使用原来的分卷，或者重新打包。',
  },
  'verify.beside-differs': {
    what: (p) => `材料包旁边的${quotedName(p.name)}与打包时写出的不一样了。`,
    why: () => '材料包本身没有变；但如果发送的是改过的这个文件，收件人看到的就不是打包时核对过的内容。',
    fix: () => '如果是您自己改过、另存过，可以不处理；否则请重新打包。',
  },
  'verify.beside-missing': {
    what: (p) => `回执里记着${quotedName(p.name)}，它不在材料包旁边。`,
    why: () => '只核对了在这里的文件。',
    fix: () => '如果是您移走的，可以不处理；还要用它的话，请找回来或重新打包。',
  },
};
