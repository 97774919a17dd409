import { showNumber } from '../../base/sizes.ts';
import type { PagesHowMessages, pagesMessages } from '../../findings/messages/pages.ts';
import type { HowWords } from '../how-words.ts';
import type { Words } from '../wording.ts';
import { limits, named } from './how-phrases.ts';
import { ATTEST, quoted, quotedName } from './phrases.ts';

/** 从“卓越性”起到“附录”之前 */
function stretch({ begins, ends }: { begins?: string | undefined; ends?: string | undefined }): string {
  return `${begins === undefined ? '' : `从${quoted(begins)}起`}${ends === undefined ? '' : `到${quoted(ends)}之前`}`;
}

/** What is said of the pages between two headings, in Chinese. */
export const pagesWords: Words<keyof typeof pagesMessages> = {
  'pages.between-over': {
    what: (p) =>
      `计入页数的部分（${stretch(p)}）有 ${showNumber(p.pages)} 页，超过了 ${showNumber(p.limit)} 页的上限。`,
    fix: (p) => `请把这一部分压缩到 ${showNumber(p.limit)} 页以内。`,
  },
  'pages.between-under': {
    what: (p) =>
      `计入页数的部分（${stretch(p)}）只有 ${showNumber(p.pages)} 页，要求不少于 ${showNumber(p.limit)} 页。`,
    fix: () => '请补充内容，并检查扫描或导出时是否漏了页。',
  },
  'pages.between-unclear': {
    what: (p) =>
      `计入页数的部分（${stretch(p)}）有 ${showNumber(p.least)} 至 ${showNumber(p.most)} 页，说不准：标题不止一处，或者同一页上标题前面还有内容。`,
    fix: () => `请由负责人数一数，页数符合的，${ATTEST}。`,
  },
  'pages.heading-missing': {
    what: (p) => `没有找到单独成行的标题${quoted(p.heading)}，不知道哪些页计入页数。`,
    fix: () => `请按征集通知的写法写上标题，单独成行；或者由负责人数一数，页数符合的，${ATTEST}。`,
  },
};

/** How these pages are counted, in Chinese. */
export const pagesHow: Pick<HowWords, keyof PagesHowMessages> = {
  'how.pages-between': (p) => {
    const from = p.from === undefined ? '从第一页' : `从标题${quotedName(p.from.zh)}那一页`;
    const to = p.to === undefined ? '数到最后一页' : `数到标题${quotedName(p.to.zh)}之前，这个标题本身不计`;
    return `清点每份${named(p.slots)}的 PDF 页数，${from}${to}，要求${limits(p.min, p.max, ' 页')}。两部分同在一页的，这一页计入。找不到标题的和其他格式的，须人工确认。`;
  },
};
