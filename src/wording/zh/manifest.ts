import { showNumber } from '../../base/sizes.ts';
import type { manifestMessages } from '../../findings/messages/manifest.ts';
import { tame } from '../tame.ts';
import type { Words } from '../wording.ts';
import { formatName } from './names.ts';
import { choices, listed, perhaps, quoted, quotedName, spaced, unstopped } from './phrases.ts';

const PHASE_NAMES: Readonly<Record<string, string>> = {
  apply: '申报',
  reply: '答疑',
  finalist: '入围',
  ceremony: '颁奖',
};

/** What a manifest says, in Chinese. */
export const manifestWords: Words<keyof typeof manifestMessages> = {
  'manifest.not-there': {
    what: (p) => `找不到申报清单${quotedName(p.file)}。`,
    why: () => '没有申报清单，就不知道申报什么、有哪些材料。',
    fix: (p) =>
      p.nearest?.endsWith('.txt')
        ? `有一个${quotedName(p.nearest)}，多半是记事本保存时加上了“.txt”：请在资源管理器的“查看”中打开“文件扩展名”，把名称末尾的“.txt”去掉。`
        : `${p.nearest === undefined ? '' : `是不是${quotedName(p.nearest)}？`}请在申报清单所在的文件夹里运行，或写明它的路径；还没有申报清单的，先运行 dossier init。`,
  },
  'manifest.not-text': {
    what: (p) => `${quotedName(p.file)}不是申报清单，而是${spaced(formatName(p.format))}。`,
    why: () => '没有申报清单，就不知道申报什么、有哪些材料。',
    fix: () => '请写明申报清单的路径；申报清单是名为 dossier.yaml 的文本文件。',
  },
  'manifest.no-access': {
    what: (p) => `申报清单${quotedName(p.file)}或其中的材料读不出来（${tame(p.code)}）。`,
    why: () => '系统不允许读取，内容就无法检查。',
    fix: () => '请检查文件和所在文件夹的权限，关闭正在使用它的程序，再检查一次。',
  },
  'manifest.version': {
    what: (p) => `申报清单的版本是${quoted(p.found)}，本工具只能读取版本 1。`,
    why: () => '版本不同，各填写项的含义可能不同。',
    fix: () => '请写成“dossier: 1”；如果申报清单是用更新的版本生成的，请先升级本工具。',
  },
  'manifest.program-unknown': {
    what: (p) => `没有找到名为${quoted(p.program)}的征集。`,
    why: () => '不知道是哪一项征集，就无法按它的规则检查。',
    fix: (p) => `${perhaps(p.nearest, '写征集的编号，或者规则包文件夹的路径')}${choices(p.known)}`,
  },
  'manifest.program-faulty': {
    what: (p) => `征集${quoted(p.program)}的规则包有 ${showNumber(p.faults)} 处错误。`,
    why: () => '规则本身有错，按它检查得不出可靠的结论。',
    fix: () => '请先改正规则包中列出的各处错误；如果规则包是别人提供的，请把这份报告转给对方。',
  },
  'manifest.category-unknown': {
    what: (p) => `本次征集没有名为${quoted(p.category)}的申报类别。`,
    why: () => '不同类别的要求不同，类别不对就无法按要求检查。',
    fix: (p) => `${perhaps(p.nearest, '改成下列类别之一')}${choices(p.known)}`,
  },
  'manifest.kind-unknown': {
    what: (p) => `申报单位类型${quoted(p.kind)}不在可选范围内。`,
    why: () => '有的要求只针对某一类单位，类型写得不对就无法按要求检查。',
    fix: (p) => `${perhaps(p.nearest, '从可选的类型中选一个')}${choices(p.known)}`,
  },
  'manifest.category-missing': {
    what: () => '申报清单没有写申报类别（category）。',
    why: () => '不同类别的要求不同，没有类别就无法按要求检查。',
    fix: (p) => `请加一行“category: ”，在后面填写类别。${choices(p.known)}`,
  },
  'manifest.slot-unknown': {
    what: (p) => `本次征集没有名为${quoted(p.slot)}的材料类型（slot）。`,
    why: () => '不知道这份材料属于哪一类，就无法检查，也排不进材料包。',
    fix: (p) => `${perhaps(p.nearest, '改成下列类型之一')}${choices(p.known)}`,
  },
  'manifest.phase-empty': {
    what: (p) => `规则包里没有“${PHASE_NAMES[p.phase] ?? p.phase}”（${p.phase}）阶段可以检查的规则。`,
    why: () => '什么都没有检查，不能算合格。',
    fix: () => '请改用 --phase apply，或者删去申报清单中的 phase；这一阶段的要求请以主办方的通知为准。',
  },
  'manifest.file-blank': {
    what: () => '这份材料还没有写文件。',
    why: () => '没有文件，就无法检查，也装不进材料包。',
    fix: () => '请在“file:”后面空一格写上路径，例如“form/申报表.docx”；如果不需要这份材料，请删去这一条。',
  },
  'manifest.bad-address': {
    what: (p) => `${quoted(p.address)}不是能用的邮箱地址。`,
    why: () => '邮件草稿要用到这个地址，写错了就收不到结果通知。',
    fix: () => '请核对并用半角字符填写，例如 name@city.example；一处只写一个地址。',
  },
  'manifest.same-file-twice': {
    what: (p) => `文件${quotedName(p.file)}在材料列表中出现了不止一次。`,
    why: () => '评审人员会收到内容相同的两份材料，份数也会多算。',
    fix: () => '请删去多余的一条，或者把其中一条换成应当提交的文件。',
  },
  'manifest.same-content-twice': {
    what: (p) => `文件${quotedName(p.file)}与${quotedName(p.other)}内容完全相同，只是名称不同。`,
    why: () => '评审人员会收到内容相同的两份材料，份数也会多算。',
    fix: () => '请删去其中一条，或者把其中一条换成应当提交的文件。',
  },
  'manifest.same-content-elsewhere': {
    what: (p) => `文件${quotedName(p.file)}与另一类材料${quotedName(p.other)}内容完全相同。`,
    why: () => '评审人员会收到内容相同的两份材料，可能以为放错了文件。',
    fix: () => '请核对是否选错了文件；确实一份文件有两个用途的，可以不改。',
  },
  'path.empty': {
    what: () => '这里没有写文件路径。',
    why: () => '不知道是哪个文件，就无法检查和打包。',
    fix: () => '请写出文件的路径，例如“cases/案例1.pdf”。',
  },
  'path.absolute': {
    what: (p) => `${quotedName(p.path)}是从盘符或根目录写起的完整路径。`,
    why: () => '完整路径换一台电脑就找不到文件，还会暴露用户名等信息。',
    fix: () => '请把文件放到申报清单所在的文件夹里，路径从这个文件夹写起，例如“cases/案例1.pdf”。',
  },
  'path.outside': {
    what: (p) => `路径${quotedName(p.path)}指向申报清单所在文件夹之外。`,
    why: () => '文件夹之外的文件不会跟着申报清单一起转交，别人打不开。',
    fix: () => '请把文件复制到申报清单所在的文件夹里，路径中不要用“..”。',
  },
  'path.link-outside': {
    what: (p) => `${quotedName(p.path)}是一个链接，实际文件在申报清单所在文件夹之外。`,
    why: () => '文件夹之外的文件不会跟着申报清单一起转交，别人打不开。',
    fix: () => '请删掉这个链接，把文件本身复制到这里。',
  },
  'path.backslash': {
    what: (p) => `路径${quotedName(p.path)}里用了反斜杠“\\”。`,
    why: () => '反斜杠只在 Windows 上有效，换一种系统就找不到文件。',
    fix: (p) => `请改成${quotedName(p.fixed)}。`,
  },
  'path.control': {
    what: () => '文件路径里有看不见的控制字符。',
    why: () => '这样的名称在不同系统上显示不同，容易找不到文件。',
    fix: () => '请删掉这一行的路径，用键盘重新输入一遍，不要粘贴。',
  },
  'attest.rule-unknown': {
    what: (p) => `本次征集没有名为${quoted(p.rule)}的规则，这条人工确认（attest）无效。`,
    why: () => '确认没有落到任何规则上，需要确认的事项仍然算没有确认。',
    fix: (p) => perhaps(p.nearest, '按检查报告中列出的规则名称填写，或者删去这一条'),
  },
  'attest.file-unknown': {
    what: (p) => `对规则${quoted(p.rule)}的人工确认提到了文件${quotedName(p.file)}，但材料列表中没有这个文件。`,
    why: () => '确认没有落到任何材料上，需要确认的事项仍然算没有确认。',
    fix: () => '请把文件路径改得与材料列表中的完全一致；如果文件已经撤下，请删去这条确认。',
  },
  'attest.file-needed': {
    what: (p) => `对规则${quoted(p.rule)}的人工确认没有写明是哪个文件。`,
    why: () => '这条规则涉及不止一个文件，笼统的确认会把以后加进来的文件也算进去。',
    fix: () => '请每个文件各写一条，用 file 写明材料的路径，与 materials 中的写法一致。',
  },
  'attest.other-file': {
    what: (p) => `规则${quoted(p.rule)}不涉及文件${quotedName(p.file)}，这条确认不起作用。`,
    why: () => '写错了文件，应当确认的文件就仍然没有人确认。',
    fix: (p) => `请把 file 改成实际核对过的文件；还在等人确认的有：${listed(p.wanted)}。`,
  },
  'attest.item-needed': {
    what: (p) => `对规则${quoted(p.rule)}的人工确认没有写明是哪一项。`,
    why: () => '这条规则要逐项确认，笼统的确认会把以后加进来的也算进去。',
    fix: () => '请每一项各写一条，用 item 写明名称，与清单中填写的一致。',
  },
  'attest.other-item': {
    what: (p) => `规则${quoted(p.rule)}要确认的各项中没有${quoted(p.item)}，这条确认不起作用。`,
    why: () => '写错了名称，应当确认的那一项就仍然没有人确认。',
    fix: (p) => `请把 item 改成实际核对过的那一项；还在等人确认的有：${listed(p.wanted)}。`,
  },
  'attest.despite': {
    what: (p) => `${quoted(p.by)}已于 ${p.on} 确认，但自动检查的结果是：${unstopped(p.seen.zh)}。`,
    why: () => '以人的确认为准；但确认之后文件可能换过，确认时也可能漏看，所以仍然列在这里。',
    fix: (p) =>
      `请再核对一次：与确认不符，或文件在 ${p.on} 之后改过的，改正或重新核对后把 on 改成核对的日期；核对无误的不用改。`,
  },
  'attest.expired': {
    what: (p) => `规则${quoted(p.rule)}的人工确认是 ${p.on} 作出的，已过 ${p.days} 天的有效期。`,
    why: () => '时间久了，情况可能有变，过期的确认不算数。',
    fix: () => '请重新核对，把确认人（by）和日期（on）改成这一次的。',
  },
  'attest.old': {
    what: (p) => `对规则${quoted(p.rule)}的人工确认写的日期是 ${p.on}，已经过去一年多。`,
    why: () => '从往年的申报清单照抄来的确认，说的可能是另一份材料。',
    fix: () => '请由负责人对本次的材料重新核对，再把 on 改成实际核对的日期。',
  },
  'waive.needs-attestation': {
    what: (p) => `规则${quoted(p.rule)}须由人确认，不能豁免。`,
    why: () => '程序无法判断的事项，只有负责人核对过才算落实。',
    fix: () => '请删去这条豁免，核对之后在 attest 中写明确认人和日期。',
  },
  'attest.not-needed': {
    what: (p) => `规则${quoted(p.rule)}不需要人工确认。`,
    why: () => '这条确认不起作用，留着容易让人误会。',
    fix: () => '可以删去这条确认。',
  },
  'attest.in-future': {
    what: (p) => `对规则${quoted(p.rule)}的人工确认写的日期是 ${p.on}，还没有到。`,
    why: () => '确认只能记录已经做过的核对，将来的日期不算数。',
    fix: () => '请在核对之后，把 on 改成实际核对的日期。',
  },
  'waive.rule-unknown': {
    what: (p) => `本次征集没有名为${quoted(p.rule)}的规则，这条豁免（waive）无效。`,
    why: () => '豁免没有落到任何规则上，原来的问题仍然照样计算。',
    fix: (p) => perhaps(p.nearest, '按检查报告中列出的规则名称填写，或者删去这一条'),
  },
  'waive.expired': {
    what: (p) => `对规则${quoted(p.rule)}的豁免已于 ${p.until} 到期。`,
    why: () => '豁免到期后不再有效，原来的问题重新计算。',
    fix: () => '请解决这个问题；如果仍有理由保留，请重新核实后写上新的到期日（until）。',
  },
  'waive.not-needed': {
    what: (p) => `规则${quoted(p.rule)}没有查出问题，这条豁免用不上。`,
    why: () => '用不上的豁免如果留着，以后可能把新的问题也放过去。',
    fix: () => '请删去这条豁免。',
  },
};
