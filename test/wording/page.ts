import type { Lang } from '../../src/base/language.ts';
import { showBytes, showLimit, showNumber } from '../../src/base/sizes.ts';
import { catalogue, type Message, type MessageId } from '../../src/findings/catalogue.ts';
import { acrossMessages } from '../../src/findings/messages/across.ts';
import { attestMessages } from '../../src/findings/messages/attest.ts';
import { authorMessages } from '../../src/findings/messages/author.ts';
import { bookMessages } from '../../src/findings/messages/book.ts';
import { bundleMessages } from '../../src/findings/messages/bundle.ts';
import { compareMessages } from '../../src/findings/messages/compare.ts';
import { dataMessages } from '../../src/findings/messages/data.ts';
import { deliveryMessages } from '../../src/findings/messages/delivery.ts';
import { diskMessages } from '../../src/findings/messages/disk.ts';
import { doctorMessages } from '../../src/findings/messages/doctor.ts';
import { evidenceMessages } from '../../src/findings/messages/evidence.ts';
import { fileMessages } from '../../src/findings/messages/file.ts';
import { fitMessages } from '../../src/findings/messages/fit.ts';
import { formMessages } from '../../src/findings/messages/form.ts';
import { groupMessages } from '../../src/findings/messages/group.ts';
import { layoutMessages } from '../../src/findings/messages/layout.ts';
import { mailMessages } from '../../src/findings/messages/mail.ts';
import { manifestMessages } from '../../src/findings/messages/manifest.ts';
import { mediaMessages } from '../../src/findings/messages/media.ts';
import { nameMessages } from '../../src/findings/messages/name.ts';
import { namesMessages } from '../../src/findings/messages/names.ts';
import { packMessages } from '../../src/findings/messages/pack.ts';
import { pagesMessages } from '../../src/findings/messages/pages.ts';
import { pairsMessages } from '../../src/findings/messages/pairs.ts';
import { preflightMessages } from '../../src/findings/messages/preflight.ts';
import { recommendMessages } from '../../src/findings/messages/recommend.ts';
import { ruleMessages } from '../../src/findings/messages/rule.ts';
import { scopeMessages } from '../../src/findings/messages/scope.ts';
import { LEFT_WHYS, REMAINS, scrubMessages } from '../../src/findings/messages/scrub.ts';
import { sealMessages } from '../../src/findings/messages/seal.ts';
import { secrecyMessages } from '../../src/findings/messages/secrecy.ts';
import { shapeMessages } from '../../src/findings/messages/shape.ts';
import { shrinkMessages } from '../../src/findings/messages/shrink.ts';
import { sourceMessages } from '../../src/findings/messages/source.ts';
import { stepsMessages } from '../../src/findings/messages/steps.ts';
import { textMessages } from '../../src/findings/messages/text.ts';
import { valueMessages } from '../../src/findings/messages/value.ts';
import { windowMessages } from '../../src/findings/messages/window.ts';
import { SYNTAX as SYNTAX_EN } from '../../src/wording/en/syntax.ts';
import { SAMPLES } from '../../src/wording/samples.ts';
import { say } from '../../src/wording/say.ts';
import { SYNTAX as SYNTAX_ZH } from '../../src/wording/zh/syntax.ts';

