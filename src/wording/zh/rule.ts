import { showNumber } from '../../base/sizes.ts';
import type { ruleMessages } from '../../findings/messages/rule.ts';
import { percent, withUnit } from '../tame.ts';
import type { Words } from '../wording.ts';
import { faultPhrase } from './identifiers.ts';
import { COMPARISON_NAMES, LANGUAGE_NAMES, UNIT_NAMES } from './names.ts';
import { proposed } from './naming.ts';
import { listed, quoted, quotedName, WAIVE } from './phrases.ts';

const TYPES = {
  email: { name: '电子邮箱地址', fix: '请写成 name@example.com 这样的地址，只写一个，不要有空格和中文标点。' },
  phone: { name: '电话号码', fix: '请写数字，并加上国家代码和区号，例如 "+86 10 1234 5678"；分机号写在“转”字后面。' },
  url: { name: '网址', fix: '请写完整的网址，以 https:// 或 http:// 开头，不要有空格。' },
  'phone-cn': {
    name: '国内电话号码',
    fix: '请写 11 位手机号码，或者带区号的固定电话，例如 "010-62345678"；分机号写在“转”字后面。',
  },
} as const;

const NUMBERS = {
  'credit-code': {
    name: '统一社会信用代码',
    fix: '请对照营业执照或法人证书逐位核对；代码里没有字母 I、O、S、V、Z，容易与数字 1、0、5、2 混淆。',
  },
  'id-number': { name: '居民身份证号码', fix: '请对照身份证逐位核对；最后一位是罗马数字的，写成字母 X。' },
  'mobile-cn': { name: '手机号码', fix: '请核对后写 11 位数字；需要国家代码的，前面写 +86。' },
} as const;

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
  'text.language': {
    what: (p) => `正文里${LANGUAGE_NAMES[p.language]}只占 ${percent(p.share)}，要求不低于 ${percent(p.wanted)}。`,
    fix: (p) => `请提交以${LANGUAGE_NAMES[p.language]}为主的版本，并检查是否选错了文件。`,
  },
  'text.id-number': {
    what: (p) => `${quoted(p.label.zh)}里出现了身份证号码（${p.shown}）。`,
    fix: () => `申报材料可能公开，请删去或遮盖身份证号码；表格确实要求填写的，请${WAIVE}。`,
  },
  'length.over': {
    what: (p) =>
      `${quoted(p.label.zh)}有 ${showNumber(p.length)} ${UNIT_NAMES[p.unit]}，要求不超过 ${showNumber(p.limit)} ${UNIT_NAMES[p.unit]}。`,
    fix: (p) => `请删减 ${showNumber(p.length - p.limit)} ${UNIT_NAMES[p.unit]}以上。`,
  },
  'length.under': {
    what: (p) =>
      `${quoted(p.label.zh)}只有 ${showNumber(p.length)} ${UNIT_NAMES[p.unit]}，要求不少于 ${showNumber(p.limit)} ${UNIT_NAMES[p.unit]}。`,
    fix: (p) => `请再补充 ${showNumber(p.limit - p.length)} ${UNIT_NAMES[p.unit]}以上。`,
  },
  'count.under': {
    what: (p) => `${quoted(p.label.zh)}的数量是 ${showNumber(p.count)}，要求不少于 ${showNumber(p.limit)}。`,
    fix: (p) => `请再补充 ${showNumber(p.limit - p.count)} 个。`,
  },
  'count.over': {
    what: (p) => `${quoted(p.label.zh)}的数量是 ${showNumber(p.count)}，要求不超过 ${showNumber(p.limit)}。`,
    fix: (p) => `请减少 ${showNumber(p.count - p.limit)} 个。`,
  },
  'value.not-one-of': {
    what: (p) => `${quoted(p.label.zh)}填写的是${quoted(p.value)}，不符合这里的要求。`,
    fix: (p) =>
      p.allowed.length === 0
        ? '请按征集通知的规定填写。'
        : `这里只能是：${listed(p.allowed)}。请照原样填写${p.allowed.length > 1 ? '其中之一' : ''}。`,
  },
  'value.type': {
    what: (p) => `${quoted(p.label.zh)}填写的是${quoted(p.value)}，不是有效的${TYPES[p.type].name}。`,
    fix: (p) => TYPES[p.type].fix,
  },
  'value.number': {
    what: (p) => `${quoted(p.label.zh)}填写的${NUMBERS[p.type].name}${quoted(p.shown)}不对：${faultPhrase(p.fault)}。`,
    fix: (p) => NUMBERS[p.type].fix,
  },
  'compare.fails': {
    what: (p) =>
      `${quoted(p.label.zh)}是 ${withUnit(showNumber(p.value), p.unit, 'zh')}，要求${COMPARISON_NAMES[p.op]} ${withUnit(showNumber(p.limit), p.unit, 'zh')}。`,
    fix: () => '请核对这个数字和它的单位；如果数字无误，请对照征集通知确认是否符合申报条件。',
  },
  'compare.sum-fails': {
    what: (p) =>
      `${quoted(p.label.zh)}合计是 ${withUnit(showNumber(p.value), p.unit, 'zh')}，要求${COMPARISON_NAMES[p.op]} ${withUnit(showNumber(p.limit), p.unit, 'zh')}。`,
    fix: () => '请核对各项数字；合计由本工具相加得出，不用另填。',
  },
  'compare.no-number': {
    what: (p) => `${quoted(p.label.zh)}没有填写数字，无法与要求比较。`,
    fix: () => '请只写阿拉伯数字，不要写单位和千位逗号。',
  },
  'day.past': {
    what: (p) => `${quoted(p.label.zh)}是 ${p.day}，已经过了。`,
    fix: () => '请换成仍然有效的材料，并改写这个日期；如果只是日期写错，请改正。',
  },
  'relation.twice': {
    what: (p) => `${quoted(p.label.zh)}与前面重复，都是${quoted(p.value)}。`,
    fix: () => '请删去重复的一项，或者改成应当填写的内容。',
  },
  'name.script': {
    what: (p) => `材料包里的文件名${quotedName(p.name)}没有${p.missing === 'han' ? '中文' : '英文'}。`,
    fix: (p) =>
      `请在这份材料的 title 下填写 ${p.missing === 'han' ? 'zh（中文名称）' : 'en（英文名称）'}，文件名会自动带上。`,
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
