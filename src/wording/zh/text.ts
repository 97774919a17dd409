import type { TextLanguage } from '../../base/language-share.ts';
import type { textMessages } from '../../findings/messages/text.ts';
import { percent } from '../tame.ts';
import type { Words } from '../wording.ts';
import { words } from './how-phrases.ts';
import { quoted, WAIVE } from './phrases.ts';

export const TEXT_LANGUAGE_NAMES: Readonly<Record<TextLanguage, string>> = {
  ...{ zh: '中文', en: '英文', ja: '日文', ko: '韩文', ru: '俄文', ar: '阿拉伯文' },
  ...{ fr: '法文', de: '德文', es: '西班牙文', pt: '葡萄牙文', it: '意大利文' },
};

const ATTEST = '在 attest 下加一条，写明规则（rule）、确认人（by）和日期（on），是文件的还要写明文件（file）';

/** What rules say of the build of a text and what stands in it, in Chinese. */
export const textWords: Words<keyof typeof textMessages> = {
  'text.language': {
    what: (p) => `正文里${TEXT_LANGUAGE_NAMES[p.language]}只占 ${percent(p.share)}，要求不低于 ${percent(p.wanted)}。`,
    fix: (p) => `请提交以${TEXT_LANGUAGE_NAMES[p.language]}为主的版本，并检查是否选错了文件。`,
  },
  'text.language-unsure': {
    what: (p) =>
      `正文所用的字母与${TEXT_LANGUAGE_NAMES[p.language]}相符，但单凭字母不能确定就是${TEXT_LANGUAGE_NAMES[p.language]}。`,
    fix: () => `请由负责人看一遍，确实是的，${ATTEST}。`,
  },
  'text.mentions-lacks': {
    what: (p) => `${quoted(p.label.zh)}里没有写到：${words(p.missing)}。`,
    fix: () => `请逐一补写；确实不涉及的，请${WAIVE}。`,
  },
  'text.heading-missing': {
    what: (p) => `${quoted(p.label.zh)}里没有标题${quoted(p.heading)}。`,
    fix: () => '请补上这一部分，标题单独成行，文字与征集通知的一致，编号不限。',
  },
  'text.heading-within': {
    what: (p) => `${quoted(p.label.zh)}里有${quoted(p.heading)}这几个字，但没有单独成行，看不出是不是标题。`,
    fix: () => `请把标题单独写成一行；确实已经是标题的，请${ATTEST}。`,
  },
  'text.heading-order': {
    what: (p) => `${quoted(p.label.zh)}里，标题${quoted(p.heading)}应在${quoted(p.after)}之后，现在排在它前面。`,
    fix: () => '请按征集通知规定的顺序调整各部分。',
  },
  'text.heading-count': {
    what: (p) =>
      `${quoted(p.label.zh)}有 ${p.count} 个标题${p.words.length === 0 ? '' : `（${words(p.words)}）`}，要求${p.over ? '不超过' : '不少于'} ${p.limit} 个。`,
    fix: () => `请把每个标题设成“标题”样式，重新导出文件；标题确实都有的，请由负责人核对后${ATTEST}。`,
  },
  'text.headings-unmarked': {
    what: (p) => `${quoted(p.label.zh)}有几个标题看不出来：文件里没有用样式、标签或书签标明标题。`,
    fix: () => `请把标题设成“标题”样式，重新导出文件；或者由负责人数一数，个数符合的，${ATTEST}。`,
  },
  'text.section-missing': {
    what: (p) => `${quoted(p.label.zh)}里找不到标题${quoted(p.heading)}，它下面的内容没有检查。`,
    fix: () => `请把标题单独写成一行，文字与征集通知的一致；内容已由负责人核对的，请${ATTEST}。`,
  },
  'text.section-end': {
    what: (p) => `看不出${quoted(p.label.zh)}里标题${quoted(p.heading)}下面的内容到哪里为止，没有检查。`,
    fix: () => `请给各级标题加上编号，如“一、”“二、”；内容已由负责人核对的，请${ATTEST}。`,
  },
  'text.addresses': {
    what: (p) => `${quoted(p.label.zh)}里写有网址：${words(p.addresses)}，按规定不能有网址。`,
    fix: () => '请删去网址，需要说明的内容写进正文，或者按规定列入参考文献。',
  },
  'text.addresses-perhaps': {
    what: (p) => `${quoted(p.label.zh)}里的${words(p.addresses)}像是网址，按规定不能有网址。`,
    fix: () => `是网址的，请删去；不是的，请${ATTEST}。`,
  },
};
