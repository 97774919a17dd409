import type { shapeMessages } from '../../findings/messages/shape.ts';
import type { Words } from '../wording.ts';
import { EXPECTED_FIXES, EXPECTED_NAMES } from './names.ts';
import { choices, perhaps, quoted } from './phrases.ts';

/** What was found, where it is no plain value. */
function foundName(found: string): string {
  if (found === '') return '空的';
  if (found === 'list') return '一个列表';
  return found === 'map' ? '一组“名称: 内容”' : quoted(found);
}

const isPlain = (found: string): boolean => !['', 'list', 'map'].includes(found);

const GIVEN = { zh: '中文', en: '英文', unknown: '一种语言' } as const;

/** A value that its reader did not expect, in Chinese. */
export const shapeWords: Words<keyof typeof shapeMessages> = {
  'shape.unknown-key': {
    what: (p) => `这里没有名为${quoted(p.key)}的填写项。`,
    why: () => '不能识别的填写项不会被采用，写在下面的内容等于没有填。',
    fix: (p) => `${perhaps(p.nearest, '删掉它')}${choices(p.known)}`,
  },
  'shape.missing-key': {
    what: (p) => `这里缺少填写项${quoted(p.key)}。`,
    why: () => '缺了它，这一部分内容无法使用。',
    fix: (p) => `请在这里写上“${p.key}: ”和内容，冒号后面留一个空格；已经有“${p.key}:”的，在冒号后面填写内容。`,
  },
  'shape.wrong-type': {
    what: (p) => `这里应当是${EXPECTED_NAMES[p.expected]}，现在是${foundName(p.found)}。`,
    why: () => '形式不对的内容不会被采用，等于没有填。',
    fix: (p) => EXPECTED_FIXES[p.expected],
  },
  'shape.number-for-text': {
    what: (p) => `这里应当是文字，${quoted(p.written)}却被读成了数字。`,
    why: () => '电话、编号等被当作数字后，开头的 0 会丢失，长号码也可能走样。',
    fix: (p) => `请在两侧加上英文双引号，写成 "${p.written}"。`,
  },
  'shape.not-a-boolean': {
    what: (p) => `这里只能写 true（是）或 false（否），现在是${foundName(p.written)}。`,
    why: () => '其他写法不会被采用，等于没有填。',
    fix: (p) => (p.meant === undefined ? '是请写 true，否请写 false，不加引号。' : `请改成 ${p.meant}，不加引号。`),
  },
  'shape.not-a-date': {
    what: (p) => (p.written === '' ? '这里应当是日期，现在是空的。' : `${quoted(p.written)}不是有效的日期。`),
    why: () => '不能识别的日期不会被采用，与期限有关的检查无法进行。',
    fix: () => '请写成 2025-06-15 这样的形式（年-月-日，月和日都写两位），并确认这一天确实存在。',
  },
  'shape.not-one-of': {
    what: (p) =>
      `这里只能从给定的选项中选，${isPlain(p.value) ? `没有${quoted(p.value)}这一项` : `现在是${foundName(p.value)}`}。`,
    why: () => '选项以外的内容不会被采用，等于没有填。',
    fix: (p) => `${perhaps(p.nearest, '改成其中一个选项')}${choices(p.allowed)}`,
  },
  'shape.one-language': {
    what: (p) => `这里要分别填写中文和英文，现在只有${GIVEN[p.given]}。`,
    why: () => '材料包是中英文对照的，两种语言都要用到。',
    fix: () => '请另起两行并缩进，一行写“zh: 中文内容”，一行写“en: 英文内容”。',
  },
  'shape.invalid': {
    what: (p) => (p.detail === '' ? '这里不能为空。' : `这里不能填写${quoted(p.detail)}。`),
    why: () => '超出允许范围的内容不会被采用，等于没有填。',
    fix: () => '请检查数值的大小和文字的长短；可以用“dossier init”生成一份样例来对照。',
  },
};
