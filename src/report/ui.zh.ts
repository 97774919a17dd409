import { nested } from '../base/quotes.ts';
import { clockTime } from '../wording/zh/phrases.ts';
import type { Ui } from './ui.ts';

function timeLeft(days: number, hours: number): string {
  if (days === 0 && hours === 0) return '不到 1 小时';
  return `还有${days > 0 ? ` ${days} 天` : ''}${hours > 0 ? ` ${hours} 小时` : ''}`;
}

/** 界面用语 */
export const uiZh: Ui = {
  severity: { error: '错误', warning: '提醒', advice: '建议' },
  outcome: { failed: '不符', undecided: '待人工确认', waived: '已豁免' },
  phase: { apply: '申报', reply: '答疑', finalist: '入围', ceremony: '颁奖' },
  basis: '依据',
  consequence: '后果',
  consequences: {
    rejected: '不符合的，整份申报不予受理或取消资格。',
    'cut-off': '超出的部分不予评审。',
    ignored: '不符合的内容不予考虑，其余照常评审。',
    'no-points': '不符合的，这一项不得分。',
    'can-be-mended': '不符合的，可以在规定的时间内补正。',
    none: '不影响受理和评审。',
  },
  why: '原因',
  fix: '办法',
  waived: '豁免',
  waivedBy: (reason, by) => `${reason}（${by} 批准）`,
  demands: '要求',
  quote: (clause, quote) => `${clause}：“${nested(quote)}”`,
  header: (name, id) => `${name}（${id}）`,
  noProgram: '未能确定申报的是哪一项征集，以下只检查了申报清单本身。',
  about: (manifest, category, phase) =>
    `申报清单 ${manifest}${category === '' ? '' : `，类别：${category}`}，阶段：${phase}`,
  judgedAt: (moment, zone, rehearsed) => (rehearsed ? `预演：按${zone} ${moment} 检查` : `检查时间：${zone} ${moment}`),
  ready: '结论：可以提交。',
  readyButClosed: (warnings) =>
    `结论：对照条款没有错误，但申报期已过${warnings > 1 ? `；另有 ${warnings - 1} 条提醒` : ''}。`,
  readyWithWarnings: (warnings) => `结论：可以提交；另有 ${warnings} 条提醒，请过目。`,
  notReady: (errors, warnings) =>
    errors === 0
      ? `结论：还不能提交。没有错误，但有 ${warnings} 条提醒，按本次要求（--strict）提醒也算不通过。`
      : `结论：还不能提交。有 ${errors} 处错误${warnings > 0 ? `，${warnings} 条提醒` : ''}。`,
  rulesLine: (n) =>
    `共 ${Object.values(n).reduce((a, b) => a + b, 0)} 条规则：通过 ${n.passed}，不符 ${n.failed}，待人工确认 ${n.undecided}，已豁免 ${n.waived}，不适用 ${n['not-applicable']}，本阶段不查 ${n['not-due']}。`,
  open: (undecided) => `有 ${undecided} 条须人工确认：核实后在申报清单的 attest 下写明规则、确认人和日期。`,
  byOn: (person, day) => `${person}，${day}`,
  byUntil: (person, day) => `${person} 批准，至 ${day}`,
  attestedBy: (who, rules) => `已人工确认 ${rules.length} 条（${who}）：${rules.join('、')}。`,
  waivedRules: (who, rules) => `已豁免 ${rules.length} 条（${who}）：${rules.join('、')}。`,
  unchecked: (rules) => `有 ${rules} 条因为文件缺失或打不开，没能检查。`,
  qualified: (severity, outcome) => `${severity}（${outcome}）`,
  daysLeft: (days, hours, closes, zone) => `距截止${timeLeft(days, hours)}（${clockTime(zone, closes)} 截止）。`,
  daysLeftAtLeast: (days, hours, first, last, zone) =>
    `距截止最少${timeLeft(days, hours)}（${clockTime(zone, first)} 至 ${last} 之间截止，究竟哪一刻不明）。`,
  perhapsClosed: (first, last, zone) => `是否已截止无法判断（${clockTime(zone, first)} 至 ${last} 之间截止）。`,
  closed: (closes, zone) => `已于${clockTime(zone, closes)} 截止。`,
  nothingFound: '没有发现问题。',
  readUp: (option) => `要了解某条规则：dossier explain <规则>${option}`,
  packed: (bytes, entries, replaced) =>
    `已打包，${bytes}，共 ${entries} 个文件${replaced ? '，替换了上一次打的包' : ''}，放在：`,
  bundle: '材料包：',
  packedForced: '注意：仍有错误未解决，这个材料包是强制生成的，回执中已注明。',
  heldBack:
    '没有打包：材料或清单里有密级或内部标志，须先由本单位保密审查，并在申报清单的 attest 下记录；加 --force 也不打包。',
  notPacked: '没有打包：请先解决上面的错误；确需先打包的，可加 --force。',
  wouldPack: '试打包，没有写任何文件。将要生成的材料包：',
  mailDrafts: (drafts, to) =>
    `${drafts === 1 ? '邮件草稿' : `${drafts} 封邮件草稿，都要发出`}，收件人 ${to}；请用邮件客户端打开，核对后由您发送：`,
  mailText: '用网页邮箱、打不开草稿的，请照这份文本逐项复制：',
  noAddress: '没有邮件草稿：征集通知没有写明收件地址；向主办方确认后，写在申报清单 delivery 的 to 里。',
  noDraft: '没有邮件草稿：材料太大，一封邮件装不下，见上面的说明。',
  wouldMail: (to) => `另有邮件草稿，收件人 ${to}；超过邮箱上限时分成几封，各带一个分卷。`,
  wouldUpload: (url) => `另有按上传顺序编号的文件夹和填报单，供在 ${url} 填报。`,
  wouldReceipt: '另有回执，请自己留存。',
  fillInSheet: '填报单，请用浏览器打开，照着逐项复制到申报网页，填一项勾一项：',
  book: (pages, outside) =>
    `合订本，共 ${pages} 页${outside > 0 ? `，不含另外 ${outside} 份材料` : ''}，可打印或翻阅；它是材料的副本，报送的仍是上面的材料包：`,
  portalFolder: (url) => `上传文件夹，请按编号顺序上传到 ${url}：`,
  receipt: '回执，请自己留存，不必发送：',
  verifiedSound: (entries) => `结论：材料包完好，${entries} 个文件都与其中的校验值一致。`,
  verifiedUnsound: (faults) => `结论：材料包有问题，共 ${faults} 处。`,
  rulesJudged: {
    checked: '已按回执所记的规则对材料包内的文件重新检查。',
    'no-receipt': '旁边没有回执，所以只核对了校验值，没有按征集规则复查。',
    'receipt-faulty': '回执读不出来，所以只核对了校验值，没有按征集规则复查。',
    'no-rules': '找不到打包时所用的规则包，所以只核对了校验值，没有按征集规则复查。',
    'not-sound': '材料包本身有问题，没有再按征集规则复查。',
    part: '这是一个分卷，只核对了它自己；核对整个材料包时才按征集规则复查。',
    unpacked: '这是解压后的材料，只核对了校验值；要按征集规则复查，请核对原来的 zip 文件。',
  },
  initDone: (manifest) => `已建好 ${manifest} 和放材料的文件夹。`,
  initNext: '接下来：把材料放进文件夹，填好申报清单，然后检查：',
  ask: {
    program: '申报哪一项征集？',
    category: '申报哪个类别？',
    applicant: '申报单位名称',
    kind: '申报单位类型',
    country: '国家代码（如 CN）',
    contact: '联系人姓名',
    email: '联系邮箱',
    phone: '联系电话',
    answerLater: '以后再填',
    inLanguage: (question, target) => `${question}（${target === 'zh' ? '中文' : '英文'}）`,
    fieldsNow: (count) => `现在就填写征集通知要求的 ${count} 项内容吗？（也可以以后在申报清单里填）`,
    howTo: '留空是以后再填；输入 < 回到上一题；按 Ctrl-C 停下，答过的会记住，下次接着填。',
    back: '← 上一题',
    goOn: (count) => `上次在这里填到一半，已有 ${count} 项。接着填吗？`,
    summary: '将写入：',
    write: '就这样写入吗？（选“否”可以改其中一项）',
    change: '改哪一项？',
    notANumber: '请输入数字，或留空以后再填。',
    notACountry: '国家代码是两个英文字母，中国写 CN；也可以留空以后再填。',
    notAnAddress: '请写完整的邮箱地址，如 name@example.org；也可以留空以后再填。',
    suchAs: (examples) => `例如：${examples}`,
    between: '、',
    kept: (count) => `已答的 ${count} 项记住了，下次接着填。`,
    notEnglish: '这里要英文；请用英文填写，或留空以后再填。',
    notADate: '请按 2025-06-15 的格式写日期，或留空以后再填。',
  },
  scaffold: {
    title: (name, id) => `${name}申报清单（${id}）`,
    howTo:
      '填写方法：英文冒号后空一格，再写内容；是写 true，否写 false；日期写成 2025-06-01；# 后面是说明，可以保留。填好后运行 dossier validate 检查。',
    categoryLine: '申报类别，从下列中选一个：',
    applicant: '申报单位',
    kindLine: '单位类型，从下列中选一个：',
    contact: '联系人；电话要加引号',
    delivery: '征集通知没有写明收件邮箱，请向主办方确认后填写',
    fields: '征集通知要求填写的内容',
    later: (phase) => `以下在${phase}阶段才需要：到时去掉行首的 # 再填`,
    materials: '材料，按阅读顺序排列；file 写相对于本清单的路径，用 / 分隔',
    attest:
      '需要人工确认的事项：核实后去掉行首的 #，在 by 后写确认人姓名，on 后写日期（如 2025-06-01）；有 file 的，写材料的路径，每个文件一条',
    waive: '豁免（慎用）：rule 规则、reason 理由、by 批准人、until 有效期至',
    clause: (at) => `（${at}）`,
    silent: '征集通知没有写明的事项，影响申报的请向主办方确认：',
  },
};
