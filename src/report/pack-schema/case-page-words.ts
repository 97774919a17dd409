import type { Bilingual } from '../../base/language.ts';

const say = (zh: string, en: string): Bilingual => ({ zh, en });

/** cases.yaml: how the pages of PDFs look, what is around a submission, and several of them; by the end of a key's path. */
export const CASE_PAGE_WORDS: Readonly<Record<string, Bilingual>> = {
  layout: say(
    'PDF 各页的版面；不写的，是竖放的 A4，页边 30 毫米，宋体三号，行距 28 磅，没有页码和页眉。',
    'How all pages of a PDF are laid out; what isn’t said is upright A4, margins of 30 mm, 宋体 of 16 pt, 28 pt from line to line, no page numbers and no header.',
  ),
  page_layouts: say(
    '逐页写与 layout 不同的版面，第一项是第一页。',
    'Page by page, what differs from layout; the first item is the first page.',
  ),
  page_size: say('纸张，竖放。', 'The sheet, upright.'),
  size: say('没有名称的纸张，或横放的纸张。', 'A sheet without a name, or one that is turned.'),
  'size.width': say('宽（毫米）。', 'Its width in millimetres.'),
  'size.height': say('高（毫米）。', 'Its height in millimetres.'),
  margins: say('文字离纸边多远（毫米）。', 'How far the text is from the edges, in millimetres.'),
  'margins.all': say('四边。', 'On every side.'),
  'margins.left': say('左边。', 'On the left.'),
  'margins.right': say('右边。', 'On the right.'),
  'margins.top': say('上边。', 'Above.'),
  'margins.bottom': say('下边。', 'Below.'),
  fonts: say('用了哪些字体和字号。', 'The fonts and sizes of the type.'),
  'fonts[].font': say('字体名；空着表示文件没有写明。', 'The name of the font; empty where the file names none.'),
  'fonts[].size': say('字号：磅数，或小四、五号等。', 'Points, or a Chinese size such as 五号.'),
  'fonts[].share': say(
    '占全部文字的多少（0 到 1）；没写的平分其余部分。',
    'Its share of the characters, 0 to 1; those without one share the rest.',
  ),
  line_pitch: say('行距（磅）。', 'Points from line to line.'),
  chars_per_inch: say('每英寸多少个字符。', 'Characters an inch.'),
  page_numbers: say('true：每页底部有页码。', 'true: a number stands at the foot of every page.'),
  header: say('每页上方都有的页眉。', 'What stands above the text of every page.'),
  links: say('文件里的网址链接。', 'The addresses to which links lead.'),
  scanned: say('true：整页是图片，量不出版面。', 'true: the pages are pictures, and nothing can be measured.'),
  preflight: say('印前检查会看到什么；不写就没有毛病。', 'What preflight sees; nothing where it isn’t said.'),
  with: say('有哪些毛病，用词同规则的 without。', 'What is in the file, in the words of a rule’s without.'),
  'preflight.dpi': say('图片的分辨率（每英寸像素）。', 'The resolution of its pictures, in dots an inch.'),
  lists: say(
    '要自备的名单里有哪些词；没给的名单当作没有。',
    'The words of lists that are to be supplied; one that isn’t given is missing.',
  ),
  mail_subject: say(
    '邮件标题；不写就是程序拟的标题。',
    'The subject of the mail, where it isn’t the one that packing writes.',
  ),
  recommender: say('推荐单位，写法同 recommendation.yaml。', 'Who recommends, written as in recommendation.yaml.'),
  submissions: say(
    '一起检查的几份申报，每项一份：写它还有什么不同；{} 是没有不同的一份。',
    'Several submissions that are judged together, an item for each: what it has beside the case’s own changes; {} for none.',
  ),
  times: say('同样的申报有几份。', 'How many submissions are alike.'),
  undecided: say(
    '应当无法判断、要由人确认的规则；它们的消息不必写在 finds 下。',
    'Rules that can’t be decided and are left to a person; what they say needn’t stand under finds.',
  ),
};