/** Every message of the catalogue, by where it comes from. */
export const AREAS = [
  { messages: sourceMessages, zh: '申报清单的文本', en: 'The manifest as text' },
  { messages: shapeMessages, zh: '填写的形式', en: 'The form of what is filled in' },
  { messages: manifestMessages, zh: '申报清单的内容', en: 'What the manifest says' },
  { messages: acrossMessages, zh: '几份申报之间', en: 'Several submissions of one applicant' },
  { messages: diskMessages, zh: '文件夹里的文件', en: 'What lies in the folders' },
  { messages: fileMessages, zh: '材料文件', en: 'The files' },
  { messages: ruleMessages, zh: '征集规则', en: 'The rules of a call' },
  { messages: textMessages, zh: '征集规则：文字的结构与语言', en: 'The rules of a call: build and language of texts' },
  { messages: nameMessages, zh: '征集规则：名称', en: 'The rules of a call: names' },
  { messages: dataMessages, zh: '征集规则：填写的内容', en: 'The rules of a call: answers and lists' },
  { messages: valueMessages, zh: '征集规则：填写的内容', en: 'The rules of a call: values' },
  { messages: compareMessages, zh: '征集规则：数字与日期', en: 'The rules of a call: numbers and dates' },
  { messages: pagesMessages, zh: '征集规则：部分页数', en: 'The rules of a call: pages of a part' },
  { messages: windowMessages, zh: '征集规则：时间', en: 'The rules of a call: time' },
  { messages: deliveryMessages, zh: '征集规则：报送方式', en: 'The rules of a call: delivery' },
  { messages: attestMessages, zh: '征集规则：人工确认', en: 'The rules of a call: a person’s word' },
  { messages: evidenceMessages, zh: '征集规则：佐证', en: 'The rules of a call: evidence' },
  { messages: groupMessages, zh: '征集规则：几条一起判断', en: 'The rules of a call: several judged together' },
  { messages: scopeMessages, zh: '征集规则：几份申报一起看', en: 'The rules of a call: several submissions' },
  { messages: recommendMessages, zh: '推荐名单', en: 'The list of a recommender' },
  { messages: pairsMessages, zh: '征集规则：两份要一致', en: 'The rules of a call: two texts that must agree' },
  { messages: mediaMessages, zh: '征集规则：图片与视频', en: 'The rules of a call: pictures and videos' },
  { messages: layoutMessages, zh: '征集规则：PDF 的版面', en: 'The rules of a call: the layout of PDFs' },
  { messages: preflightMessages, zh: '细看 PDF', en: 'A close look at PDFs' },
  { messages: secrecyMessages, zh: '保密标志', en: 'Marks of secrecy' },
  { messages: formMessages, zh: 'Word 申报表', en: 'Word forms' },
  { messages: sealMessages, zh: '征集规则：印章', en: 'The rules of a call: seals' },
  { messages: authorMessages, zh: '给编写规则包的人', en: 'For authors of packs' },
  { messages: packMessages, zh: '规则包', en: 'Program packs' },
  { messages: stepsMessages, zh: '规则包：网上填报的步骤', en: 'Program packs: the steps of a web form' },
  { messages: bundleMessages, zh: '打包与核对', en: 'Packing and verifying' },
  { messages: shrinkMessages, zh: '压缩 PDF', en: 'Shrinking a PDF' },
  { messages: fitMessages, zh: '打包时压缩超过上限的文件', en: 'Making files fit when packing' },
  { messages: scrubMessages, zh: '清理文件的附带信息', en: 'Taking metadata out of copies' },
  { messages: bookMessages, zh: '合订本', en: 'The combined PDF' },
  { messages: mailMessages, zh: '用邮件发送', en: 'Sending by mail' },
  { messages: doctorMessages, zh: '别人发来的压缩包', en: 'Zips of others' },
  { messages: namesMessages, zh: '名称的写法', en: 'How names are written' },
] as const;

const TEXT = {
  zh: {
    head: [
      '# 检查结果的全部用语',
      '',
      '这一页由测试根据消息目录生成，请不要手工修改。花括号里是随情况变化的内容；有几种说法的，只列最常见的一种。',
      '规则消息的级别由各项征集的规则决定，这里列出的是默认级别；规则消息不写原因，因为它所依据的条款就是原因。',
    ],
    severity: { error: '错误', warning: '提醒', advice: '建议' },
    why: '原因',
    fix: '办法',
    syntax: '按具体错误分别说明：',
  },
  en: {
    head: [
      '# All messages',
      '',
      'A test makes this page from the catalogue of messages; do not edit it by hand. What changes from case to case stands in braces; where there are several wordings, the most usual one is shown.',
      'The rules of a call decide how much a rule message weighs; the weight shown here is the default. Rule messages give no reason, because the clause that they rest on is the reason.',
    ],
    severity: { error: 'error', warning: 'warning', advice: 'advice' },
    why: 'Why',
    fix: 'To do',
    syntax: 'By kind of fault:',
  },
} as const;

/** Words of closed lists stay as they are; every other text parameter is shown as its name in braces. */
const CLOSED = new Set<string>([
  ...[
    'unstated',
    'submitter',
    'holidays',
    'post',
    'hand',
    'own',
    'raw',
    'encoded',
    'double',
    'single',
    'colour',
    'publicity',
    'Etc/GMT-14',
    'Etc/GMT+12',
  ],
  'office-lock',
  'passes',
  'fails',
  'undecided',
  'warning',
  'mail',
  'pdf-a',
  ...LEFT_WHYS,
  ...REMAINS,
  ...[
    'left',
    'portrait',
    'points',
    'per-inch',
    'zh',
    'en',
    'number',
    'true',
    'han',
    'latin',
    'email',
    'at-least',
    'at-most',
    'form-fields',
    'zi',
    'words',
    'slot',
    'BAD_INDENT',
    'gbk',
    'credit-code',
    'time-without-day',
    'at',
    'quote',
    'Asia/Shanghai',
    'U+3000',
  ],
]);

