import { showNumber } from '../../base/sizes.ts';
import type { ruleMessages } from '../../findings/messages/rule.ts';
import type { Words } from '../wording.ts';
import { LANGUAGE_NAMES, unitName } from './names.ts';
import { proposed } from './naming.ts';
import { listed, quoted, WAIVE } from './phrases.ts';

/** What rules of a program have to say, in Chinese. */
export const ruleWords: Words<keyof typeof ruleMessages> = {
  'present.missing': {
    what: (p) => `没有填写${quoted(p.label.zh)}。`,
    fix: () => '请在申报清单的这个位置填写；还没有这一项的，按检查报告中行号后面的名称补上。',
  },
  'present.material-missing': {
    what: (p) => `缺少材料${quoted(p.label.zh)}。`,
    fix: () =>
      '请把文件放到申报清单所在的文件夹里，在 materials 下写上这一条：用 init 新建的清单里已经有，前面带 # 的把 # 去掉，再填文件路径（file）；没有的加一条，写明类型（slot）和文件路径。',
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
};
