import { showNumber } from '../../base/sizes.ts';
import type { GroupKind } from '../../findings/messages/group.ts';
import type { How } from '../../findings/messages/how.ts';
import { type HowWords, tellIn } from '../how-words.ts';
import { attestHow } from './attest.ts';
import { circumstancePhrase } from './circumstance.ts';
import { compareHow } from './compare.ts';
import { deliveryHow } from './delivery.ts';
import { dataHow } from './how-data.ts';
import { ALIKE, keys, limits, named, UNIT_RULES, words } from './how-phrases.ts';
import { layoutHow } from './layout-how.ts';
import { nameHow } from './name.ts';
import { COLOUR_NAMES, formatName, LANGUAGE_NAMES, unitName } from './names.ts';
import { pagesHow } from './pages.ts';
import { either, quoted, quotedName, spaced, unstopped } from './phrases.ts';
import { pixelsAsked } from './pixels.ts';
import { MATTER_NAMES } from './preflight.ts';
import { scopeHow } from './scope.ts';
import { formsHow, textHow } from './text-how.ts';
import { valueHow } from './value.ts';
import { windowHow } from './window-how.ts';
import { FORM_MATTER_NAMES } from './word-form.ts';

/** How rules are checked, in Chinese. */
export const howWords: HowWords = {
  ...layoutHow,
  ...textHow,
  ...nameHow,
  ...formsHow,
  ...scopeHow,
  ...dataHow,
  ...valueHow,
  ...compareHow,
  ...pagesHow,
  ...windowHow,
  ...deliveryHow,
  ...attestHow,
  'how.when': (p) => `只在这种情况下检查：${circumstancePhrase(p.circumstance)}。`,
  'how.filled': (p) =>
    `检查申报清单中是否填写了${named(p.labels)}。只有空格或标点的视为没有填写；内容是否属实、是否充分，本工具不判断。`,
  'how.filled-attribute': (p) =>
    `检查申报清单中每份${named(p.slots)}是否写明${quotedName(p.label.zh)}。只有空格或标点的视为没有填写；内容是否属实、是否充分，本工具不判断。`,
  'how.languages': (p) =>
    p.languages.length > 1
      ? '分中英文两栏的，两栏都要填写。'
      : `分中英文两栏的，${p.languages.map((language) => LANGUAGE_NAMES[language]).join('')}一栏要填写。`,
  'how.scripts': () => '中文一栏要有汉字；英文一栏要有字母，不能夹汉字。翻译是否准确，本工具不判断。',
  'how.materials-there': (p) =>
    `检查申报清单中是否列有${named(p.slots)}${p.slots.length > 1 ? '，每类至少一份' : ''}。材料的内容是否合适，本工具不判断。`,
  'how.count-materials': (p) =>
    p.slots.length > 1
      ? `合计申报清单中以下各类材料的份数：${named(p.slots)}。`
      : `统计申报清单中${named(p.slots)}的份数。`,
  'how.count-items': (p) => `统计申报清单中${quotedName(p.label.zh)}的项数，空白项不计。`,
  'how.limits': (p) => `要求${limits(p.min, p.max)}。`,
  'how.blank-passes': () => '没有填写的，这条规则不判断。',
  'how.length': (p) => {
    const of = p.slots.length > 0 ? `每份${named(p.slots)}的${named(p.labels)}` : named(p.labels);
    return `统计申报清单中${of}的长度，中英文分别计算，要求${limits(p.min, p.max, ` ${unitName(p.unit)}`)}。${UNIT_RULES[p.unit]}`;
  },
  'how.formats': (p) =>
    `按文件的实际内容而不是扩展名，识别${named(p.slots)}的格式，要求是${spaced(p.formats.map(formatName).join('、'))}${p.formats.length > 1 ? '之一' : ''}。`,
  'how.opens': (p) =>
    `检查${named(p.slots)}能否打开：要输入密码的、已损坏的都算不符。能判断的有 PDF、Word 文档（.docx）、纯文本、JPEG 图片和 PNG 图片；其他格式本工具无法判断，须人工确认。`,
  'how.bytes': (p) =>
    `检查每份${named(p.slots)}的文件大小，要求${limits(p.min, p.max, ' 字节')}${p.near === undefined ? '' : `；超过 ${showNumber(p.near)} 字节的先提醒，因为容量单位有 1000 和 1024 两种进位`}。`,
  'how.pages': (p) =>
    `逐页清点每份${named(p.slots)}的 PDF 页数，要求${limits(p.min, p.max, ' 页')}。不采信文件自己写的页数；封面、目录和附录都计入。其他格式数不出页数，须人工确认。`,
  'how.no-such-file': () => '申报清单中没有这类材料的，不检查。',
  'how.text-values': (p) => `检查申报清单中${named(p.labels)}的文字。`,
  'how.text-files': (p) =>
    `检查${named(p.slots)}文件里的文字，能读的有 PDF（前 500 页）、Word 文档（.docx）和纯文本。扫描件和图片里的字读不出来，须人工确认。`,
  'how.mentions-any': (p) => `要求至少出现一个这样的词：${words(p.words)}。`,
  'how.alike': () => `${ALIKE}；是否切题，本工具不判断。`,
  'how.mentions-each': (p) =>
    `要求写到每一个${quotedName(p.label.zh)}，写中文名称或英文名称都可以。写得是否准确，本工具不判断。`,
  'how.must-not': (p) => `不应出现这样的词：${words(p.words)}。${ALIKE}；意思相近的其他说法，本工具不判断。`,
  'how.placeholders': (p) => `整项内容不应只是这样的词：${words(p.words)}。其他没有实际内容的写法，本工具不判断。`,
  'how.number': () => '要求至少有一个数字，用阿拉伯数字或“二十”这样的中文数字都可以。数字是否属实，本工具不判断。',
  'how.order': (p) =>
    `检查申报清单中材料的先后：${named(p.first)}应全部排在${named(p.later)}之前。只有其中一方的，不检查。`,
  'how.seconds': (p) => {
    const limits = [
      ...(p.min === undefined ? [] : [`不少于 ${showNumber(p.min)} 秒`]),
      ...(p.max === undefined ? [] : [`不超过 ${showNumber(p.max)} 秒`]),
    ];
    return `检查${named(p.slots)}的时长，要求${limits.join('、')}，片头片尾都计入。`;
  },
  'how.pixels': (p) => `检查${named(p.slots)}的画面，按显示时的方向，要求${pixelsAsked(p.wanted)}。`,
  'how.aspect': (p) => `检查${named(p.slots)}播放时的宽高比，要求是 ${p.wanted}，相差不到千分之五的不计。`,
  'how.progressive': (p) => `检查${named(p.slots)}是不是逐行扫描；文件没有写明的，须人工确认。`,
  'how.dpi': (p) => `检查${named(p.slots)}里写明的打印分辨率，要求不低于 ${p.min} dpi；没有写明的，须人工确认。`,
  'how.colours': (p) =>
    `检查${named(p.slots)}的颜色模式，要求是${spaced(either(p.allowed.map((one) => COLOUR_NAMES[one])))}；看不出来的，须人工确认。`,
  'how.subtitles': (p) =>
    `检查${named(p.slots)}里有没有${p.languages.map((language) => LANGUAGE_NAMES[language]).join('和')}字幕轨${p.beside === undefined ? '' : `，或者申报清单中有没有写明语言的${quoted(p.beside.zh)}`}。压在画面里的字幕本工具看不到，须人工确认；字幕的内容不检查。`,
  'how.names-category': () => '要求写出所报类别的全称，中文或英文都可以。',
  'how.no-id-numbers': () => '不应出现居民身份证号码（18 位，出生日期和校验码都对得上）；其他个人信息，本工具不判断。',
  'how.grouped': (p) => `检查申报清单中同一类材料是否排在一起，涉及${named(p.slots)}。`,
  'how.claims': (p) =>
    `检查申报内容和材料名称里有没有这样的说法：${words(p.words)}。有的，${quoted(p.listed.zh)}里要有一条包含同一说法，并写明佐证。${ALIKE}；意思相近的其他说法，以及佐证是否充分，本工具不判断。`,
  'how.cites': (p) =>
    `检查申报清单中${named(p.labels)}写的是不是某份材料的文件路径、文件名或标题。材料能否证明，本工具不判断。`,
  'how.cited': (p) =>
    `检查每份${named(p.slots)}是否在申报内容中被提到（标题、文件名或路径）${p.attribute === undefined ? '' : `，或者写明了${quoted(p.attribute.zh)}`}。`,
  'how.figures': (p) =>
    `对申报清单中每个${quoted(p.label.zh)}，检查提到其名称的${named(p.slots)}里是否也有同一个数值，并且至少有一份文件提到它。千位逗号、空格和全角半角不影响；数值是否属实，本工具不判断。`,
  'how.agree': (p) =>
    `把${named(p.copies)}的文字与${named(p.original)}对照，列出两边不同的地方，不计空格、标点、换行和单元格的先后；只在前者里单独成行的几个字（如印文、日期）不算。有一份读不出文字（如扫描件），或者有不同的，须人工确认。`,
  'how.agree-pages': () => '两份的页数也应当相同；不是 PDF 的数不清页数，须人工确认。',
  'how.translation-answers': (p) => `检查${named(p.labels)}的中文和英文里的数字是否一致。`,
  'how.translation-files': (p) =>
    `检查${named(p.translations)}与对应的${named(p.original)}里的数字是否一致；各只有一份，或者标题相同的，互相对应。`,
  'how.translation-figures': () =>
    '比较的是金额、数量、百分比和日期的数值，1.2 亿元就是 RMB 120 million；序号、页码、编号以及用文字写的小数目（如“两个”）不比较。对不上的列在一起，须人工确认。',
  'how.answers': (p) =>
    `检查申报清单中${named(p.labels)}的内容在${named(p.slots)}里是否原样出现${p.language === undefined ? '，中文或英文有一种即可' : p.language === 'zh' ? '，只看中文' : '，只看英文'}；不计空格、标点和全角半角。有相近写法的，两种写法并列报告；完全找不到的，须人工确认。`,
  'how.preflight': (p) =>
    `逐份检查${named(p.slots)}（PDF），不应有：${p.without.map((matter) => MATTER_NAMES[matter]).join('、')}。`,
  'how.preflight-dpi': (p) =>
    `检查${named(p.slots)}（PDF）中图像按实际大小显示时的分辨率，要求不低于 ${p.min} dpi；线条、底纹和图案不计。`,
  'how.preflight-hints': () => '看上去空白或颠倒的页，以及没有读完的页，须人工确认；数字签名只看覆盖范围，不验证真伪。',
  'how.form': (p) =>
    `逐份检查${named(p.slots)}（Word），不应有：${p.without.map((matter) => FORM_MATTER_NAMES[matter]).join('、')}。`,
  'how.form-blanks': (p) =>
    `空着的栏目须人工确认；表上注明选填或如有的、备注、签字盖章处、表格里多余的空行不算${p.optional.length === 0 ? '' : `，${words(p.optional)}也可以不填`}。`,
  'how.form-required': (p) => `检查${named(p.slots)}里这些栏目是否填写：${words(p.required)}；没有找到的，须人工确认。`,
  'how.form-only-word': () =>
    '只看 Word 文档（.docx）；其他格式（如 .doc、.wps、PDF、OFD）须人工确认。填写的内容是否属实，本工具不判断。',
  'how.seal': (p) =>
    `逐页查看每份${named(p.slots)}，说出哪里看上去有${p.by.zh}的印章${p.where === undefined ? '' : `（应盖在${p.where.zh}）`}、是不是扫描件；只看红色的圆章和椭圆章，认不出印文。看到了也须人工确认：${unstopped(p.statement.zh)}。记入申报清单的 attest 之前，不算通过。`,
  'how.signature': (p) =>
    `签字由人来看，须由${p.by.zh}签在每份${named(p.slots)}上${p.where === undefined ? '' : `（${p.where.zh}）`}，并人工确认：${unstopped(p.statement.zh)}。记入申报清单的 attest 之前，不算通过。`,
  'how.inform': () => '这一条只供了解，没有需要检查的内容，不影响结论。',
  'how.by': (p) => {
    // What holds for all that have a row has been told already.
    if (p.rows.every(({ holds }) => holds.length === 0))
      return `只在${quotedName(p.field.zh)}为${p.rows.map(keys).join('')}时检查。`;
    const rows = p.rows.map((row) => `${keys(row)}：${held(row.holds)}`).join('');
    const rest = p.otherwise === undefined ? '没有列出的，不在此检查。' : `其他：${held(p.otherwise)}`;
    return `按${quotedName(p.field.zh)}区分。${rows}${rest}`;
  },
  'how.for-each': (p) =>
    `对${quotedName(p.label.zh)}${p.except === undefined ? '' : `（已在${quotedName(p.except.zh)}中的除外）`}逐个检查${p.attributes.length === 0 ? '' : `，只看${named(p.attributes)}与它相同的材料`}。`,
  'how.group': (p) =>
    `${GROUPS[p.kind](p.needed)}${p.parts.map(({ title, when, how }, index) => `（${index + 1}）${unstopped(title.zh)}：${when === undefined ? '' : `只在${circumstancePhrase(when)}时算。`}${told(how)}`).join('')}`,
};

const told = (sentences: readonly How[]): string => sentences.map((sentence) => tellIn(howWords, sentence)).join('');

/** A table within a table in brackets, so that it can be seen where it ends. */
const held = (sentences: readonly How[]): string =>
  sentences.some(({ id }) => id === 'how.by') ? `（${told(sentences)}）` : told(sentences);

const GROUPS: Readonly<Record<GroupKind, (needed: number) => string>> = {
  any_of: () => '以下各项至少符合一项。',
  all_of: () => '以下各项都要符合。',
  none_of: () => '以下各项都不能有。',
  k_of: (needed) => `以下各项至少符合 ${needed} 项。`,
};
