import type { DataHowMessages, Relation } from '../../findings/messages/data-how.ts';
import type { HowWords } from '../how-words.ts';
import { limits, named, UNIT_RULES, words } from './how-phrases.ts';
import { unitName } from './names.ts';
import { either, quoted, quotedName } from './phrases.ts';

const RELATIONS: Readonly<Record<Relation, (list: string, other: string) => string>> = {
  disjoint_from: (list, other) => `检查${list}与${other}有没有相同的，有的算不符。`,
  equals: (list, other) => `检查${list}与${other}是不是完全相同，多出的和缺少的都逐个指出，次序不论。`,
  subset_of: (list, other) => `检查${list}是不是都在${other}之中，不在的逐个指出。`,
  superset_of: (list, other) => `检查${other}是不是都在${list}之中，缺少的逐个指出。`,
  same_order_as: (list, other) =>
    `对两边都有的，检查${list}的次序与${other}是否一致，指出第一处不同；只有一边有的不管。`,
};

/** How answers and lists of answers are checked, in Chinese. */
export const dataHow: Pick<HowWords, keyof DataHowMessages> = {
  'how.absent': (p) => `检查申报清单中${named(p.labels)}是否留空，填写了内容的算不符。`,
  'how.absent-attribute': (p) =>
    `检查申报清单中每份${named(p.slots)}的${quotedName(p.label.zh)}是否留空，填写了内容的算不符。`,
  'how.materials-absent': (p) => `检查申报清单中有没有${named(p.slots)}，列有的算不符。`,
  'how.as-good-as-missing': (p) =>
    `只写了这样的词的，视为没有填写：${words(p.words)}。其他没有实际内容的写法，本工具不判断。`,
  'how.literals': (p) => `按要求写${either(p.words.map(quoted))}的，视为已经填写。`,
  'how.count-groups': (p) =>
    `按${quotedName(p.by.zh)}分组，每组分别计算；没有填写${quotedName(p.by.zh)}的，须人工确认。`,
  'how.count-distinct': (p) => `${quotedName(p.label.zh)}相同的只算一个。`,
  'how.count-except': (p) => `${quotedName(p.label.zh)}是${either(p.words.map(quoted))}的不计。`,
  'how.length-files': (p) =>
    `统计每份${named(p.slots)}文件里文字的长度，要求${limits(p.min, p.max, ` ${unitName(p.unit)}`)}。${UNIT_RULES[p.unit]}能读的有 PDF（前 500 页）、Word 文档（.docx）和纯文本；扫描件和图片里的字读不出来，须人工确认。`,
  'how.length-whole': () => '全文都计算在内，包括标题、页眉、页脚和页码。',
  'how.length-section': (p) =>
    `只计算标题${either(p.headings.map(quoted))}之后的一节，标题不算，前面的编号和后面括号里的说明不论；到${p.until.length === 0 ? '同一种编号的下一个标题' : `标题${either(p.until.map(quoted))}`}为止。找不到标题，或者看不出到哪里为止的，须人工确认。`,
  'how.no-marks': () => '标点不计。',
  'how.unique': (p) => `检查申报清单中${quotedName(p.label.zh)}有没有重复。`,
  'how.relation': (p) => RELATIONS[p.op](quotedName(p.label.zh), quotedName(p.other.zh)),
  'how.same-name': () =>
    '全角与半角、大写与小写、有无空格视为相同；分中英文的以中文为准，有一方没有中文的看英文。同一对象的不同写法，本工具看不出来。',
  'how.supplied': (p) =>
    `要对照的${quotedName(p.what.zh)}由使用者自备，存成规则包文件夹里的${quotedName(p.file)}；没有的话须人工确认。`,
};
