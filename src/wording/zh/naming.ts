import { codePointOf } from '../../base/look-alikes.ts';
import { showNumber } from '../../base/sizes.ts';
import type { Instead, NameSide, namesMessages, Pinyin } from '../../findings/messages/names.ts';
import type { Words } from '../wording.ts';
import { LANGUAGE_NAMES, spaceName } from './names.ts';
import { either, listed, quoted } from './phrases.ts';

const SIDES: Readonly<Record<NameSide, string>> = { zh: '中文名称', en: '英文名称', file: '文件名' };
const RENAME = '，并把文件改成同样的名称';

/** The pinyin of a person's name as the end of a sentence, or nothing where there is none to propose. */
export function proposed(pinyin: Pinyin | undefined): string {
  if (pinyin === undefined) return '';
  const others = pinyin.others.length === 0 ? '' : `，也可能是${either(pinyin.others.map(quoted))}`;
  const passport = pinyin.passport === undefined ? '' : `，护照上写作${quoted(pinyin.passport)}`;
  return `；姓名${quoted(pinyin.han)}按国家标准（GB/T 28039）拼作${quoted(pinyin.latin)}${others}${passport}，仅供参考，以本人的写法为准`;
}

const write = ({ side, suggestion }: { side: NameSide; suggestion: string }): string =>
  `请改成${quoted(suggestion)}${side === 'file' ? RENAME : ''}`;
const marks = (characters: readonly string[]): string => listed(characters.map(quoted));
const instead = (characters: readonly Instead[]): string =>
  listed(characters.map(({ char, meant }) => `${quoted(char)}（应为${quoted(meant)}）`));
const forms = (characters: readonly Instead[]): string =>
  listed(characters.map(({ char, meant }) => `${quoted(char)}（规范字作${quoted(meant)}）`));
const points = (codePoints: readonly string[]): string => codePoints.join('、');
const spaces = (codePoints: readonly string[]): string => {
  const odd = codePoints.filter((point) => point !== 'U+0020');
  return odd.length === 0 ? '多余的空格' : `${listed([...new Set(odd.map(spaceName))])}（${points(odd)}）`;
};
const alphabet = (char: string): string => (/\p{Script=Greek}/u.test(char) ? '希腊字母' : '俄文字母');