function template(name: string, value: unknown): unknown {
  if (name === 'what' || name === 'phase') return value;
  if (typeof value === 'string') return name !== 'reason' && CLOSED.has(value) ? value : `{${name}}`;
  if (Array.isArray(value)) {
    return value.every((item) => typeof item === 'object' || CLOSED.has(item)) ? value : [`{${name}}`];
  }
  if (typeof value !== 'object' || value === null) return value;
  return 'zh' in value ? { zh: `{${name}}`, en: `{${name}}` } : value;
}

/** The numbers among parameters by their names; of one in a list or a record, that of its key. */
function numbersOf(params: object): [string, number][] {
  return Object.entries(params).flatMap(([name, value]): [string, number][] => {
    if (typeof value === 'number') return [[name, value]];
    if (Array.isArray(value))
      return value.slice(0, 1).flatMap((item) => (typeof item === 'object' ? numbersOf(item) : []));
    return typeof value === 'object' && value !== null ? numbersOf(value) : [];
  });
}

/** Puts the names of number parameters where their values stand, however they are shown. */
function nameNumbers(sentence: string, params: object): string {
  const numbers = numbersOf(params);
  const named: [string, string][] = numbers.flatMap(([name, value]) => [
    [showBytes(value), `{${name}}`],
    [showBytes(value, 1000), `{${name}}`],
    [showLimit(value), `{${name}}`],
    [showNumber(value), `{${name}}`],
    [`${Math.round(value * 100)}%`, `{${name}}`],
  ]);
  for (const [larger, a] of numbers) {
    for (const [smaller, b] of numbers) if (a > b) named.push([showNumber(a - b), `{${larger} − ${smaller}}`]);
  }
  return named.reduce((text, [shown, name]) => {
    const literal = shown.replaceAll(/[.*+?]/g, '\\$&');
    return text.replaceAll(new RegExp(`(?<![\\w-]|\\d[.,])${literal}(?![\\w-]|[.,]\\d)`, 'g'), name);
  }, sentence);
}

/** Keeps Markdown from reading anything into a sentence. */
const plain = (sentence: string): string => sentence.replaceAll(/[\\*_]/g, '\\$&');

function entry(id: MessageId, lang: Lang): string[] {
  const words = TEXT[lang];
  const first = SAMPLES[id];
  const params = Object.fromEntries(Object.entries(first).map(([name, value]) => [name, template(name, value)]));
  const said = say({ id, params } as Message);
  const shown = (sentence: string): string => plain(nameNumbers(sentence, first));
  return [
    `### \`${id}\` (${words.severity[catalogue[id].severity]})`.replace(
      / \((.+)\)$/,
      lang === 'zh' ? '（$1）' : ' ($1)',
    ),
    '',
    shown(said.what[lang]),
    '',
    ...(said.why ? [`- **${words.why}**${lang === 'zh' ? '　' : ' '}${shown(said.why[lang])}`] : []),
    `- **${words.fix}**${lang === 'zh' ? '　' : ' '}${shown(said.fix[lang])}`,
    '',
    ...(id === 'source.syntax' ? syntaxList(lang) : []),
  ];
}

function syntaxList(lang: Lang): string[] {
  const all = Object.entries(lang === 'zh' ? SYNTAX_ZH : SYNTAX_EN);
  const stop = lang === 'zh' ? '。' : '. ';
  return [
    TEXT[lang].syntax,
    '',
    ...all.map(([code, said]) => `- \`${code}\` ${plain(`${said.what}${stop}${said.fix}`)}`),
    '',
  ];
}

/** The page of all messages in one language, as Markdown. */
export function messagesPage(lang: Lang): string {
  const areas = AREAS.flatMap((area) => [
    `## ${area[lang]}`,
    '',
    ...Object.keys(area.messages).flatMap((id) => entry(id as MessageId, lang)),
  ]);
  return `${[...TEXT[lang].head, '', ...areas].join('\n').trimEnd()}\n`;
}
