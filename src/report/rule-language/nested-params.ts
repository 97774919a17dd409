import type { Bilingual } from '../../base/language.ts';

const say = (zh: string, en: string): Bilingual => ({ zh, en });

const SECOND = say(
  '还随另一项答案而变：写法相同，到此为止，不能再往下套。',
  'Parameters that go by a second answer too, written likewise; no further level is possible.',
);

/** Keys within parameters, by the end of their path; `min`, `max` and the like are among those that all kinds share. */
export const NESTED_PARAMS: Readonly<Record<string, Bilingual>> = {
  zh: say('中文。', 'In Chinese.'),
  en: say('英文。', 'In English.'),
  near: say('从这里起提醒，还不算不符。', 'From here on one is warned; it is still allowed.'),
  width: say('宽。', 'Width.'),
  height: say('高。', 'Height.'),
  'subtitles.beside': say('另附的字幕文件是哪类材料。', 'The slots of subtitle files beside the film.'),
  'page_size.one_of': say('可以用的纸张，如 A4。', 'The papers that are allowed, such as A4.'),
  'page_size.size': say(
    '没有名称的纸张：宽、高（毫米）。',
    'A paper without a name: its width and height in millimetres.',
  ),
  'page_size.largest': say('纸张不能大于它。', 'No page is larger than this paper.'),
  'page_size.tolerance': say('容许差多少毫米。', 'The millimetres by which a page may differ.'),
  'margins.left': say('左边至少多少毫米。', 'The least left margin in millimetres.'),
  'margins.right': say('右边至少多少毫米。', 'The least right margin in millimetres.'),
  'margins.top': say('上边至少多少毫米。', 'The least top margin in millimetres.'),
  'margins.bottom': say('下边至少多少毫米。', 'The least bottom margin in millimetres.'),
  'margins.min': say('四边都至少多少毫米。', 'The least of all four margins in millimetres.'),
  'fonts.min_pt': say('最小字号：磅数，或五号这样的名称。', 'The least size: points, or a Chinese name such as 五号.'),
  'fonts.families': say(
    '可以用的字体，每种可以另写最小字号。',
    'The fonts that are allowed, each with its least size.',
  ),
  'fonts.other': say('别的字体：allowed 可以用，forbidden 不能用。', 'Other fonts: allowed or forbidden.'),
  'after.field': say('从哪一项日期起算，写路径。', 'The day from which it counts, by its path.'),
  'before.field': say('从哪一项日期往前算，写路径。', 'The day before which it counts, by its path.'),
  days: say('多少天。', 'So many days.'),
  working_days: say('多少个工作日。', 'So many working days.'),
  months: say('多少个月。', 'So many months.'),
  'recurs.months': say('每年的哪几个月，写数字；不写就是每月。', 'In which months, as numbers; else in every one.'),
  'recurs.day': say('每月的几号；月底写 last。', 'The day of the month; last for its end.'),
  'recurs.weekday': say('每周的星期几。', 'The day of the week.'),
  as: say('raw 按文件本身，encoded 按邮件里编码后的大小。', 'raw: as the files are; encoded: as they are in a mail.'),
  'copies.n': say('几份。', 'How many copies.'),
  'copies.sides': say('single 单面，double 双面。', 'Printed on one side (single) or on both (double).'),
  'copies.binding': say('怎样装订，中英文。', 'How they are bound, in both languages.'),
  'copies.colour': say('colour 彩色，grey 黑白。', 'In colour or grey.'),
  'vary_by.field': say('随哪一项答案而变：category，或路径。', 'The answer by which they go: category, or a path.'),
  'vary_by.table': say('每个答案一行，后写这种答案的参数。', 'A row for each answer, with the parameters that it has.'),
  '*.vary_by': SECOND,
  'otherwise.vary_by': SECOND,
  'pages.from': say(
    '从写着这个标题的那一页数起；也可以是清单中写着标题的一项，如 fields.…。',
    'The heading from whose page on pages count, or the answer that holds it, such as fields.….',
  ),
  'pages.to': say('数到写着这个标题的那一页之前。', 'The heading before whose page counting ends.'),
  'pixels.long_side': say('长边多少像素，或者界限。', 'Pixels of the longer side, or limits.'),
  'pixels.short_side': say('短边多少像素，或者界限。', 'Pixels of the shorter side, or limits.'),
  'pixels.total': say('总共多少像素，或者界限。', 'Pixels in all, or limits.'),
  'vary_by.otherwise': say('表里没有的答案用这些参数。', 'The parameters for answers that are not in the table.'),
  'for_each.of': say('哪个列表，写路径，如 fields.papers[]。', 'The list, by its path, such as fields.papers[].'),
  'for_each.except': say('除外的各项在哪个列表，写路径。', 'The list, by its path, whose items are left out.'),
  'for_each.key': say('用每一项的哪个值来称呼它。', 'The value by which an item is called.'),
  'for_each.materials': say(
    '每一项的材料：材料的哪一项信息等于这一项的哪个值。',
    'The materials of an item: which of their entries equals which of its values.',
  ),
  'clause.id': say(
    '条款的编号，如 C-3；同一条写同一个编号。',
    'The id of the clause, such as C-3; the same for the same clause.',
  ),
  'clause.at': say('在通知里的位置，如“第三条第2款”。', 'Where it stands in the call, such as §3.2.'),
  'clause.quote': say('通知的原话，照抄，不转述。', 'The call’s own words, copied and not retold.'),
  'clause.source': say('不出自本通知时，写是哪个文件。', 'The document, where it isn’t the call itself.'),
};