/** What there is to be said of names, in Chinese. */
export const namingWords: Words<keyof typeof namesMessages> = {
  'names.side-missing': {
    what: (p) => `${quoted(p.label.zh)}没有${LANGUAGE_NAMES[p.language]}${proposed(p.pinyin)}。`,
    why: () => '目录、证书和材料包里的文件名会同时用到中英文。',
    fix: (p) =>
      p.language === 'en' && p.pinyin !== undefined
        ? '请先问本人平时或护照上怎样写，再在它下面加一行“en: ”填写。'
        : `请在它下面加一行“${p.language}: ”填写；征集不要求${LANGUAGE_NAMES[p.language]}的，可以不填。`,
  },
  'names.side-script': {
    what: (p) =>
      `${quoted(p.label.zh)}的${LANGUAGE_NAMES[p.language]}填写的是${quoted(p.value)}，看起来不是${LANGUAGE_NAMES[p.language]}${proposed(p.pinyin)}。`,
    why: () => '只懂一种文字的人读不到它，目录和证书也会出错。',
    fix: (p) =>
      p.language === 'zh'
        ? '请在 zh 后面填写中文名称，外国人名写通行的译名；确实没有中文名的品牌或型号，可以不改。'
        : '请在 en 后面填写英文名称，其中不要夹带汉字。',
  },
  'names.swapped': {
    what: (p) => `${quoted(p.label.zh)}的中英文写反了：zh 后面是${quoted(p.zh)}，en 后面是${quoted(p.en)}。`,
    why: () => '目录、邮件和文件名会把两种文字放错位置。',
    fix: () => '请把 zh 和 en 后面的内容对调。',
  },
  'names.other-surname': {
    what: (p) => `${quoted(p.zh)}的英文写的是${quoted(p.en)}，名字相同，姓对不上，按汉语拼音是${quoted(p.latin)}。`,
    why: () => '审查时会当成两个人，证书也可能写错。',
    fix: () => '请与本人核对中英文姓名；本人就这样写的，不用改。',
  },
  'names.invisible': {
    what: (p) => `${SIDES[p.side]}${quoted(p.suggestion)}里夹着看不见的字符（${points(p.codePoints)}）。`,
    why: () => '看上去没有问题，但查找、核对和比较时都会被当成另一个名称；从网页或 PDF 复制时常会带进来。',
    fix: (p) => `请删去原来的内容，用键盘重新输入${quoted(p.suggestion)}${p.side === 'file' ? RENAME : ''}。`,
  },
  'names.decomposed': {
    what: (p) => `${SIDES[p.side]}${quoted(p.suggestion)}里的字母和附加符号是拆开存放的。`,
    why: () => '看上去一样，但在别的电脑上可能显示成两个字符，按名称也查找不到；从 Mac 上复制时常会这样。',
    fix: (p) => `请用键盘重新输入${quoted(p.suggestion)}。`,
  },
  'names.spaces': {
    what: (p) => `${SIDES[p.side]}里有${spaces(p.codePoints)}。`,
    why: () => '同一个名称会被当成两个，排版也不整齐。',
    fix: (p) => `${write(p)}。`,
  },
  'names.full-width': {
    what: (p) =>
      `${SIDES[p.side]}里有全角的${p.side === 'en' ? '字母、数字或标点' : '字母或数字'}${marks(p.characters)}。`,
    why: (p) =>
      p.side === 'en'
        ? '英文里的字母、数字和标点都用半角，全角的显得松散，也查找不到。'
        : '字母和数字用半角，全角的显得松散，也查找不到。',
    fix: (p) => `${write(p)}。`,
  },
  'names.half-width': {
    what: (p) => `${SIDES[p.side]}的汉字之间用了半角标点${marks(p.characters)}。`,
    why: () => '中文里应当用全角标点；单位名称还要与营业执照或印章上的一字不差。',
    fix: (p) => `请核对证照，${write(p).slice(1)}。`,
  },
  'names.not-ordinary': {
    what: (p) => `${SIDES[p.side]}里有只是样子像汉字的字符：${instead(p.characters)}。`,
    why: () => '它们是部首或者兼容用的字符，换一种字体就显示不出来，也查找不到；从 PDF 里复制时常会带进来。',
    fix: (p) => `${write(p)}，用输入法重新输入这几个字。`,
  },
  'names.other-alphabet': {
    what: (p) =>
      `${SIDES[p.side]}里混进了样子与英文字母相同的其他字母：${listed(p.characters.map(({ char, meant }) => `${quoted(char)}（${alphabet(char)} ${codePointOf(char)}，应为${quoted(meant)}）`))}。`,
    why: () => '看上去一样，但查找和核对时是另一个名称。',
    fix: (p) => `${write(p)}，用英文键盘重新输入这几个字母。`,
  },
  'names.digit': {
    what: (p) => `${SIDES[p.side]}里可能把零或一写成了样子相近的字符：${instead(p.characters)}。`,
    why: () => '样子相近的字符混用，别人照着看到的去查，会查不到。',
    fix: (p) => `如果确实写错了，${write(p)}；本来就这样写的，不用改。`,
  },
  'names.dot': {
    what: (p) => `${SIDES[p.side]}里的间隔号写成了${marks(p.characters)}。`,
    why: () =>
      '外国人名和少数民族人名中间的圆点有好几种样子相近的字符，标准的间隔号是“·”（U+00B7），混用会被当成两个人。',
    fix: (p) => `${write(p)}。`,
  },
  'names.dash': {
    what: (p) => `${SIDES[p.side]}里的短横或破折号用了不常见的字符${marks(p.characters)}。`,
    why: () => '样子相近，但查找和核对时是另一个名称，有的还是日文的长音符号。',
    fix: (p) => `${write(p)}。`,
  },
  'names.traditional': {
    what: (p) => `${SIDES[p.side]}里有繁体字或异体字：${forms(p.characters)}。`,
    why: () => '内地的单位名称和标题一般用规范汉字，证书和印章也以规范汉字为准。',
    fix: (p) => `一般情况下${write(p)}；证件或登记的名称本来就是这个字的，不用改。`,
  },
  'names.mixed': {
    what: (p) => `${SIDES[p.side]}里繁简混用：${forms(p.characters)}是繁体，${marks(p.simplified)}是简体。`,
    why: () => '同一个名称里两种字体并存，多半是转换时漏了，与证照核对时也会对不上。',
    fix: (p) => `请统一成一种；用简体的，${write(p)}。`,
  },
  'names.too-long': {
    what: (p) => `这里有 ${showNumber(p.length)} 个字符，不像名称，没有细看。`,
    why: (p) => `名称一般不超过 ${showNumber(p.limit)} 个字符，更长的多半是填错了位置。`,
    fix: () => '请只写名称，说明性的内容写到别处。',
  },
  'names.spelt-apart': {
    what: (p) => `同一个名称有两种写法：这里是${quoted(p.value)}，第 ${p.line} 行是${quoted(p.other)}。`,
    why: () => '审查时会被当成两个单位或两个人，与印章、证照也对不上。',
    fix: () => '请与印章、证照或本人核对，改成同一种写法。',
  },
  'names.near': {
    what: (p) => `这里的${quoted(p.value)}与第 ${p.line} 行的${quoted(p.other)}只差一个字。`,
    why: () => '如果是同一个单位，就有一处写错了，审查时会被当成两个单位。',
    fix: () => '请核对；确实是两个单位的，不用改。',
  },
  'names.translated-apart': {
    what: (p) => `${quoted(p.name)}的英文有两种写法：这里是${quoted(p.value)}，第 ${p.line} 行是${quoted(p.other)}。`,
    why: () => '只看英文的读者会当成两个单位或两个人，证书也可能写错。',
    fix: () => '请与本人或单位核对，统一成一种；同名的两个人不用改。',
  },
};
