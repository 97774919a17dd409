import { nested } from '../../base/quotes.ts';
import { showNumber } from '../../base/sizes.ts';
import type { ruleMessages } from '../../findings/messages/rule.ts';
import type { Words } from '../wording.ts';
import { LANGUAGE_NAMES, unitName, zoneName } from './names.ts';
import { proposed } from './naming.ts';
import { listed, quoted, spaced, unstopped, WAIVE } from './phrases.ts';

function remaining(hours: number): string {
  if (hours < 1) return '不到 1 小时';
  return hours < 72 ? ` ${hours} 小时` : ` ${Math.floor(hours / 24)} 天`;
}

/** What rules of a program have to say, in Chinese. */
export const ruleWords: Words<keyof typeof ruleMessages> = {
  'present.missing': {
    what: (p) => `没有填写${quoted(p.label.zh)}。`,
    fix: () => '请在申报清单的这个位置填写；还没有这一项的，按检查报告中行号后面的名称补上。',
  },
  'present.material-missing': {
    what: (p) => `缺少材料${quoted(p.label.zh)}。`,
    fix: () =>
      '请把文件放到申报清单所在的文件夹里，并在 materials 下加一条，写明类型（slot，写法见 dossier programs show）和文件路径（file）。',
  },
  'present.language-missing': {
    what: (p) => `${quoted(p.label.zh)}没有${LANGUAGE_NAMES[p.language]}${proposed(p.pinyin)}。`,
    fix: (p) => `请在它下面加一行“${p.language}: ”，填写${LANGUAGE_NAMES[p.language]}内容。`,
  },
  'present.script': {
    what: (p) =>
      `${quoted(p.label.zh)}的${LANGUAGE_NAMES[p.language]}填写的是${quoted(p.value)}，看起来不是${LANGUAGE_NAMES[p.language]}${proposed(p.pinyin)}。`,
    fix: (p) =>
      p.language === 'zh'
        ? '请在 zh 后面填写中文内容，中英文不要写反。'
        : '请在 en 后面填写英文内容，其中不要夹带汉字，中英文不要写反。',
  },
  'text.placeholder': {
    what: (p) => `${quoted(p.label.zh)}填写的是${quoted(p.value)}，还不是正式内容。`,
    fix: () => '请换成正式内容；如果确实没有，请按征集通知的规定说明。',
  },
  'text.forbidden': {
    what: (p) => `${quoted(p.label.zh)}里出现了不宜使用的${quoted(p.word)}。`,
    fix: () => `请删去或换一种说法；如果是专有名称的一部分，请${WAIVE}。`,
  },
  'text.mentions-none': {
    what: (p) => `${quoted(p.label.zh)}里没有提到要求写明的内容。`,
    fix: (p) =>
      p.examples.length === 0 ? '请按征集通知的要求补充。' : `请结合实际补充有关内容，例如：${listed(p.examples)}。`,
  },
  'text.mentions-not': {
    what: (p) => `${quoted(p.label.zh)}里没有提到${quoted(p.missing)}。`,
    fix: (p) => `请在正文中写到${quoted(p.missing)}，名称与申报清单中填写的一致。`,
  },
  'text.no-number': {
    what: (p) => `${quoted(p.label.zh)}里没有任何数字。`,
    fix: () => '请补充能说明成效的数据，例如数量、金额、比例和时间。',
  },
  'text.id-number': {
    what: (p) => `${quoted(p.label.zh)}里出现了身份证号码（${p.shown}）。`,
    fix: () => `申报材料可能公开，请删去或遮盖身份证号码；表格确实要求填写的，请${WAIVE}。`,
  },
  'length.over': {
    what: (p) =>
      `${quoted(p.label.zh)}有 ${showNumber(p.length)} ${unitName(p.unit, p.marks)}，要求不超过 ${showNumber(p.limit)} ${unitName(p.unit, p.marks)}。`,
    fix: (p) => `请删减 ${showNumber(p.length - p.limit)} ${unitName(p.unit, p.marks)}以上。`,
  },
  'length.under': {
    what: (p) =>
      `${quoted(p.label.zh)}只有 ${showNumber(p.length)} ${unitName(p.unit, p.marks)}，要求不少于 ${showNumber(p.limit)} ${unitName(p.unit, p.marks)}。`,
    fix: (p) => `请再补充 ${showNumber(p.limit - p.length)} ${unitName(p.unit, p.marks)}以上。`,
  },
  'count.under': {
    what: (p) => `${quoted(p.label.zh)}的数量是 ${showNumber(p.count)}，要求不少于 ${showNumber(p.limit)}。`,
    fix: (p) => `请再补充 ${showNumber(p.limit - p.count)} 个。`,
  },
  'count.over': {
    what: (p) => `${quoted(p.label.zh)}的数量是 ${showNumber(p.count)}，要求不超过 ${showNumber(p.limit)}。`,
    fix: (p) => `请减少 ${showNumber(p.count - p.limit)} 个。`,
  },
  'relation.twice': {
    what: (p) => `${quoted(p.label.zh)}与前面重复，都是${quoted(p.value)}。`,
    fix: () => '请删去重复的一项，或者改成应当填写的内容。',
  },
  'order.before': {
    what: (p) => `${quoted(p.slot.zh)}排在了${quoted(p.before.zh)}前面。`,
    fix: (p) => `请在申报清单的 materials 下，把${quoted(p.slot.zh)}移到${quoted(p.before.zh)}后面。`,
  },
  'order.apart': {
    what: (p) => `几份${quoted(p.slot.zh)}没有排在一起，中间隔着其他材料。`,
    fix: (p) => `请在申报清单的 materials 下，把各份${quoted(p.slot.zh)}移到一处。`,
  },
  'window.closed': {
    what: (p) => `截止时间 ${p.closed}（${zoneName(p.zone)}）已过。`,
    fix: () => '请联系主办方，询问能否补交；如果只是预演，可以用 --as-of 指定一个日期。',
  },
  'window.not-open': {
    what: (p) => `${p.opens}（${zoneName(p.zone)}）才开始受理。`,
    fix: () => '现在可以准备材料，等开始后再提交；如果只是预演，可以用 --as-of 指定一个日期。',
  },
  'window.near': {
    what: (p) => `距离截止时间 ${p.closes}（${zoneName(p.zone)}）还有${remaining(p.hours)}。`,
    fix: () => '请尽快提交，给盖章、发送大附件和意外情况留出时间。',
  },
  'window.zone-unstated': {
    what: (p) =>
      `距离截止时间 ${p.closes} 还有${remaining(p.hours)}，征集通知没有写明时区，这里按${spaced(zoneName(p.zone))}计算。`,
    fix: () => '请尽快提交，或者向主办方确认截止时间以哪里的时间为准。',
  },
  'window.ahead': {
    what: (p) => `${quoted(p.label.zh)}写的是 ${p.day}，还没有到。`,
    fix: () => '请写已经发生的日期；还没有办的，先空着，办完再填。',
  },
  'window.done-late': {
    what: (p) => `实际完成日期是 ${p.day}，晚于截止时间 ${p.closes}（${zoneName(p.zone)}）。`,
    fix: () => '请核对日期；确已逾期的，请立即联系主办方说明情况。',
  },
  'window.done-early': {
    what: (p) => `填写的完成日期是 ${p.day}，早于最早可办的时间 ${p.opens}（${zoneName(p.zone)}）。`,
    fix: () => '请核对日期；确实提前办理的，请向主办方确认是否有效。',
  },
  'delivery.address': {
    what: (p) => `收件邮箱写的是${quoted(p.given)}，征集通知公布的是${quoted(p.wanted)}。`,
    fix: (p) => `请在 delivery 的 to 下写上${quoted(p.wanted)}，或者删去 to，由本工具自动填写。`,
  },
  'delivery.no-address': {
    what: () => '征集通知没有公布收件邮箱，申报清单中也没有填写。',
    fix: () => '请向主办方询问收件邮箱，写在 delivery 的 to 下。',
  },
  'attest.needed': {
    what: (p) => `这一点须人工确认：“${nested(unstopped(p.statement.zh))}”。`,
    fix: () =>
      '请由负责人核对后，在申报清单的 attest 下加一条，写明规则（rule）、确认人（by）和日期（on）；如果针对某个文件，还要写明文件（file）。',
  },
};
