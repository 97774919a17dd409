import { showNumber, stepOf } from '../../base/sizes.ts';
import type { fileMessages } from '../../findings/messages/file.ts';
import { tame } from '../tame.ts';
import type { Words } from '../wording.ts';
import { formAdvice, formName } from './form.ts';
import { formatName } from './names.ts';
import { ATTEST, either, exactBytes, exactLimit, quotedName, reasonGiven, spaced } from './phrases.ts';

const formats = (allowed: readonly string[]): string => either(allowed.map(formatName));

const BROKEN = { time: '读取用时太长', memory: '读取要用的内存太多', crash: '读取时程序出错' } as const;
const LIMIT_COUNTS = '超出规定的材料可能在形式审查时被退回。';
const NOT_JUDGED = '内容看不到，相关的要求就无法判断，也不能算通过。';

/** What was found in files, in Chinese. */
export const fileWords: Words<keyof typeof fileMessages> = {
  'file.missing': {
    what: (p) => `没有找到文件${quotedName(p.file)}。`,
    why: () => '申报清单中列出的文件都会装进材料包，缺一份就不完整。',
    fix: (p) =>
      p.nearest === undefined
        ? '请把文件放到申报清单所写的位置，或者改正其中的路径；请在资源管理器的“查看”中打开“文件扩展名”，核对完整的文件名。'
        : `同一文件夹里有一个文件${quotedName(p.nearest)}；如果就是它，请改正申报清单中的路径，否则请补上缺少的文件。`,
  },
  'file.is-folder': {
    what: (p) => `${quotedName(p.file)}是一个文件夹，不是文件。`,
    why: () => '一条材料只能对应一个文件，评审人员才能按目录逐份查看。',
    fix: () => '请写到具体的文件；如果文件夹里有几份材料，请每份各写一条。',
  },
  'file.not-regular': {
    what: (p) => `${quotedName(p.file)}不是普通文件。`,
    why: () => '设备、管道等特殊文件没有固定的内容，无法装进材料包。',
    fix: () => '请换成普通的文档、图片或视频文件。',
  },
  'file.empty': {
    what: (p) => `文件${quotedName(p.file)}是空的（0 B）。`,
    why: () => '通常是复制或下载没有完成，评审人员会打不开。',
    fix: () => '请从原来的位置重新复制或下载，确认能打开后再检查一次。',
  },
  'file.unreadable': {
    what: (p) => `无法读取文件${quotedName(p.file)}${reasonGiven(p.code)}。`,
    why: () => '读不到内容，就无法检查，也装不进材料包。',
    fix: () => '请关闭正在打开它的软件（如 Word、WPS），确认本账户有权打开；如果文件在网盘里，请先下载到本机。',
  },
  'file.name-case': {
    what: (p) => `申报清单中写的是${quotedName(p.file)}，实际文件名是${quotedName(p.actual)}，大小写不一致。`,
    why: () => '在 Windows 上能找到，在其他系统上可能找不到。',
    fix: (p) => `请把申报清单中的文件名改成${quotedName(p.actual)}，文件夹部分不变。`,
  },
  'format.not-allowed': {
    what: (p) => `这个文件是${spaced(formatName(p.found))}，这里要求的是${spaced(formats(p.allowed))}。`,
    why: () => '格式不符合要求的材料可能在形式审查时被退回。',
    fix: (p) => `请用制作它的软件打开，通过“另存为”或“导出”存成${spaced(formats(p.allowed))}，不要只改扩展名。`,
  },
  'format.extension-lies': {
    what: (p) => `文件的扩展名是 .${tame(p.extension)}，内容却是${spaced(formatName(p.found))}。`,
    why: () => '扩展名与内容不一致，评审人员的电脑可能打不开。',
    fix: (p) => `请用能打开它的软件打开，通过“另存为”或“导出”存成${spaced(formats(p.allowed))}，不要只改扩展名。`,
  },
  'bytes.over': {
    what: (p) => `文件大小是 ${exactBytes(p.bytes, stepOf(p.limit))}，超过了上限 ${exactLimit(p.limit)}。`,
    why: () => LIMIT_COUNTS,
    fix: () => '请压缩文件里的图片后重新导出：在 Word 或 WPS 中选中图片，用“压缩图片”；视频请降低分辨率后重新导出。',
  },
  'bytes.under': {
    what: (p) => `文件大小是 ${exactBytes(p.bytes, stepOf(p.limit))}，没有达到下限 ${exactLimit(p.limit)}。`,
    why: () => '太小的图片或视频往往不清晰，可能在形式审查时被退回。',
    fix: () => '请换成没有压缩过的原件：照片从相机或手机里取原图，不要用微信转存的；放大或改扩展名没有用。',
  },
  'bytes.near': {
    what: (p) =>
      `文件大小是 ${showNumber(p.bytes)} 字节，超过了上限较严的算法（${showNumber(p.limit)} 字节），但在较宽的算法（${showNumber(p.hard)} 字节）之内。`,
    why: () => '容量单位可以按 1000 进位，也可以按 1024 进位，主办方的系统也许用较严的一种。',
    fix: (p) => `最好压缩到 ${showNumber(p.limit)} 字节以内；在 Word 或 WPS 中选中图片，用“压缩图片”，再重新导出。`,
  },
  'pages.over': {
    what: (p) => `这个文件有 ${showNumber(p.pages)} 页，超过了 ${showNumber(p.limit)} 页的上限。`,
    why: () => LIMIT_COUNTS,
    fix: (p) => `请删减或合并内容，压缩到 ${showNumber(p.limit)} 页以内；这里的页数包括封面、目录和附录。`,
  },
  'pages.under': {
    what: (p) => `这个文件只有 ${showNumber(p.pages)} 页，要求不少于 ${showNumber(p.limit)} 页。`,
    why: () => '页数不够的材料可能在形式审查时被退回。',
    fix: () => '请补充内容，并检查扫描或导出时是否漏了页。',
  },
  'pages.unknown': {
    what: (p) => `这个文件是${spaced(formatName(p.found))}，无法数出页数。`,
    why: () => '页数要以版式固定的文件为准，数不出来就不能算通过。',
    fix: () => `请在 Word 或 WPS 中导出为 PDF 后提交；如果必须提交原格式，请打开文件核对页数，再${ATTEST}。`,
  },
  'pdf.password': {
    what: () => '这份 PDF 要输入密码才能打开。',
    why: () => '评审人员没有密码，看不到内容。',
    fix: () => '请用密码打开，去掉文档的打开密码后另存；也可以从原来的 Word 或 WPS 文档重新导出，不设密码。',
  },
  'pdf.unknown-encryption': {
    what: () => '这份 PDF 用了本工具不能识别的加密方式。',
    why: () => '评审人员的电脑很可能也打不开，其中的内容也无法检查。',
    fix: () => '请从原来的 Word 或 WPS 文档重新导出，不要加密，也不要加防复制保护。',
  },
  'pdf.restricted': {
    what: () => '这份 PDF 可以打开，但设置了打印、复制或修改的限制。',
    why: () => '主办方可能无法打印、摘录或合并这份材料。',
    fix: () => '请从原来的 Word 或 WPS 文档重新导出，不设权限密码。',
  },
  'pdf.count-differs': {
    what: (p) =>
      p.declared === undefined
        ? `这份 PDF 没有写明总页数，逐页数出来是 ${showNumber(p.walked)} 页。`
        : `这份 PDF 自己写的总页数是 ${showNumber(p.declared)} 页，逐页数出来是 ${showNumber(p.walked)} 页。`,
    why: () => '不同的软件可能显示不同的页数，本次按较多的计算。',
    fix: () => '请用生成它的软件重新导出，再核对页数。',
  },
  'pdf.damaged': {
    what: (p) => `这份 PDF 的结构有损坏，修复后读出 ${showNumber(p.pages)} 页。`,
    why: () => '有的软件也许打不开，或者少显示几页。',
    fix: () => '请从原来的文档重新导出，或者重新下载、复制一次，逐页看过后再提交。',
  },
  'pdf.corrupt': {
    what: (p) => `这份 PDF 已经损坏，无法打开${reasonGiven(p.reason)}。`,
    why: () => '评审人员会打不开这份材料。',
    fix: () => '请重新复制或下载；如果仍打不开，请从原来的文档重新导出。',
  },
  'pdf.not-checked': {
    what: (p) => `这份 PDF 没有检查完${reasonGiven(p.reason)}。`,
    why: () => '没有检查完的文件不能算通过。',
    fix: () => '请用 Word 或 WPS 重新导出，或者打印成新的 PDF，再检查一次。',
  },
  'file.not-checked': {
    what: (p) => `这个文件没有检查完，因为${BROKEN[p.why]}。`,
    why: () => '没有检查完的文件不能算通过；正常的文件很少这样，可能已经损坏，也可能是有人做过手脚。',
    fix: () => '请用生成它的软件重新导出，再检查一次。',
  },
  'file.not-opened': {
    what: (p) => `这份${formatName(p.found)}本工具打不开，无法确认内容是否完好。`,
    why: () => '打不开的文件等于没有提交。',
    fix: () => `请另存为 PDF 或 Word 文档（.docx）；如果必须用这种格式，请人工打开核对，再${ATTEST}。`,
  },
  'word.unopenable': {
    what: (p) => `这份 Word 文档无法打开${reasonGiven(p.reason)}。`,
    why: () => '文件可能已经损坏或设了密码，评审人员会打不开。',
    fix: () => '请用 Word 或 WPS 打开，去掉密码后另存为 .docx；如果打不开，请重新复制一次。',
  },
  'word.legacy': {
    what: () => '这是旧版 Word 格式（.doc）。',
    why: () => '新的软件打开时版面可能走样，其中的内容也没有检查。',
    fix: () => '请用 Word 或 WPS 打开，选择“另存为”，格式选“Word 文档（*.docx）”。',
  },
  'word.password': {
    what: () => '这份文档设了打开密码。',
    why: () => '评审人员没有密码，打不开；其中的内容也没有检查。',
    fix: () =>
      '请用 Word 或 WPS 输入密码打开，在“文件”菜单里找到“保护文档”或“文档加密”，把密码清空后保存，再检查一次。',
  },
  'form.other-format': {
    what: (p) => `这份文件是${spaced(formName(p))}，里面填了什么、漏了什么无法逐项检查。`,
    why: () => NOT_JUDGED,
    fix: (p) => formAdvice(p.found),
  },
  'image.unreadable': {
    what: (p) => `这张图片无法读取${reasonGiven(p.reason)}。`,
    why: () => '图片可能已经损坏，评审人员会看不到。',
    fix: () => '请用看图软件打开，另存为 JPEG 或 PNG；如果打不开，请重新导出或拍摄。',
  },
  'video.unreadable': {
    what: (p) => `这段视频无法读取${reasonGiven(p.reason)}。`,
    why: () => '视频可能没有录完或没有传完，评审人员会无法播放。',
    fix: () => '请从头到尾播放一遍；如果放不了，请用剪辑软件重新导出为 MP4（H.264 编码）。',
  },
  'text.none': {
    what: () => '这个文件里没有可读取的文字，很可能是扫描件。',
    why: () => NOT_JUDGED,
    fix: () =>
      `如果要求提交文字稿，请从原来的 Word 或 WPS 文档直接导出 PDF，不要打印后再扫描；如果本来就该是扫描件，请人工核对，再${ATTEST}。`,
  },
  'text.not-read': {
    what: (p) => `这份${spaced(formatName(p.found))}里的文字没有读出来${reasonGiven(p.reason)}。`,
    why: () => '文件可能已经损坏、设了密码，或者内容过多，评审人员也可能打不开。',
    fix: () => '请用 Office 或 WPS 打开，去掉密码后另存一份；能正常打开的，请人工核对其中的内容。',
  },
  'metadata.not-read': {
    what: (p) => `这个文件的属性信息没有读出来${reasonGiven(p.reason)}。`,
    why: () => '作者、位置一类的信息有没有留在里面，无法判断。',
    fix: () => '请用原来的软件打开后另存一份，再检查一次；打不开的，请换一份文件。',
  },
  'metadata.not-readable': {
    what: (p) => `这个文件是${spaced(formatName(p.found))}，无法读出其中的作者等属性信息。`,
    why: () => '作者、位置一类的信息有没有留在里面，无法判断。',
    fix: () => '请另存为 .docx、.xlsx、.pptx 或 PDF 后再检查；格式不能改的，请在“属性”里人工查看。',
  },
  'text.not-readable': {
    what: (p) => `这个文件是${spaced(formatName(p.found))}，无法读出其中的文字。`,
    why: () => NOT_JUDGED,
    fix: () => `请用 Word 或 WPS 另存为 .docx 或 PDF；如果格式不能改，请打开文件人工核对，再${ATTEST}。`,
  },
};
