import type { FormsHowMessages, TextHowMessages } from '../../findings/messages/text-how.ts';
import type { HowWords } from '../how-words.ts';
import { percent } from '../tame.ts';
import { limits, named, words } from './how-phrases.ts';
import { formatName } from './names.ts';
import { listed, quoted } from './phrases.ts';
import { TEXT_LANGUAGE_NAMES } from './text.ts';

const LIMITS = {
  zh: '一个汉字、一个英文单词各算一个',
  en: '一个汉字、一个英文单词各算一个；其他拉丁字母文字的常用词多于英文的，须人工确认',
  ja: '一个汉字、一个假名各算一个；几乎没有假名的，须人工确认',
  ko: '一个韩文字、一个英文单词各算一个',
  ru: '按单词计；没有俄文独有字母的，须人工确认',
  ar: '按单词计；有波斯文、乌尔都文字母的，须人工确认',
} as const;

const limitOf = (language: string): string =>
  Object.hasOwn(LIMITS, language)
    ? LIMITS[language as keyof typeof LIMITS]
    : '按单词计，只能查出不是拉丁字母的文字；是不是这种语言，须人工确认';

/** How texts are checked, in Chinese. */
export const textHow: Pick<HowWords, keyof TextHowMessages> = {
  'how.headings': (p) =>
    `要求有这样的标题${p.inOrder ? '，先后顺序也要一致' : ''}：${p.headings.map(quoted).join('')}。`,
  'how.heading-count': (p) =>
    `清点不同的标题，不论写什么，要求${limits(p.min, p.max, ' 个')}。Word 文档看标题样式，PDF 看标签，没有标签的看书签；都没有标明的，须人工确认。`,
  'how.headings-alike': () =>
    '标题须单独成行；前面的编号、标点、空格、全角与半角、大写与小写都不论，目录里的不算。只在正文里提到的，须人工确认。',
  'how.within': (p) =>
    `除标题外，其余各项只检查这些标题下面的内容：${p.headings.map(quoted).join('')}。${p.known ? '到所列的下一个标题为止' : '到下一个同级编号为止；标题没有编号的，须人工确认'}。`,
  'how.language': (p) =>
    `要求${TEXT_LANGUAGE_NAMES[p.language]}所占的比例不低于 ${percent(p.share)}，${limitOf(p.language)}。`,
  'how.mentions-all': (p) => `要求写到每一个这样的词：${words(p.words)}。`,
  'how.urls': (p) =>
    p.allowed
      ? '网址可以有，不检查。'
      : '不应有网址，找的是以 https://、http:// 或 www. 开头的；像 example.org 这样的，须人工确认。',
};

/** How the forms of one item are checked, in Chinese. */
export const formsHow: Pick<HowWords, keyof FormsHowMessages> = {
  'how.annexes': (p) =>
    `检查${named(p.slots)}的文字里提到的附件（如“附件2”）是否都在${named(p.annexes)}里，以及每份附件是否都被提到。附件的编号取自名称（title）或文件名，都没有编号的，按申报清单中的先后计。`,
  'how.captions': (p) =>
    `检查${named(p.slots)}的文字里提到的图和表（如“图3”）是否有单独成行、以它开头的图题或表题；图题在图片里的读不出来，须人工确认。`,
  'how.forms': (p) =>
    `检查${named(p.slots)}的每份材料是否都有这些格式：${listed(p.forms.map(formatName))}。名称（title）相同的视为同一份；内容是否相同，本规则不检查。`,
  'how.agree-share': (p) =>
    `比对${named(p.copies)}与${named(p.original)}：前者里应找得到后者至少 ${percent(p.share)} 的文字，按连续六个字母或汉字查找。不足的只作提示，须人工确认；扫描件读不出文字，也须人工确认。`,
};
